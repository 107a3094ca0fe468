import type { DifferenceKindPage, DifferenceText, PairLabels } from "../../difference.ts";
import { objectOf } from "../catalogue/entry.ts";
import { nameSite } from "../name-site.ts";
import type { HazardKind, JsonHazard } from "./hazard.ts";
import { HAZARD_KINDS } from "./hazard.ts";

/** The words of one kind of hazard. */
interface Entry {
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly coordinate: DifferenceKindPage["coordinate"];
  readonly example: { readonly reader: unknown; readonly writer: unknown };
  /** What the reader's schema asks for: a clause in lower case and without a full stop. */
  claim(site: string, subject: string): string;
}

const LISTED = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "array",
  unevaluatedItems: false,
};

const KEEP = "Leave the restriction out, or upgrade every producer before a consumer validates with it.";

function narrowed(part: string): DifferenceKindPage["coordinate"] {
  return { area: "hazard", part, action: "narrowed" };
}

const ENTRIES: { readonly [Kind in HazardKind]: Entry } = {
  "required-by-default": {
    title: "Required property relies on its default",
    why: "The registry takes a default for a value that readers fill in. JSON Schema validators apply no defaults: to them the property is missing.",
    remedy: "Leave the property optional, or make sure that every reader fills in defaults before it validates.",
    coordinate: narrowed("required with default"),
    example: {
      writer: objectOf({ currency: { type: "string" } }),
      reader: objectOf({ currency: { type: "string", default: "EUR" } }, { required: ["currency"] }),
    },
    claim: (site, subject) => `${site} requires \`${subject}\` and counts on its default`,
  },
  "required-unseen": {
    title: "Required property unseen",
    why: "The registry judges required names that both schemas declare as properties, or that it sees added with a schema. Other names in `required` pass.",
    remedy: "Leave the name out of `required`.",
    coordinate: narrowed("required unseen"),
    example: { writer: objectOf({}), reader: objectOf({}, { required: ["id"] }) },
    claim: (site, subject) => `${site} requires \`${subject}\``,
  },
  "pattern-properties-narrowed": {
    title: "Pattern properties narrowed",
    why: "The registry does not compare `patternProperties`. Data with a matching name and another value is refused by readers.",
    remedy: KEEP,
    coordinate: narrowed("pattern properties"),
    example: {
      writer: objectOf({}),
      reader: objectOf({}, { patternProperties: { "^x-": { type: "string" } } }),
    },
    claim: (site, subject) => `${site} restricts the properties whose name matches \`${subject}\``,
  },
  "property-names-narrowed": {
    title: "Property names narrowed",
    why: "The registry does not compare `propertyNames`. Data with another name is refused by readers.",
    remedy: KEEP,
    coordinate: narrowed("property names"),
    example: { writer: objectOf({}), reader: objectOf({}, { propertyNames: { maxLength: 8 } }) },
    claim: (site) => `${site} restricts the names of its properties`,
  },
  "contains-narrowed": {
    title: "Required item narrowed",
    why: "The registry does not compare the schema under `contains`. Arrays without a matching item are refused by readers.",
    remedy: KEEP,
    coordinate: narrowed("contains"),
    example: {
      writer: { type: "array", items: { type: "string" } },
      reader: { type: "array", items: { type: "string" }, contains: { const: "EUR" } },
    },
    claim: (site) => `${site} must have other items (\`contains\`)`,
  },
  "condition-changed": {
    title: "Condition changed",
    why: "The registry does not compare `if`, `then` and `else`. Data for which the condition now asks for more is refused by readers.",
    remedy: KEEP,
    coordinate: narrowed("condition"),
    example: {
      writer: conditionOf({}),
      reader: conditionOf({ required: ["vatId"] }),
    },
    claim: (site) => `${site} has another condition (\`if\`, \`then\`, \`else\`)`,
  },
  "negation-narrowed": {
    title: "Negation widened unseen",
    why: "Inside `not` the registry overlooks what it overlooks elsewhere. Data that the schema under `not` now matches is refused by readers.",
    remedy: KEEP,
    coordinate: narrowed("not"),
    example: {
      writer: { not: { type: "string", format: "date" } },
      reader: { not: { minLength: 0, format: "date" } },
    },
    claim: (site) => `${site} excludes other values (\`not\`)`,
  },
  "format-changed": {
    title: "Format changed",
    why: "The registry does not compare `format` of strings. Validators that assert formats, as the registry's own serializers do for drafts 4 to 7, refuse other texts.",
    remedy: "Keep the format, or add a new property for texts of the new one.",
    coordinate: narrowed("format"),
    example: {
      writer: objectOf({ at: { type: "string" } }),
      reader: objectOf({ at: { type: "string", format: "date-time" } }),
    },
    claim: (site, subject) => `${site} must be of format \`${subject}\``,
  },
  "type-unseen": {
    title: "Type added unseen",
    why: "To the registry a schema with keywords for strings, say, is the same with and without `type: string`. Without the type values of other types are valid too.",
    remedy: "Leave the type out, or upgrade every producer before a consumer validates with it.",
    coordinate: narrowed("type added"),
    example: {
      writer: objectOf({ code: { maxLength: 8 } }),
      reader: objectOf({ code: { type: "string", maxLength: 8 } }),
    },
    claim: (site) => `${site} has a \`type\` where only keywords for that type were`,
  },
  "exclusive-limit-unseen": {
    title: "Exclusive limit unseen",
    why: "The registry does not look at draft 4's boolean limits, and compares an `exclusiveMaximum` only as far as the `maximum` beside it lets it see.",
    remedy: "Keep the limit.",
    coordinate: narrowed("exclusive limit"),
    example: {
      writer: { type: "number", exclusiveMaximum: 10, maximum: 20 },
      reader: { type: "number", exclusiveMaximum: 5, maximum: 20 },
    },
    claim: (site, subject) => `${site} has a tighter limit (\`${subject}\`)`,
  },
  "reference-chain-unseen": {
    title: "Definition behind a chain of references changed",
    why: "The registry follows a `$ref` one step only. Where that leads to another `$ref` it compares nothing, whatever stands at the end.",
    remedy: "Refer to the definition itself, so that the registry compares it.",
    coordinate: narrowed("reference chain"),
    example: { writer: chainTo({ type: "string" }), reader: chainTo({ type: "integer" }) },
    claim: (site) => `${site} has another definition at the end of its chain of references`,
  },
  "branches-overlap": {
    title: "Branches of `oneOf` overlap",
    why: "The registry compares branches one by one. A value that matched one branch of a `oneOf` and now matches two is invalid.",
    remedy: "Make the branches exclude each other (a `const` in each), or use `anyOf`.",
    coordinate: narrowed("oneOf overlap"),
    example: {
      writer: { oneOf: [{ type: "integer" }, { type: "string" }] },
      reader: { oneOf: [{ type: "integer" }, { type: "string" }, { type: "number" }] },
    },
    claim: (site) => `${site} matches several branches of its \`oneOf\` for some values`,
  },
  "accepted-pair-breaks": {
    title: "Accepted change breaks a document",
    why: "A document that is valid for one schema and invalid for the other was found. The registry's comparison does not see it, or its policy LENIENT lets it pass.",
    remedy:
      "Allow again what the document holds, or upgrade every producer before a consumer validates with the schema.",
    coordinate: narrowed("anything"),
    example: {
      writer: { ...LISTED, items: { type: "string" } },
      reader: LISTED,
    },
    claim: (site) =>
      site === "a document" ? "some documents are refused that were valid" : `${site} refuses values that were valid`,
  },
};

