import { getMember, isJsonObject } from "../../source/json-value.ts";
import type { JsonValue } from "../../source/json-value.ts";
import { fitsBits, isNumber, readInteger } from "./json-number.ts";
import type { AvroRecord, AvroType, AvroUnion } from "./model.ts";
import type { AvroProfile } from "./profile.ts";

/** What is known of a record while defaults are checked. */
export type RecordState = "open" | "placeholder" | "complete";

/** How defaults are judged: by which rules, and which records cannot be looked into yet. */
export interface DefaultContext {
  readonly profile: AvroProfile;
  /** `open`: its fields are not set, so Java throws when it has to look at them. */
  stateOf(record: AvroRecord): RecordState;
}

/** Thrown when judging needs the fields of a record that is still open; Java's parser fails there too. */
export class OpenRecordFault extends Error {}

/**
 * Whether a value may stand as the default of a type (Avro Java's check of new schemas): texts are not compared with
 * symbols, sizes or byte ranges; a union takes the value of any branch from 1.12 on, of the first before.
 *
 * @throws OpenRecordFault
 */
export function isValidDefault(type: AvroType, value: JsonValue | undefined, context: DefaultContext): boolean {
  if (value === undefined) return false;
  switch (type.kind) {
    case "string":
    case "bytes":
    case "enum":
    case "fixed":
      return typeof value === "string";
    case "int":
    case "long":
      return isIntegerDefault(value, type.kind === "int" ? 32 : 64);
    case "float":
    case "double":
      return isNumber(value);
    case "boolean":
      return typeof value === "boolean";
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value) && value.every((item: JsonValue) => isValidDefault(type.items, item, context));
    case "map":
      return isJsonObject(value) && Object.values(value).every((item) => isValidDefault(type.values, item, context));
    case "union":
      return isUnionDefault(type, value, context);
    case "record":
      return isJsonObject(value) && isRecordDefault(type, value, context);
  }
}

function isIntegerDefault(value: JsonValue, bits: 32 | 64): boolean {
  const integer = readInteger(value);
  return integer !== null && fitsBits(integer, bits);
}

function isUnionDefault(type: AvroUnion, value: JsonValue, context: DefaultContext): boolean {
  if (context.profile === "avro-1.12") return type.branches.some((branch) => isValidDefault(branch, value, context));
  const [first] = type.branches;
  return first !== undefined && isValidDefault(first, value, context);
}

function isRecordDefault(
  type: AvroRecord,
  value: { readonly [key: string]: JsonValue },
  context: DefaultContext,
): boolean {
  switch (context.stateOf(type)) {
    case "placeholder":
      return true;
    case "open":
      throw new OpenRecordFault();
    case "complete":
      return type.fields.every((field) => {
        const given = getMember(value, field.name);
        // The field's own default was judged when its record was read or closed; again and again takes too long.
        return given === undefined ? field.defaultValue !== undefined : isValidDefault(field.type, given, context);
      });
  }
}
