import type { Datum, LeafDatum } from "./datum.ts";

/** The Avro binary encoding of a datum (specification, Binary Encoding). */
export function encodeDatum(datum: Datum): Uint8Array {
  const bytes: number[] = [];
  write(datum, bytes);
  return Uint8Array.from(bytes);
}

function write(datum: Datum, bytes: number[]): void {
  switch (datum.kind) {
    case "leaf":
      writeLeaf(datum, bytes);
      return;
    case "array":
      writeBlocks(datum.items, bytes, (item) => write(item, bytes));
      return;
    case "map":
      writeBlocks(datum.entries, bytes, ([key, value]) => {
        writeText(new TextEncoder().encode(key), bytes);
        write(value, bytes);
      });
      return;
    case "record":
      for (const field of datum.fields) write(field, bytes);
      return;
    case "union":
      writeLong(BigInt(datum.index), bytes);
      write(datum.branch, bytes);
  }
}

function writeLeaf({ type, value }: LeafDatum, bytes: number[]): void {
  switch (type.kind) {
    case "boolean":
      bytes.push(value === true ? 1 : 0);
      return;
    case "int":
    case "long":
      writeLong(BigInt(Number(value)), bytes);
      return;
    case "float":
    case "double":
      bytes.push(...encodeFloat(Number(value), type.kind));
      return;
    case "string":
      writeText(new TextEncoder().encode(String(value)), bytes);
      return;
    case "bytes":
      writeText(listBytes(String(value)), bytes);
      return;
    case "fixed":
      bytes.push(...listBytes(String(value)));
      return;
    case "enum":
      writeLong(BigInt(type.symbols.indexOf(String(value))), bytes);
      return;
    default:
      return;
  }
}

function writeBlocks<Item>(items: readonly Item[], bytes: number[], writeItem: (item: Item) => void): void {
  if (items.length > 0) writeLong(BigInt(items.length), bytes);
  for (const item of items) writeItem(item);
  writeLong(0n, bytes);
}

function writeText(text: Uint8Array, bytes: number[]): void {
  writeLong(BigInt(text.length), bytes);
  bytes.push(...text);
}

/** Zig-zag, then seven bits a byte, the lowest first. */
function writeLong(value: bigint, bytes: number[]): void {
  let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
  while (rest >= 0x80n) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
}

function encodeFloat(value: number, kind: "float" | "double"): Uint8Array {
  const view = new DataView(new ArrayBuffer(kind === "float" ? 4 : 8));
  if (kind === "float") view.setFloat32(0, value, true);
  else view.setFloat64(0, value, true);
  return new Uint8Array(view.buffer);
}

function listBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
