import type { JsonPointer } from "../../source/json-pointer.ts";
import { escapePointerToken } from "../../source/json-pointer.ts";
import type { JsonValue } from "../../source/json-value.ts";
import { isJsonObject } from "../../source/json-value.ts";
import { isSchemaNumber } from "./schema-number.ts";

/** The kinds of reasons why the registry refuses a schema text (error 42201). */
export type SchemaFaultKind =
  | "invalid-syntax"
  | "invalid-root"
  | "invalid-keyword"
  | "unknown-type"
  | "invalid-pattern"
  | "invalid-uri"
  | "unresolved-reference"
  | "remote-reference"
  | "invalid-reference-text"
  | "repeated-id"
  | "too-deep";

/** A place in one of the texts a schema consists of. */
export interface SchemaSpot {
  readonly pointer: JsonPointer;
  readonly document: string | null;
}

/** Thrown inside the parser at the first reason to refuse; `parse` turns it into a problem. */
export class SchemaFault extends Error {
  readonly kind: SchemaFaultKind;
  readonly spot: SchemaSpot;
  constructor(kind: SchemaFaultKind, spot: SchemaSpot, message: string) {
    super(message);
    this.kind = kind;
    this.spot = spot;
  }
}

/** The spot of a member of the object at a spot. */
export function enterMember(spot: SchemaSpot, key: string): SchemaSpot {
  return { pointer: `${spot.pointer}/${escapePointerToken(key)}`, document: spot.document };
}

/** A fault about a keyword whose value has the wrong type. */
export function createTypeFault(spot: SchemaSpot, expected: string, value: JsonValue): SchemaFault {
  return new SchemaFault("invalid-keyword", spot, `Expected ${expected}, found ${describeValue(value)}.`);
}

/** A value's JSON type with an article. */
function describeValue(value: JsonValue | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (isSchemaNumber(value)) return "a number";
  if (typeof value === "string") return "a string";
  if (typeof value === "boolean") return "a boolean";
  return isJsonObject(value) ? "an object" : "an array";
}
