import type { Entries, Entry, Told } from "./entry.ts";
import { NOTHING_TO_DO, objectOf } from "./entry.ts";

type AddedKind =
  | "property-with-empty-schema-added-to-open-content-model"
  | "optional-property-added-to-open-content-model"
  | "required-property-with-default-added-to-open-content-model"
  | "required-property-added-to-open-content-model"
  | "optional-property-added-to-unopen-content-model"
  | "required-property-with-default-added-to-unopen-content-model"
  | "required-property-added-to-unopen-content-model"
  | "property-added-is-covered-by-partially-open-content-model"
  | "property-added-not-covered-by-partially-open-content-model"
  | "property-added-to-open-content-model"
  | "reserved-property-conflicts-with-property";

type RemovedKind =
  | "property-removed-from-open-content-model"
  | "property-removed-from-closed-content-model"
  | "property-with-false-removed-from-closed-content-model"
  | "property-removed-is-covered-by-partially-open-content-model"
  | "property-removed-not-covered-by-partially-open-content-model"
  | "reserved-property-removed";

const ID = { id: { type: "string" } };
const NOTE = { type: "string" };
const CLOSED = { additionalProperties: false };
const OPEN = "open content model";
const UNOPEN = "closed content model";
const PARTIAL = "partially open content model";

const OPEN_WHY =
  "Without `additionalProperties: false` the writer's schema allows any other property with any value: its model is open. Data may hold the new name already, with a value that the new schema refuses.";
const OPEN_REMEDY =
  "Three ways out: give the property the empty schema (`{}`) and leave it at that, since a type later is refused as well; set the subject's `compatibilityPolicy` to `LENIENT`; or close the object in a version of its own first, which helps at level BACKWARD.";

