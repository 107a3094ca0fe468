import type { JsonObject, JsonValue } from "../../source/json-value.ts";
import { isJsonObject } from "../../source/json-value.ts";
import type { SchemaPlace } from "../difference.ts";
import type { Strictness } from "../schema-format.ts";
import type { AvroNode, AvroPrimitive, AvroType } from "./model.ts";
import { isPrimitiveKind } from "./names.ts";
import { refuse } from "./problems.ts";
import type { AvroProfile } from "./profile.ts";
import type { TypeScope } from "./type-scope.ts";

/** Thrown when a text read quickly holds something that only an exact reading can judge. */
export class InexactText extends Error {}

/** Where a type stands: under which node, with which key or index, in which namespace. */
export interface Slot extends AvroNode {
  readonly namespace: string;
}

/** By which rules a reader reads. */
export interface ReaderContext {
  readonly scope: TypeScope;
  readonly profile: AvroProfile;
  readonly strictness: Strictness;
}

/** What the readers of the single node kinds need of the reader of the whole text. */
export interface TypeReader {
  readonly context: ReaderContext;
  /** @throws SchemaFault, InexactText */
  readType(json: JsonValue, slot: Slot): AvroType;
  /** Throws when a later exact reading could judge differently from a quick one. */
  requireExact(): void;
  /** How deep the reader stands in the types. */
  readonly depth: number;
  /** Keeps the problem that ended a step, which began at a depth, for the reading to go on; throws any other error. */
  keepFault(error: unknown, depth: number): void;
  /** Refuses a field's, type's or symbol's name that the mode does not allow. */
  checkNamePart(part: string, kind: "invalid-name" | "invalid-symbol", place: () => SchemaPlace): void;
  /** Refuses properties of a record, array or map that the mode cannot keep. */
  checkProperties(json: JsonObject, slot: Slot): void;
}

/** The node of a primitive type written as its bare name, by far the most frequent type; undefined for all else. */
export function createPrimitive(
  json: JsonValue,
  parent: AvroNode["parent"],
  token: string | number,
): AvroPrimitive | undefined {
  return typeof json === "string" && isPrimitiveKind(json) ? { kind: json, parent, token, json: null } : undefined;
}

/** Whether only ASCII names pass, in namespaces too: new schemas under 1.12. */
export function isStrict12({ profile, strictness }: ReaderContext): boolean {
  return profile === "avro-1.12" && strictness === "new";
}

/** What nearly every name has; looked for by itself, since even a function that nobody calls takes time to make. */
export const NO_ALIASES: readonly string[] = [];

/** The texts of `aliases`, which must be there: see {@link NO_ALIASES}. @throws SchemaFault */
export function readAliasList(json: JsonObject, place: () => SchemaPlace): readonly string[] {
  const written = json["aliases"];
  if (!Array.isArray(written)) return refuse("invalid-aliases", "Expected `aliases` to be a list.", place());
  const texts = written.filter((alias: JsonValue) => typeof alias === "string");
  if (texts.length < written.length) refuse("invalid-aliases", "Expected each alias to be a text.", place());
  return texts;
}

/** What kind of JSON value stands somewhere, in words. */
export function printJsonKind(value: JsonValue): string {
  if (value === null) return "`null`";
  if (Array.isArray(value)) return "a list";
  if (isJsonObject(value)) return "an object";
  if (typeof value === "string") return "a text";
  return typeof value === "boolean" ? `\`${String(value)}\`` : "a number";
}
