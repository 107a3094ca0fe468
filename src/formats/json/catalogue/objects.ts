import type { ChangeKind } from "../change-kinds.ts";
import type { Entries, Entry, Told } from "./entry.ts";
import { NOTHING_TO_DO, listNames, objectOf, orderValues } from "./entry.ts";

type RequiredKind = "required-attribute-added" | "required-attribute-with-default-added" | "required-attribute-removed";
type RestStem = "additional-properties" | "unevaluated-properties" | "additional-items" | "unevaluated-items";
type RestAction = "added" | "removed" | "extended" | "narrowed";
type RestKind = ChangeKind & `${RestStem}-${RestAction}`;
type DependencyKind = ChangeKind & `dependency-${string}`;

const ID = { id: { type: "string" } };
const TWO = { id: { type: "string" }, note: { type: "string" } };
const MODERN = { $schema: "https://json-schema.org/draft/2020-12/schema" };

/** The catalogue's entries for required properties. */
export const REQUIRED_ENTRIES: Entries<RequiredKind> = {
  "required-attribute-added": {
    title: "Optional property became required",
    why: "Data written before may lack the property.",
    coordinate: { area: "required", part: "property", action: "added" },
    example: { writer: objectOf(ID), reader: objectOf(ID, { required: ["id"] }) },
    change: (told) => describeRequired(told, true),
    remedy: ({ candidate }) =>
      candidate === "reader"
        ? "Leave the property optional, or give it a default; require it when all data has it."
        : "Keep the property required: earlier schemas refuse data without it.",
  },
  "required-attribute-with-default-added": {
    title: "Optional property with a default became required",
    why: "The registry counts on readers that fill in defaults. A validator does not: to it data without the property is invalid.",
    coordinate: { area: "required", part: "property", action: "added" },
    example: {
      writer: objectOf({ id: { type: "string", default: "" } }),
      reader: objectOf({ id: { type: "string", default: "" } }, { required: ["id"] }),
    },
    change: (told) => describeRequired(told, true),
    remedy: () => "Leave the property optional unless every reader fills in defaults before it validates.",
  },
  "required-attribute-removed": {
    title: "Required property became optional",
    why: "Data that has the property is valid whether or not it must have it.",
    coordinate: { area: "required", part: "property", action: "removed" },
    example: { writer: objectOf(ID, { required: ["id"] }), reader: objectOf(ID) },
    change: (told) => describeRequired(told, false),
    remedy: () => NOTHING_TO_DO,
  },
};

function describeRequired({ difference, candidate }: Told<RequiredKind>, added: boolean): string {
  const becomesRequired = added === (candidate === "reader");
  const name = `\`${difference.details.property}\``;
  return becomesRequired ? `Property ${name} became required` : `Property ${name} became optional`;
}

interface RestWords {
  readonly keyword: string;
  readonly area: string;
  /** What the keyword is about: `other properties`. */
  readonly rest: string;
  readonly base: object;
}

const RESTS: { readonly [Stem in RestStem]: RestWords } = {
  "additional-properties": {
    keyword: "additionalProperties",
    area: "object",
    rest: "other properties",
    base: objectOf(ID),
  },
  "unevaluated-properties": {
    keyword: "unevaluatedProperties",
    area: "object",
    rest: "properties that no other keyword looks at",
    base: { ...MODERN, ...objectOf(ID) },
  },
  "additional-items": {
    keyword: "additionalItems",
    area: "array",
    rest: "items behind the listed ones",
    base: { type: "array", items: [{ type: "string" }] },
  },
  "unevaluated-items": {
    keyword: "unevaluatedItems",
    area: "array",
    rest: "items that no other keyword looks at",
    base: { ...MODERN, type: "array", prefixItems: [{ type: "string" }] },
  },
};

const REST_TITLES: { readonly [Action in RestAction]: string } = {
  added: "allowed",
  removed: "forbidden",
  extended: "no longer restricted",
  narrowed: "restricted",
};

/** The catalogue's entries for what an object or array allows beside what it declares. */
export const REST_ENTRIES: Entries<RestKind> = {
  ...createRestEntries("additional-properties"),
  ...createRestEntries("unevaluated-properties"),
  ...createRestEntries("additional-items"),
  ...createRestEntries("unevaluated-items"),
};

type RestEntriesOf<Stem extends RestStem> = Entries<ChangeKind & `${Stem}-${RestAction}`>;

function createRestEntries<Stem extends RestStem>(stem: Stem): RestEntriesOf<Stem> {
  const words = RESTS[stem];
  return {
    [`${stem}-added`]: createRestEntry(words, "added"),
    [`${stem}-removed`]: createRestEntry(words, "removed"),
    [`${stem}-extended`]: createRestEntry(words, "extended"),
    [`${stem}-narrowed`]: createRestEntry(words, "narrowed"),
  } as unknown as RestEntriesOf<Stem>;
}

