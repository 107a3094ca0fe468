import avsc from "avsc";
import { getMember, isJsonObject } from "../../source/json-value.ts";
import type { JsonObject } from "../../source/json-value.ts";
import type { AvroDifference } from "./difference.ts";
import type { AvroSchema } from "./parse.ts";
import type { AskDecoder, SecondOpinion } from "./witness.ts";

/**
 * Asks `avsc`, the independent Avro implementation for JavaScript: the bytes must be a message of the writer by its
 * reckoning, and its resolver must fail. It is silent where it cannot read a schema, and where it reads what it is known
 * to resolve differently: names through aliases and ambiguous aliases.
 */
export function createAvscDecoder(reader: AvroSchema, writer: AvroSchema): AskDecoder {
  const types = parseTypes(reader, writer);
  let resolution: SecondOpinion | undefined;
  return (bytes, difference) => {
    if (types === null) return { answer: "silent" };
    try {
      types.writer.fromBuffer(Buffer.from(bytes));
    } catch {
      return { answer: "invalid" };
    }
    resolution ??= resolve(types.reader, types.writer);
    return resolution.answer === "reads" && isKnownGap(difference, reader.text) ? { answer: "silent" } : resolution;
  };
}

interface TypePair {
  readonly reader: avsc.Type;
  readonly writer: avsc.Type;
}

function parseTypes(reader: AvroSchema, writer: AvroSchema): TypePair | null {
  try {
    return { reader: parseType(reader), writer: parseType(writer) };
  } catch {
    return null;
  }
}

/** One registry of names for the references and the schema itself; no logical types, since they change resolution. */
function parseType(schema: AvroSchema): avsc.Type {
  const registry: { [name: string]: avsc.Type } = {};
  const options = { registry, wrapUnions: true } as const;
  for (const reference of schema.references) avsc.Type.forSchema(readSchema(reference.schema), options);
  return avsc.Type.forSchema(readSchema(schema.text), options);
}

function readSchema(text: string): avsc.Schema {
  return JSON.parse(text, (_key, value: unknown) =>
    isNamedUse(value) ? getMember(value, "type") : value,
  ) as avsc.Schema;
}

/** `avsc` takes `{"type": "Money"}` for an unknown kind, where Java takes it for the name. */
function isNamedUse(value: unknown): value is JsonObject {
  return (
    isJsonObject(value as JsonObject) &&
    Object.keys(value as JsonObject).length === 1 &&
    "type" in (value as JsonObject)
  );
}

/** `avsc` compares aliases without namespaces, and takes an alias that repeats the field's own name for harmless. */
function isKnownGap(difference: AvroDifference, readerText: string): boolean {
  switch (difference.kind) {
    case "check-aborted":
      return true;
    case "type-renamed":
    case "union-branch-missing":
    case "type-not-in-union":
      return readerText.includes('"aliases"');
    default:
      return false;
  }
}

function resolve(reader: avsc.Type, writer: avsc.Type): SecondOpinion {
  try {
    reader.createResolver(writer, { ignoreNamespaces: true });
    return { answer: "reads" };
  } catch (error) {
    return { answer: "fails", words: error instanceof Error ? error.message : String(error) };
  }
}
