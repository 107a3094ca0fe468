import type { ChangeKind } from "../change-kinds.ts";
import type { Entries, Entry, Told } from "./entry.ts";
import { NOTHING_TO_DO, orderValues } from "./entry.ts";

type EnumKind = ChangeKind & `enum-array-${string}`;
type TextKind = ChangeKind & (`pattern-${string}` | `multiple-of-${string}`);

interface KeywordWords {
  readonly keyword: string;
  readonly area: string;
  readonly base: object;
  readonly harm: string;
}

const PATTERN: KeywordWords = {
  keyword: "pattern",
  area: "string",
  base: { type: "string" },
  harm: "Texts were valid under the writer's schema that the reader's pattern does not find. The registry compares patterns as texts: even a pattern that matches everything counts.",
};

const MULTIPLE: KeywordWords = {
  keyword: "multipleOf",
  area: "number",
  base: { type: "number" },
  harm: "Numbers were valid under the writer's schema that are no multiples of the reader's number.",
};

const KEYWORD_TITLES = {
  added: "added",
  removed: "removed",
  narrowed: "replaced by a multiple",
  widened: "replaced by a divisor",
  changed: "changed",
};

/** The catalogue's entries for enums, patterns and multiples. */
export const VALUE_ENTRIES: Entries<EnumKind | TextKind> = {
  "enum-array-extended": createEnum("widened", [["a"], ["a", "b"]]),
  "enum-array-narrowed": createEnum("narrowed", [["a", "b"], ["a"]]),
  "enum-array-changed": createEnum("changed", [
    ["a", "b"],
    ["a", "c"],
  ]),
  "pattern-added": createKeyword({ ...PATTERN, action: "added", values: [undefined, "^a"] }),
  "pattern-removed": createKeyword({ ...PATTERN, action: "removed", values: ["^a", undefined] }),
  "pattern-changed": createKeyword({ ...PATTERN, action: "changed", values: ["^a", "^b"] }),
  "multiple-of-added": createKeyword({ ...MULTIPLE, action: "added", values: [undefined, 2] }),
  "multiple-of-removed": createKeyword({ ...MULTIPLE, action: "removed", values: [2, undefined] }),
  "multiple-of-expanded": createKeyword({ ...MULTIPLE, action: "narrowed", values: [2, 4] }),
  "multiple-of-reduced": createKeyword({ ...MULTIPLE, action: "widened", values: [4, 2] }),
  "multiple-of-changed": createKeyword({ ...MULTIPLE, action: "changed", values: [4, 6] }),
};

function createEnum(
  action: "widened" | "narrowed" | "changed",
  [earlier, current]: readonly [readonly string[], readonly string[]],
): Entry<EnumKind> {
  const harmless = action === "widened";
  return {
    title: {
      widened: "Values added to an enum",
      narrowed: "Values removed from an enum",
      changed: "Values of an enum replaced",
    }[action],
    why: harmless
      ? "Every value that the writer's schema allows is still allowed."
      : "Data may hold a value that only the writer's schema allows.",
    coordinate: { area: "enum", part: "values", action },
    example: { writer: { enum: earlier }, reader: { enum: current } },
    change: describeEnum,
    remedy: (told) => {
      if (harmless) return NOTHING_TO_DO;
      const { removed } = told.difference.details;
      return told.candidate === "reader"
        ? `Keep ${listValues(removed)} among the values, and stop writing ${removed.length === 1 ? "it" : "them"}.`
        : `Publish a version that knows ${listValues(removed)} to all readers first.`;
    },
  };
}

function describeEnum({ difference, site, candidate }: Told<EnumKind>): string {
  const { added, removed } = difference.details;
  const [gained, lost] = candidate === "reader" ? [added, removed] : [removed, added];
  if (difference.registryPath.endsWith("/const"))
    return `\`const\` of ${site} went from ${listValues(lost)} to ${listValues(gained)}`;
  const subject = site === "the schema" ? "The enum" : `The enum of ${site}`;
  if (lost.length === 0) return `${subject} gained ${listValues(gained)}`;
  return gained.length === 0
    ? `${subject} lost ${listValues(lost)}`
    : `${subject} lost ${listValues(lost)} and gained ${listValues(gained)}`;
}

/** Values that are named before the rest is only counted. */
const MAX_NAMED = 5;

function listValues(values: readonly string[]): string {
  const named = values.slice(0, MAX_NAMED).map((value) => `\`${value}\``);
  const rest = values.length - named.length;
  return named.join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

interface KeywordChange extends KeywordWords {
  readonly action: "added" | "removed" | "narrowed" | "widened" | "changed";
  readonly values: readonly [unknown, unknown];
}

function createKeyword({ keyword, area, base, harm, action, values }: KeywordChange): Entry<TextKind> {
  const harmless = action === "removed" || action === "widened";
  const withValue = (value: unknown): object => (value === undefined ? base : { ...base, [keyword]: value });
  return {
    title: `${keyword} ${KEYWORD_TITLES[action]}`,
    why: harmless ? `The reader's \`${keyword}\` allows everything that the writer's does.` : harm,
    coordinate: { area, part: keyword, action },
    example: { writer: withValue(values[0]), reader: withValue(values[1]) },
    change: (told) => describeKeyword(keyword, told),
    remedy: ({ difference, candidate }) => {
      if (harmless) return NOTHING_TO_DO;
      const { earlier } = orderValues(candidate, difference.details);
      return earlier === null
        ? `Leave \`${keyword}\` out, and check it in the application.`
        : `Keep \`${keyword}\` as \`${earlier}\`, and check the new one in the application.`;
    },
  };
}

function describeKeyword(keyword: string, { difference, site, candidate }: Told<TextKind>): string {
  const { before, after } = difference.details;
  const quote = (value: string | null): string | null =>
    value === null || keyword !== "pattern" ? value : `\`${value}\``;
  const { earlier, current } = orderValues(candidate, { before: quote(before), after: quote(after) });
  if (earlier === null) return `\`${keyword}\` ${current} was added to ${site}`;
  if (current === null) return `\`${keyword}\` ${earlier} was removed from ${site}`;
  return `\`${keyword}\` of ${site} went from ${earlier} to ${current}`;
}
