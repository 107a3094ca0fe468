import type { DifferenceCoordinate } from "../../difference.ts";
import type { ChangeKind, LimitStem } from "../change-kinds.ts";
import type { Entries, Entry, Told } from "./entry.ts";
import { NOTHING_TO_DO, orderValues } from "./entry.ts";

/** A keyword that limits a number, and how its four kinds of change are told. */
interface LimitWords {
  readonly keyword: string;
  readonly area: string;
  /** Whether a greater value allows more (`maximum`) or less (`minimum`). */
  readonly bound: "upper" | "lower";
  /** What a tighter limit refuses: `longer texts`, `greater numbers`. */
  readonly victims: string;
  /** The rest of the schema of an example. */
  readonly base: object;
}

type LimitAction = "added" | "removed" | "increased" | "decreased";
type LimitKind = ChangeKind & `${LimitStem}-${LimitAction}`;

const MODERN = { $schema: "https://json-schema.org/draft/2020-12/schema" };
const CONTAINS = { ...MODERN, type: "array", contains: { type: "string" } };

const LIMITS: { readonly [Stem in LimitStem]: LimitWords } = {
  "max-length": {
    keyword: "maxLength",
    area: "string",
    bound: "upper",
    victims: "longer texts",
    base: { type: "string" },
  },
  "min-length": {
    keyword: "minLength",
    area: "string",
    bound: "lower",
    victims: "shorter texts",
    base: { type: "string" },
  },
  maximum: { keyword: "maximum", area: "number", bound: "upper", victims: "greater numbers", base: { type: "number" } },
  minimum: { keyword: "minimum", area: "number", bound: "lower", victims: "smaller numbers", base: { type: "number" } },
  "exclusive-maximum": {
    keyword: "exclusiveMaximum",
    area: "number",
    bound: "upper",
    victims: "numbers at or above the limit",
    base: { type: "number" },
  },
  "exclusive-minimum": {
    keyword: "exclusiveMinimum",
    area: "number",
    bound: "lower",
    victims: "numbers at or below the limit",
    base: { type: "number" },
  },
  "max-properties": {
    keyword: "maxProperties",
    area: "object",
    bound: "upper",
    victims: "objects with more properties",
    base: { type: "object" },
  },
  "min-properties": {
    keyword: "minProperties",
    area: "object",
    bound: "lower",
    victims: "objects with fewer properties",
    base: { type: "object" },
  },
  "max-items": {
    keyword: "maxItems",
    area: "array",
    bound: "upper",
    victims: "longer arrays",
    base: { type: "array" },
  },
  "min-items": {
    keyword: "minItems",
    area: "array",
    bound: "lower",
    victims: "shorter arrays",
    base: { type: "array" },
  },
  "max-contains": {
    keyword: "maxContains",
    area: "array",
    bound: "upper",
    victims: "arrays with more matching items",
    base: CONTAINS,
  },
  "min-contains": {
    keyword: "minContains",
    area: "array",
    bound: "lower",
    victims: "arrays with fewer matching items",
    base: CONTAINS,
  },
};

const TITLE_VERBS: { readonly [Action in LimitAction]: string } = {
  added: "added",
  removed: "removed",
  increased: "raised",
  decreased: "lowered",
};

/** The catalogue's entries for all limits. */
export const LIMIT_ENTRIES: Entries<LimitKind> = {
  ...createEntries("max-length"),
  ...createEntries("min-length"),
  ...createEntries("maximum"),
  ...createEntries("minimum"),
  ...createEntries("exclusive-maximum"),
  ...createEntries("exclusive-minimum"),
  ...createEntries("max-properties"),
  ...createEntries("min-properties"),
  ...createEntries("max-items"),
  ...createEntries("min-items"),
  ...createEntries("max-contains"),
  ...createEntries("min-contains"),
};

type EntriesOf<Stem extends LimitStem> = Entries<ChangeKind & `${Stem}-${LimitAction}`>;

function createEntries<Stem extends LimitStem>(stem: Stem): EntriesOf<Stem> {
  const words = LIMITS[stem];
  return {
    [`${stem}-added`]: createEntry(words, "added"),
    [`${stem}-removed`]: createEntry(words, "removed"),
    [`${stem}-increased`]: createEntry(words, "increased"),
    [`${stem}-decreased`]: createEntry(words, "decreased"),
  } as unknown as EntriesOf<Stem>;
}

function createEntry(words: LimitWords, action: LimitAction): Entry<LimitKind> {
  const { keyword, area, victims } = words;
  const narrows = isNarrowing(words, action);
  return {
    title: `${keyword} ${TITLE_VERBS[action]}`,
    why: narrows
      ? `${capitalize(victims)} were valid under the writer's schema and are not under the reader's.`
      : `What kept to the writer's limit keeps to the reader's too.`,
    coordinate: { area, part: keyword, action: findAction(narrows, action) },
    example: createExample(words, action),
    change: (told) => describeLimit(keyword, told),
    remedy: ({ difference, candidate }) => {
      if (!narrows) return NOTHING_TO_DO;
      const { earlier } = orderValues(candidate, difference.details);
      return earlier === null
        ? `Leave \`${keyword}\` out; where the limit must hold, check it in the application or use a new property.`
        : `Keep \`${keyword}\` at ${earlier}; where the new limit must hold, check it in the application or use a new property.`;
    },
  };
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function isNarrowing({ bound }: LimitWords, action: LimitAction): boolean {
  return action === "added" || action === (bound === "upper" ? "decreased" : "increased");
}

function findAction(narrows: boolean, action: LimitAction): DifferenceCoordinate["action"] {
  if (action === "added" || action === "removed") return action;
  return narrows ? "narrowed" : "widened";
}

function describeLimit(keyword: string, { difference, site, candidate }: Told<LimitKind>): string {
  const { earlier, current } = orderValues(candidate, difference.details);
  if (earlier === null) return `\`${keyword}\` ${current} was added to ${site}`;
  if (current === null) return `\`${keyword}\` ${earlier} was removed from ${site}`;
  return `\`${keyword}\` of ${site} went from ${earlier} to ${current}`;
}

/** The registry fails on a lowered `exclusiveMaximum` without `maximum`, so the example needs one. */
function createExample({ keyword, base }: LimitWords, action: LimitAction): Entry<LimitKind>["example"] {
  const fixed = keyword === "exclusiveMaximum" ? { ...base, maximum: 3 } : base;
  const low = { ...fixed, [keyword]: 2 };
  const high = { ...fixed, [keyword]: 5 };
  const withoutCount = keyword === "minContains" ? { ...MODERN, type: "array" } : fixed;
  switch (action) {
    case "added":
      return { writer: withoutCount, reader: keyword === "minContains" ? fixed : low };
    case "removed":
      return { writer: keyword === "minContains" ? fixed : low, reader: withoutCount };
    case "increased":
      return { writer: low, reader: high };
    case "decreased":
      return { writer: high, reader: low };
  }
}
