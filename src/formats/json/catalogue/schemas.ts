import type { Entries, Entry, Told } from "./entry.ts";
import { NOTHING_TO_DO, objectOf, orderValues } from "./entry.ts";

type AnnotationKind = "id-changed" | "title-changed" | "description-changed" | "default-changed";
type SchemaKind =
  | AnnotationKind
  | "schema-added"
  | "schema-removed"
  | "type-extended"
  | "type-narrowed"
  | "type-changed";

/** The catalogue's entries for whole schemas, their types and their annotations. */
export const SCHEMA_ENTRIES: Entries<SchemaKind> = {
  "id-changed": createAnnotation("$id", "https://example.com/a.json", "https://example.com/b.json"),
  "title-changed": createAnnotation("title", "Order", "Purchase order"),
  "description-changed": createAnnotation("description", "What was bought", "What was ordered"),
  "default-changed": createAnnotation("default", "EUR", "USD"),
  "schema-added": {
    title: "Schema added where anything was allowed",
    why: "The writer's schema says nothing about these values, so they may be anything; the reader's schema restricts them. The registry does not look at what the added schema says: even `{}` is refused.",
    coordinate: { area: "schema", part: "presence", action: "added" },
    example: { writer: { type: "array" }, reader: { type: "array", items: { type: "string" } } },
    change: ({ site, candidate }) =>
      candidate === "reader" ? `${capitalize(site)} got a schema` : `The schema for ${site} was removed`,
    remedy: ({ candidate }) =>
      candidate === "reader"
        ? "Leave the values unrestricted, or add a new property whose items have the schema from the start."
        : "Keep the schema; a version without it writes what earlier readers do not accept.",
  },
  "schema-removed": {
    title: "Schema removed",
    why: "Without a schema every value is accepted, those of the writer's schema too.",
    coordinate: { area: "schema", part: "presence", action: "removed" },
    example: { writer: { type: "array", items: { type: "string" } }, reader: { type: "array" } },
    change: ({ site, candidate }) =>
      candidate === "reader" ? `The schema for ${site} was removed` : `${capitalize(site)} got a schema`,
    remedy: () => NOTHING_TO_DO,
  },
  "type-extended": {
    title: "Integer became number",
    why: "Every integer is a number.",
    coordinate: { area: "type", part: "integer", action: "widened" },
    example: { writer: { type: "integer" }, reader: { type: "number" } },
    change: describeType,
    remedy: () => NOTHING_TO_DO,
  },
  "type-narrowed": {
    title: "Number became integer",
    why: "A number such as 1.5 is no integer.",
    coordinate: { area: "type", part: "integer", action: "narrowed" },
    example: { writer: { type: "number" }, reader: { type: "integer" } },
    change: describeType,
    remedy: (told) => keepType(told),
  },
  "type-changed": {
    title: "Type changed",
    why: "Values of one type are no values of the other. The registry goes further: it compares the kinds of schemas that its parser makes, and never takes two different kinds for compatible, except `false` on the writer's side and a schema without keywords on the reader's. A list of types is a kind of its own, and in drafts 4 to 7 a keyword of another group (`format` on an integer, `enum` beside `type`) makes one.",
    coordinate: { area: "type", part: "kind", action: "changed" },
    example: { writer: objectOf({ id: { type: "string" } }), reader: objectOf({ id: { type: "integer" } }) },
    change: describeType,
    remedy: (told) => keepType(told),
  },
};

function createAnnotation<Kind extends AnnotationKind>(keyword: string, earlier: string, current: string): Entry<Kind> {
  const titles = { writer: { type: "string", [keyword]: earlier }, reader: { type: "string", [keyword]: current } };
  return {
    title: `${keyword} changed`,
    why: `\`${keyword}\` describes a schema and restricts nothing.`,
    coordinate: { area: "annotation", part: keyword, action: "changed" },
    example: titles,
    change: (told) => describeAnnotation(keyword, told as unknown as Told<"title-changed">),
    remedy: () => NOTHING_TO_DO,
  };
}

function describeAnnotation(keyword: string, { difference, site, candidate }: Told<"title-changed">): string {
  const { earlier, current } = orderValues(candidate, difference.details);
  if (earlier === null) return `\`${keyword}\` was added to ${site}`;
  return current === null ? `\`${keyword}\` was removed from ${site}` : `\`${keyword}\` of ${site} changed`;
}

function describeType({
  difference,
  site,
  candidate,
}: Told<"type-changed" | "type-narrowed" | "type-extended">): string {
  const { earlier, current } = orderValues(candidate, difference.details);
  return earlier === current
    ? `${capitalize(site)} is \`${earlier}\` on both sides, but built differently`
    : `${nameType(site, earlier, current)} went from \`${earlier}\` to \`${current}\``;
}

function keepType({ difference, candidate }: Told<"type-changed" | "type-narrowed">): string {
  const { earlier, current } = orderValues(candidate, difference.details);
  return earlier === current
    ? "Write both schemas with the same keywords: the registry compares how they are built."
    : `Keep \`${earlier}\`, or use a new property for what is \`${current}\`.`;
}

/** A schema may be made of other things than types: `const`, `enum`, an `allOf`. */
function nameType(site: string, ...kinds: readonly (string | null)[]): string {
  const areTypes = kinds.every((kind) => kind === null || kind.split(" or ").every((name) => TYPES.has(name)));
  return areTypes ? `The type of ${site}` : capitalize(site);
}

const TYPES: ReadonlySet<string> = new Set("string number integer boolean null object array".split(" "));

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
