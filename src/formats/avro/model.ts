import type { JsonObject, JsonValue } from "../../source/json-value.ts";

/** A resolved Avro type. Names are gone: a use of a named type holds the very node of its definition. */
export type AvroType = AvroPrimitive | AvroArray | AvroMap | AvroUnion | AvroRecord | AvroEnum | AvroFixed;

/** The types that carry a full name, each defined once per definition text and shared by all uses. */
export type AvroNamedType = AvroRecord | AvroEnum | AvroFixed;

/** The eight types without parts, by the names the specification uses. */
export type AvroPrimitiveKind = "null" | "boolean" | "int" | "long" | "float" | "double" | "bytes" | "string";

/** Where a node stands: the text it was read from (root), or its parent and the JSON key or index under it. */
export interface AvroNode {
  readonly parent: AvroType | AvroField | AvroDocument;
  readonly token: string | number;
}

/** The text a schema was read from: the schema itself (`reference` null) or one of its references, by name. */
export interface AvroDocument {
  readonly kind: "document";
  readonly reference: string | null;
}

/** One occurrence of a primitive type; `json` is the object it was written as, where it was one. */
export interface AvroPrimitive extends AvroNode {
  readonly kind: AvroPrimitiveKind;
  readonly json: JsonObject | null;
}

export interface AvroArray extends AvroNode {
  readonly kind: "array";
  readonly json: JsonObject;
  items: AvroType;
}

export interface AvroMap extends AvroNode {
  readonly kind: "map";
  readonly json: JsonObject;
  values: AvroType;
}

export interface AvroUnion extends AvroNode {
  readonly kind: "union";
  readonly branches: AvroType[];
}

/** A full name taken apart; `namespace` is empty for the null namespace. */
export interface AvroName {
  readonly full: string;
  readonly short: string;
  readonly namespace: string;
}

/** What records, enums and fixed types share. */
interface AvroNamed extends AvroNode {
  readonly json: JsonObject;
  readonly name: AvroName;
  /** Full names as Java holds them: from Avro 1.12 on `.Old` for a null-namespace alias of a namespaced type. */
  readonly aliases: readonly string[];
}

export interface AvroRecord extends AvroNamed {
  readonly kind: "record";
  /** Written as `"type": "error"`, which resolves exactly like a record. */
  readonly isError: boolean;
  readonly fields: AvroField[];
  /** Fields by name; made on the first look-up in a long record. */
  fieldIndex: Map<string, AvroField> | null;
}

export interface AvroField {
  readonly kind: "field";
  readonly parent: AvroRecord;
  readonly token: number;
  readonly json: JsonObject;
  readonly name: string;
  type: AvroType;
  /**
   * The default's value; undefined when there is none (`null` is a default). A text that gives a float or double its
   * value (`"NaN"`, `"1.5"`) is that number.
   */
  defaultValue: JsonValue | undefined;
  /** Names only, as written; empty for nearly every field. */
  readonly aliases: readonly string[];
}

export interface AvroEnum extends AvroNamed {
  readonly kind: "enum";
  readonly symbols: readonly string[];
  /** The enum-level default, always one of the symbols. */
  readonly defaultSymbol: string | null;
}

export interface AvroFixed extends AvroNamed {
  readonly kind: "fixed";
  /** In bytes. */
  readonly size: number;
}

/** Whether a type carries a full name. */
export function isNamedType(type: AvroType): type is AvroNamedType {
  return type.kind === "record" || type.kind === "enum" || type.kind === "fixed";
}

/** Records up to this many fields are searched one by one, which costs less than an index. */
const UNINDEXED_FIELDS = 16;

/** The record's field of that name, or undefined. */
export function findField(record: AvroRecord, name: string): AvroField | undefined {
  if (record.fields.length <= UNINDEXED_FIELDS) {
    for (const field of record.fields) if (field.name === name) return field;
    return undefined;
  }
  record.fieldIndex ??= new Map(record.fields.map((field) => [field.name, field]));
  return record.fieldIndex.get(name);
}

/** Appends a field to a record under construction. */
export function addField(record: AvroRecord, field: AvroField): void {
  record.fields.push(field);
  record.fieldIndex?.set(field.name, field);
}

/** A type as people say it: its full name where it has one, else its kind. */
export function printTypeName(type: AvroType): string {
  return isNamedType(type) ? type.name.full : type.kind;
}

/** The types directly inside a type, in the order of the text. */
export function listParts(type: AvroType): readonly AvroType[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "map":
      return [type.values];
    case "union":
      return type.branches;
    case "record":
      return type.fields.map((field) => field.type);
    default:
      return [];
  }
}
