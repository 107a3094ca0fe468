import type { ResolvedReference } from "../../schema/schema-reference.ts";
import { isJsonObject } from "../../source/json-value.ts";
import type { JsonValue } from "../../source/json-value.ts";
import type { ParsedSchema, SchemaParseOptions, SchemaParseResult, SchemaProblem } from "../schema-format.ts";
import { loadClassicRoot } from "./classic/classic-references.ts";
import { findDialect } from "./dialect.ts";
import type { Dialect } from "./dialect.ts";
import type { SchemaNode } from "./model.ts";
import { loadModernRoot } from "./modern/modern-references.ts";
import { describeProblem } from "./parse-problems.ts";
import { SchemaFault, createTypeFault } from "./schema-fault.ts";
import { readSchemaText } from "./schema-text.ts";
import { findServerProfile } from "./server-profile.ts";
import type { ServerProfile } from "./server-profile.ts";

/** A JSON Schema with its model. */
export interface JsonSchema extends ParsedSchema {
  readonly type: "JSON";
  readonly dialect: Dialect;
  readonly root: JsonValue;
  readonly model: SchemaNode;
}

/**
 * Reads a JSON Schema as the registry does. The registry validates no schema against its meta-schema: what its parser
 * takes is accepted. Both strictnesses are the same to it. No reference is ever fetched: those that are not among the
 * given ones are problems. Reports the first problem only, as the registry does.
 */
export function parseJson(text: string, options: SchemaParseOptions): JsonParseResult {
  const profile = findServerProfile(options.serverVersion);
  const read = readSchemaText(text);
  if (!read.ok) {
    const { message, offset } = read.problem;
    return refuse(
      describeProblem("invalid-syntax", message, { start: offset, end: Math.min(offset + 1, text.length) }),
    );
  }
  const references = options.references ?? [];
  try {
    checkRoot(text, read.value, profile);
    const { dialect, root, model } = loadSchema({ root: read.value, text }, references, profile);
    return { ok: true, schema: { type: "JSON", text, references, dialect, root, model } };
  } catch (error) {
    return refuse(toProblem(error));
  }
}

/** {@link parseJson} behind the contract of all formats. */
export function parseJsonSchema(text: string, options: SchemaParseOptions): SchemaParseResult {
  return parseJson(text, options);
}

/** What a parse yields: a schema, or the first problem. */
export type JsonParseResult =
  | { readonly ok: true; readonly schema: JsonSchema }
  | { readonly ok: false; readonly problems: readonly [SchemaProblem] };

function refuse(problem: SchemaProblem): JsonParseResult {
  return { ok: false, problems: [problem] };
}

function toProblem(error: unknown): SchemaProblem {
  if (error instanceof SchemaFault)
    return describeProblem(error.kind, error.message, { reference: error.spot.document, pointer: error.spot.pointer });
  // The parser recurses into nested schemas; the registry's own gives up in the same way.
  if (error instanceof RangeError)
    return describeProblem("too-deep", "Too many schemas inside each other.", { reference: null, pointer: "" });
  throw error;
}

const WHOLE = { pointer: "", document: null };

function checkRoot(text: string, root: JsonValue, profile: ServerProfile): void {
  if (!profile.acceptsNonFinite && /\b(?:NaN|INF|Infinity)\b/.test(text) && !isStandardJson(text))
    throw new SchemaFault("invalid-syntax", WHOLE, "Expected a JSON number, found `NaN` or `Infinity`.");
  if (profile.checksRoot && !isJsonObject(root) && typeof root !== "boolean")
    throw new SchemaFault("invalid-root", WHOLE, createTypeFault(WHOLE, "an object or a boolean", root).message);
}

function isStandardJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

interface LoadedSchema {
  readonly dialect: Dialect;
  readonly root: JsonValue;
  readonly model: SchemaNode;
}

function loadSchema(
  { root, text }: { readonly root: JsonValue; readonly text: string },
  references: readonly ResolvedReference[],
  profile: ServerProfile,
): LoadedSchema {
  const dialect = findDialect(root, profile);
  if (
    isJsonObject(root) &&
    root["$schema"] !== undefined &&
    root["$schema"] !== null &&
    typeof root["$schema"] !== "string"
  )
    throw createTypeFault({ pointer: "/$schema", document: null }, "a string", root["$schema"]);
  // Servers that do not check the root take a number, a string or an array for a schema that says nothing.
  const usable = isJsonObject(root) || typeof root === "boolean" ? root : {};
  const model =
    dialect === "modern"
      ? loadModernRoot(usable, references, profile.copiesDefinitions)
      : loadClassicRoot({ root: usable, text }, dialect, references);
  return { dialect, root, model };
}
