import type { AvroType } from "../../src/formats/avro/model.ts";

/** Combinations of union branches that are tried for one JSON value. */
const MAX_ENCODINGS = 200;

/**
 * Every way to encode a JSON value as an Avro type, written for the tests only: a value may fit several branches of a
 * union, and its JSON text does not say which one was meant. Empty when it fits none.
 */
export function listEncodings(type: AvroType, value: unknown): readonly (readonly number[])[] {
  switch (type.kind) {
    case "null":
      return value === null ? [[]] : [];
    case "boolean":
      return typeof value === "boolean" ? [[value ? 1 : 0]] : [];
    case "int":
    case "long":
      return Number.isInteger(value) ? [zigZag(Number(value))] : [];
    case "float":
    case "double":
      return typeof value === "number" ? [encodeFloat(value, type.kind)] : [];
    case "string":
      return typeof value === "string" ? [encodeText(Buffer.from(value, "utf8"))] : [];
    case "bytes":
      return typeof value === "string" ? [encodeText(Buffer.from(value, "latin1"))] : [];
    case "fixed":
      return typeof value === "string" && value.length === type.size ? [[...Buffer.from(value, "latin1")]] : [];
    case "enum":
      return type.symbols.includes(value as string) ? [zigZag(type.symbols.indexOf(value as string))] : [];
    case "array":
      return Array.isArray(value) ? encodeBlocks(value.map((item) => listEncodings(type.items, item))) : [];
    case "map":
      return isObject(value)
        ? encodeBlocks(
            Object.entries(value).map(([key, item]) =>
              listEncodings(type.values, item).map((bytes) => [...encodeText(Buffer.from(key)), ...bytes]),
            ),
          )
        : [];
    case "union":
      return type.branches.flatMap((branch, index) =>
        listEncodings(branch, value).map((bytes) => [...zigZag(index), ...bytes]),
      );
    case "record":
      return isObject(value) && Object.keys(value).length === type.fields.length
        ? combine(type.fields.map((field) => (field.name in value ? listEncodings(field.type, value[field.name]) : [])))
        : [];
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function encodeBlocks(items: readonly (readonly (readonly number[])[])[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[0]];
  return combine([[zigZag(items.length)], ...items, [[0]]]);
}

function combine(parts: readonly (readonly (readonly number[])[])[]): readonly (readonly number[])[] {
  return parts.reduce<readonly (readonly number[])[]>(
    (all, part) => all.flatMap((head) => part.map((tail) => [...head, ...tail])).slice(0, MAX_ENCODINGS),
    [[]],
  );
}

function encodeText(bytes: Buffer): readonly number[] {
  return [...zigZag(bytes.length), ...bytes];
}

function zigZag(value: number): readonly number[] {
  let rest = BigInt(value) * 2n;
  if (value < 0) rest = -rest - 1n;
  const bytes: number[] = [];
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) + 128);
  return [...bytes, Number(rest)];
}

function encodeFloat(value: number, kind: "float" | "double"): readonly number[] {
  const buffer = Buffer.alloc(kind === "float" ? 4 : 8);
  if (kind === "float") buffer.writeFloatLE(value);
  else buffer.writeDoubleLE(value);
  return [...buffer];
}