function createRestEntry(words: RestWords, action: RestAction): Entry<RestKind> {
  const { keyword, area, rest, base } = words;
  const widens = action === "added" || action === "extended";
  const subject = rest.slice(0, 1).toUpperCase() + rest.slice(1);
  return {
    title: `${subject} ${REST_TITLES[action]}`,
    why: widens
      ? `The reader's schema takes every one of the ${rest} that the writer's schema allows.`
      : `The writer's schema allows ${rest} that the reader's schema refuses. The registry looks at the keyword only: even a schema that accepts everything counts as a restriction.`,
    coordinate: {
      area,
      part: keyword,
      action: { added: "added", removed: "removed", extended: "widened", narrowed: "narrowed" }[action] as "added",
    },
    example: createRestExample(keyword, base, action),
    change: ({ difference, site, candidate }) => {
      const { earlier, current } = orderValues(candidate, difference.details);
      if (earlier === null) return `\`${keyword}\` (${quoteRest(current)}) was added to ${site}`;
      if (current === null) return `\`${keyword}\` (${quoteRest(earlier)}) was removed from ${site}`;
      return `\`${keyword}\` of ${site} went from ${quoteRest(earlier)} to ${quoteRest(current)}`;
    },
    remedy: ({ candidate }) => {
      if (widens) return NOTHING_TO_DO;
      if (candidate === "writer") return `Keep \`${keyword}\` as narrow as earlier schemas have it.`;
      return area === "object"
        ? `Keep \`${keyword}\` as it was, or ask for the registry's policy \`compatibilityPolicy: LENIENT\`.`
        : `Keep \`${keyword}\` as it was.`;
    },
  };
}

function quoteRest(value: string | null): string {
  return value === "a schema" ? value : `\`${value ?? "true"}\``;
}

function createRestExample(keyword: string, base: object, action: RestAction): Entry<RestKind>["example"] {
  const closed = { ...base, [keyword]: false };
  const partial = { ...base, [keyword]: { type: "string" } };
  switch (action) {
    case "added":
      return { writer: closed, reader: base };
    case "removed":
      return { writer: base, reader: closed };
    case "extended":
      return { writer: partial, reader: base };
    case "narrowed":
      return { writer: base, reader: partial };
  }
}

/** The catalogue's entries for dependencies between properties. */
export const DEPENDENCY_ENTRIES: Entries<DependencyKind> = {
  "dependency-array-added": createDependency("added", [undefined, ["note"]]),
  "dependency-array-removed": createDependency("removed", [["note"], undefined]),
  "dependency-array-extended": createDependency("narrowed", [["note"], ["note", "extra"]]),
  "dependency-array-narrowed": createDependency("widened", [["note", "extra"], ["note"]]),
  "dependency-array-changed": createDependency("changed", [["note"], ["extra"]]),
  "dependency-schema-added": createDependency("added", [undefined, { required: ["note"] }]),
  "dependency-schema-removed": createDependency("removed", [{ required: ["note"] }, undefined]),
};

type Dependency = readonly string[] | object | undefined;

function createDependency(
  action: "added" | "removed" | "narrowed" | "widened" | "changed",
  [earlier, current]: readonly [Dependency, Dependency],
): Entry<DependencyKind> {
  const harmless = action === "removed" || action === "widened";
  const isList = Array.isArray(earlier ?? current);
  const withDependency = (dependency: Dependency): object =>
    objectOf(TWO, dependency === undefined ? {} : { dependencies: { id: dependency } });
  return {
    title: `Dependency ${isList ? "on other properties" : "with a schema"} ${action === "narrowed" ? "extended" : action === "widened" ? "shortened" : action}`,
    why: harmless
      ? "The reader's schema asks for less of objects with the property than the writer's schema."
      : "Objects with the property were valid under the writer's schema without what the reader's schema asks of them.",
    coordinate: { area: "dependency", part: isList ? "names" : "schema", action },
    example: { writer: withDependency(earlier), reader: withDependency(current) },
    change: (told) => describeDependency(told),
    remedy: ({ candidate }) =>
      harmless
        ? NOTHING_TO_DO
        : candidate === "reader"
          ? "Leave the dependency as it was, and check it in the application."
          : "Keep the dependency: earlier schemas refuse data that does not keep to it.",
  };
}

function describeDependency({ difference, candidate }: Told<DependencyKind>): string {
  const { property } = difference.details;
  const { earlier, current } = orderValues(candidate, difference.details);
  if (earlier === null && current === null)
    return difference.kind.endsWith("added") === (candidate === "reader")
      ? `A schema for objects with \`${property}\` was added`
      : `The schema for objects with \`${property}\` was removed`;
  if (earlier === null) return `Objects with \`${property}\` need ${listNames(current ?? [])} now`;
  if (current === null) return `Objects with \`${property}\` no longer need ${listNames(earlier)}`;
  return `What objects with \`${property}\` need went from ${listNames(earlier)} to ${listNames(current)}`;
}