/** The catalogue's entries for properties that one side lacks. */
export const PROPERTY_ENTRIES: Entries<AddedKind | RemovedKind> = {
  "property-with-empty-schema-added-to-open-content-model": createAdded({
    title: "Property without restrictions added to an open model",
    why: "The writer's schema allows any property with any value, and so does the new one for this name.",
    part: OPEN,
    example: { writer: objectOf(ID), reader: objectOf({ ...ID, note: {} }) },
    words: "without any restriction",
    remedy: NOTHING_TO_DO,
  }),
  "optional-property-added-to-open-content-model": createAdded({
    title: "Optional property added to an open model",
    why: OPEN_WHY,
    part: OPEN,
    example: { writer: objectOf(ID), reader: objectOf({ ...ID, note: NOTE }) },
    words: "as an optional property of an object that is open for any other property",
    remedy: OPEN_REMEDY,
  }),
  "required-property-with-default-added-to-open-content-model": createAdded({
    title: "Required property with a default added to an open model",
    why: `${OPEN_WHY} That the default fills in a missing value does not help against a wrong one.`,
    part: OPEN,
    example: {
      writer: objectOf(ID),
      reader: objectOf({ ...ID, note: { ...NOTE, default: "" } }, { required: ["note"] }),
    },
    words: "as a required property with a default of an object that is open for any other property",
    remedy: OPEN_REMEDY,
  }),
  "required-property-added-to-open-content-model": createAdded({
    title: "Required property added to an open model",
    why: "Data written before does not have the property, and the reader's schema requires it.",
    part: OPEN,
    example: { writer: objectOf(ID), reader: objectOf({ ...ID, note: NOTE }, { required: ["note"] }) },
    words: "as a required property without a default",
    remedy: "Leave the property optional, and require it when all data has it.",
  }),
  "optional-property-added-to-unopen-content-model": createAdded({
    title: "Optional property added to a closed model",
    why: "The writer's schema allows no other property, so no data has the name yet, and the reader's schema does not ask for it.",
    part: UNOPEN,
    example: { writer: objectOf(ID, CLOSED), reader: objectOf({ ...ID, note: NOTE }, CLOSED) },
    words: "as an optional property of an object that had no other",
    remedy: NOTHING_TO_DO,
  }),
  "required-property-with-default-added-to-unopen-content-model": createAdded({
    title: "Required property with a default added to a closed model",
    why: "The registry counts on readers that fill in defaults. A validator does not: to it data without the property is invalid.",
    part: UNOPEN,
    example: {
      writer: objectOf(ID, CLOSED),
      reader: objectOf({ ...ID, note: { ...NOTE, default: "" } }, { required: ["note"], ...CLOSED }),
    },
    words: "as a required property with a default of an object that had no other",
    remedy: "Leave the property optional unless every reader fills in defaults before it validates.",
  }),
  "required-property-added-to-unopen-content-model": createAdded({
    title: "Required property added to a closed model",
    why: "Data written before does not have the property, and the reader's schema requires it.",
    part: UNOPEN,
    example: {
      writer: objectOf(ID, CLOSED),
      reader: objectOf({ ...ID, note: NOTE }, { required: ["note"], ...CLOSED }),
    },
    words: "as a required property without a default",
    remedy: "Leave the property optional, or give it a default.",
  }),
  "property-added-is-covered-by-partially-open-content-model": createAdded({
    title: "Property added that the rest's schema covers",
    why: "The writer's schema allows other properties of a certain type only, and the new property takes all of that type.",
    part: PARTIAL,
    example: {
      writer: objectOf(ID, { additionalProperties: { type: "string" } }),
      reader: objectOf({ ...ID, note: NOTE }, { additionalProperties: { type: "string" } }),
    },
    words: "and takes what the schema for other properties allows",
    remedy: NOTHING_TO_DO,
  }),
  "property-added-not-covered-by-partially-open-content-model": createAdded({
    title: "Property added that the rest's schema does not cover",
    why: "The writer's schema allows other properties of a certain type, so data may hold the new name with a value of that type, which the new property refuses.",
    part: PARTIAL,
    example: {
      writer: objectOf(ID, { additionalProperties: { type: "string" } }),
      reader: objectOf({ ...ID, note: { type: "integer" } }, { additionalProperties: { type: "string" } }),
    },
    words: "and refuses what the schema for other properties allows",
    remedy: "Give the property the schema that other properties have, or choose a name that cannot be in use.",
  }),
  "property-added-to-open-content-model": createAdded({
    title: "Property added to an open model",
    why: "A former name for the kinds that tell optional from required properties; no supported registry reports it.",
    part: OPEN,
    example: { writer: objectOf(ID), reader: objectOf({ ...ID, note: NOTE }) },
    words: "to an object that is open for any other property",
    remedy: OPEN_REMEDY,
  }),
  "reserved-property-conflicts-with-property": createAdded({
    title: "Property takes a reserved name",
    why: "With `schema.validate.fields` the registry refuses properties whose names are reserved for fields of its own; the comparison of two schemas never reports it.",
    part: "reserved names",
    example: { writer: objectOf(ID), reader: objectOf({ ...ID, note: NOTE }) },
    words: "under a name that is reserved",
    remedy: "Choose another name for the property.",
  }),
  "property-removed-from-open-content-model": createRemoved({
    title: "Property removed from an open model",
    why: "The reader's schema allows any other property, the removed one too.",
    part: OPEN,
    example: { writer: objectOf({ ...ID, note: NOTE }), reader: objectOf(ID) },
    remedy: NOTHING_TO_DO,
  }),
  "property-removed-from-closed-content-model": createRemoved({
    title: "Property removed from a closed model",
    why: "The reader's schema allows no other property, so data that still holds the removed one is refused. To the registry any `patternProperties` close the model for names that no pattern finds.",
    part: UNOPEN,
    example: { writer: objectOf({ ...ID, note: NOTE }, CLOSED), reader: objectOf(ID, CLOSED) },
    remedy: "Keep the property, mark it as deprecated in its description, and stop writing it.",
  }),
  "property-with-false-removed-from-closed-content-model": createRemoved({
    title: "Forbidden property removed from a closed model",
    why: "The writer's schema forbade the property, so no data holds it.",
    part: UNOPEN,
    example: { writer: objectOf({ ...ID, note: false }, CLOSED), reader: objectOf(ID, CLOSED) },
    remedy: NOTHING_TO_DO,
  }),
  "property-removed-is-covered-by-partially-open-content-model": createRemoved({
    title: "Property removed that the rest's schema covers",
    why: "The reader's schema allows other properties of a certain type, and all values of the removed one are of that type.",
    part: PARTIAL,
    example: {
      writer: objectOf({ ...ID, note: NOTE }, { additionalProperties: { type: "string" } }),
      reader: objectOf(ID, { additionalProperties: { type: "string" } }),
    },
    remedy: NOTHING_TO_DO,
  }),
  "property-removed-not-covered-by-partially-open-content-model": createRemoved({
    title: "Property removed that the rest's schema does not cover",
    why: "The reader's schema allows other properties of a certain type only, and the removed one holds values that are not of that type.",
    part: PARTIAL,
    example: {
      writer: objectOf({ ...ID, note: { type: "integer" } }, { additionalProperties: { type: "string" } }),
      reader: objectOf(ID, { additionalProperties: { type: "string" } }),
    },
    remedy: "Keep the property, mark it as deprecated in its description, and stop writing it.",
  }),
  "reserved-property-removed": createRemoved({
    title: "Reserved property removed",
    why: "With `schema.validate.fields` the registry refuses to lose fields it reserved; the comparison of two schemas never reports it.",
    part: "reserved names",
    example: { writer: objectOf({ ...ID, note: NOTE }), reader: objectOf(ID) },
    remedy: "Keep the reserved property.",
  }),
};

interface PropertyWords {
  readonly title: string;
  readonly why: string;
  readonly part: string;
  readonly example: Entry<AddedKind>["example"];
  readonly remedy: string;
}

function createAdded(words: PropertyWords & { readonly words: string }): Entry<AddedKind> {
  return {
    title: words.title,
    why: words.why,
    coordinate: { area: "property", part: words.part, action: "added" },
    example: words.example,
    change: ({ difference, site, candidate }) => {
      const name = `\`${difference.details.property}\``;
      return candidate === "reader"
        ? `Property ${name} was added to ${site} ${words.words}`
        : `Property ${name} was removed from ${site}, and earlier schemas declare it`;
    },
    remedy: (told) => findRemedy(words, told, "Keep the property: earlier schemas still check its values."),
  };
}

function createRemoved(words: PropertyWords): Entry<RemovedKind> {
  return {
    title: words.title,
    why: words.why,
    coordinate: { area: "property", part: words.part, action: "removed" },
    example: words.example,
    change: ({ difference, site, candidate }) => {
      const name = `\`${difference.details.property}\``;
      return candidate === "reader"
        ? `Property ${name} was removed from ${site}`
        : `Property ${name} was added to ${site}, and earlier schemas do not declare it`;
    },
    remedy: (told) =>
      findRemedy(words, told, "Publish a version that allows other properties first, and add the property later."),
  };
}

function findRemedy(words: PropertyWords, told: Told<AddedKind | RemovedKind>, whenWriting: string): string {
  return told.candidate === "reader" || words.remedy === NOTHING_TO_DO ? words.remedy : whenWriting;
}