function conditionOf(consequence: object): unknown {
  const condition = { properties: { country: { const: "DE" } }, required: ["country"] };
  const members = [["if", condition] as const, ["then", consequence] as const];
  return objectOf({ country: { type: "string" } }, Object.fromEntries(members));
}

function chainTo(schema: object): unknown {
  return {
    $ref: "#/definitions/Id",
    definitions: { Id: { $ref: "#/definitions/Key" }, Key: schema },
  };
}

/** All kinds of hazards. */
export const JSON_HAZARD_KINDS: readonly HazardKind[] = HAZARD_KINDS;

/** Whether a text names a kind of hazard. */
export function isJsonHazardKind(text: string): text is HazardKind {
  return Object.hasOwn(ENTRIES, text);
}

/** The words for one hazard. */
export function describeJsonHazard({ kind, subject, reader }: JsonHazard, labels: PairLabels): DifferenceText {
  const entry = ENTRIES[kind];
  const { title, why, remedy } = entry;
  const place = nameSite(reader.pointer.replace(/\/patternProperties\/[^/]*$/, ""));
  const site = place === "the schema" ? "a document" : place;
  return {
    title,
    message: `In ${labels.reader}, ${entry.claim(site, subject ?? "")}: the registry accepts it, and readers can refuse data written with ${labels.writer}.`,
    why,
    remedy,
  };
}

/** The catalogue's page on a kind of hazard. */
export function findJsonHazardPage(kind: HazardKind): DifferenceKindPage {
  const { title, why, coordinate, example } = ENTRIES[kind];
  const { reader, writer } = example;
  return {
    kind,
    title,
    registryType: null,
    why,
    coordinate,
    example: { reader: JSON.stringify(reader), writer: JSON.stringify(writer) },
  };
}
