import type {
  AvroArray,
  AvroEnum,
  AvroField,
  AvroMap,
  AvroNamedType,
  AvroRecord,
  AvroType,
  AvroUnion,
} from "./model.ts";

/** One place at which a message cannot be read. */
export interface ResolutionFailure {
  /** Field names, `[0]` for items and `["k"]` for map values, from the root of the message. */
  readonly path: readonly string[];
  readonly reason: string;
}

/** A value read by the writer's schema. */
type Value =
  | { readonly type: AvroType; readonly kind: "leaf"; readonly text: string }
  | { readonly type: AvroArray | AvroMap; readonly kind: "list"; readonly items: readonly (readonly [string, Value])[] }
  | { readonly type: AvroRecord; readonly kind: "record"; readonly fields: ReadonlyMap<string, Value> };

/**
 * A second opinion, kept apart from the comparison: decodes bytes by the writer's schema and resolves what was read to
 * the reader's, value by value (specification, Schema Resolution). It judges one message only, and a reader's union
 * may take any branch that works, so what fails here fails in every decoder that follows the specification. Returns
 * every failure, none when the message can be read.
 *
 * @throws Error when the bytes are no message of the writer's type.
 */
export function decodeAs(bytes: Uint8Array, writer: AvroType, reader: AvroType): readonly ResolutionFailure[] {
  const source = new ByteReader(bytes);
  const value = source.readValue(writer);
  if (!source.isAtEnd()) throw new Error("Bytes are left behind the message.");
  return resolve(value, reader, []);
}

const READABLE: readonly ResolutionFailure[] = [];

function resolve(value: Value, reader: AvroType, path: readonly string[]): readonly ResolutionFailure[] {
  if (reader.kind === "union") return resolveUnion(value, reader, path);
  if (value.kind === "record") return resolveRecord(value, reader, path);
  return value.kind === "list" ? resolveList(value, reader, path) : resolveLeaf(value, reader, path);
}

function resolveUnion(value: Value, reader: AvroUnion, path: readonly string[]): readonly ResolutionFailure[] {
  let nearest: readonly ResolutionFailure[] = READABLE;
  for (const branch of reader.branches) {
    const failures = resolve(value, branch, path);
    if (failures.length === 0) return READABLE;
    // A branch that fails further in comes nearer to what was meant than one of another kind.
    if (measureDepth(failures) > measureDepth(nearest)) nearest = failures;
  }
  if (measureDepth(nearest) > path.length) return nearest;
  return [{ path, reason: `no branch of the union reads ${printKind(value.type)}` }];
}

function measureDepth(failures: readonly ResolutionFailure[]): number {
  return Math.max(-1, ...failures.map((failure) => failure.path.length));
}

function resolveRecord(
  value: Extract<Value, { kind: "record" }>,
  reader: AvroType,
  path: readonly string[],
): readonly ResolutionFailure[] {
  if (reader.kind !== "record") return [createMismatch(value.type, reader, path)];
  const failures = [...checkName(value.type, reader, path)];
  for (const field of reader.fields) failures.push(...resolveField(field, value.fields, [...path, field.name]));
  return failures;
}

function resolveField(
  field: AvroField,
  fields: ReadonlyMap<string, Value>,
  path: readonly string[],
): readonly ResolutionFailure[] {
  const names = [...new Set([field.name, ...field.aliases])].filter((name) => fields.has(name));
  if (names.length > 1) return [{ path, reason: `field \`${field.name}\` may be any of ${names.join(", ")}` }];
  const given = fields.get(names[0] ?? field.name);
  if (given !== undefined) return resolve(given, field.type, path);
  if (field.defaultValue !== undefined) return READABLE;
  return [{ path, reason: `field \`${field.name}\` is not in the message and has no default` }];
}

function resolveList(
  value: Extract<Value, { kind: "list" }>,
  reader: AvroType,
  path: readonly string[],
): readonly ResolutionFailure[] {
  if (reader.kind !== "array" && reader.kind !== "map") return [createMismatch(value.type, reader, path)];
  if (reader.kind !== value.type.kind) return [createMismatch(value.type, reader, path)];
  const inner = reader.kind === "array" ? reader.items : reader.values;
  return value.items.flatMap(([key, item]) => resolve(item, inner, [...path, key]));
}

function resolveLeaf(
  value: Extract<Value, { kind: "leaf" }>,
  reader: AvroType,
  path: readonly string[],
): readonly ResolutionFailure[] {
  const writer = value.type;
  if (writer.kind === "enum" && reader.kind === "enum")
    return [...checkName(writer, reader, path), ...checkSymbol(value.text, reader, path)];
  if (writer.kind === "fixed" && reader.kind === "fixed")
    return [...checkName(writer, reader, path), ...checkSize(writer.size, reader.size, path)];
  if (writer.kind === reader.kind || CONVERSIONS.has(`${writer.kind} ${reader.kind}`)) return READABLE;
  return [createMismatch(writer, reader, path)];
}

function checkSize(writer: number, reader: number, path: readonly string[]): readonly ResolutionFailure[] {
  if (writer === reader) return READABLE;
  return [{ path, reason: `the message holds ${writer} bytes, the reader wants ${reader}` }];
}

function checkSymbol(symbol: string, reader: AvroEnum, path: readonly string[]): readonly ResolutionFailure[] {
  if (reader.symbols.includes(symbol) || reader.defaultSymbol !== null) return READABLE;
  return [{ path, reason: `symbol \`${symbol}\` is unknown to the reader` }];
}

function checkName(
  writer: AvroNamedType,
  reader: AvroNamedType,
  path: readonly string[],
): readonly ResolutionFailure[] {
  if (writer.name.short === reader.name.short || reader.aliases.includes(writer.name.full)) return READABLE;
  return [{ path, reason: `\`${writer.name.full}\` is not \`${reader.name.full}\`` }];
}

/** Writer and reader kinds that convert, as the specification lists them. */
const CONVERSIONS: ReadonlySet<string> = new Set([
  "int long",
  "int float",
  "int double",
  "long float",
  "long double",
  "float double",
  "string bytes",
  "bytes string",
]);

function createMismatch(writer: AvroType, reader: AvroType, path: readonly string[]): ResolutionFailure {
  return { path, reason: `${printKind(writer)} cannot be read as ${printKind(reader)}` };
}

function printKind(type: AvroType): string {
  return "name" in type ? `${type.kind} \`${type.name.full}\`` : type.kind;
}

class ByteReader {
  readonly #view: DataView;
  #offset = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  isAtEnd(): boolean {
    return this.#offset === this.#view.byteLength;
  }

  readValue(type: AvroType): Value {
    switch (type.kind) {
      case "record": {
        const fields = type.fields.map((field) => [field.name, this.readValue(field.type)] as const);
        return { type, kind: "record", fields: new Map(fields) };
      }
      case "array":
        return { type, kind: "list", items: this.#readBlocks((index) => [`[${index}]`, this.readValue(type.items)]) };
      case "map":
        return {
          type,
          kind: "list",
          items: this.#readBlocks(() => [`[${JSON.stringify(this.#readText())}]`, this.readValue(type.values)]),
        };
      case "union": {
        const branch = type.branches[this.#readLong()];
        if (branch === undefined) throw new Error("No such branch of the writer's union.");
        return this.readValue(branch);
      }
      case "enum":
        return { type, kind: "leaf", text: this.#readSymbol(type) };
      default:
        return { type, kind: "leaf", text: this.#readLeaf(type) };
    }
  }

  #readSymbol(type: AvroEnum): string {
    const symbol = type.symbols[this.#readLong()];
    if (symbol === undefined) throw new Error("No such symbol of the writer's enum.");
    return symbol;
  }

  #readLeaf(type: AvroType): string {
    switch (type.kind) {
      case "null":
        return "null";
      case "boolean":
        return String(this.#take(1).getUint8(0) === 1);
      case "int":
      case "long":
        return String(this.#readLong());
      case "float":
        return String(this.#take(4).getFloat32(0, true));
      case "double":
        return String(this.#take(8).getFloat64(0, true));
      case "fixed":
        this.#take(type.size);
        return "";
      default:
        return this.#readText();
    }
  }

  #readBlocks(readItem: (index: number) => readonly [string, Value]): readonly (readonly [string, Value])[] {
    const items: (readonly [string, Value])[] = [];
    for (let count = this.#readLong(); count !== 0; count = this.#readLong())
      for (let index = 0; index < count; index++) items.push(readItem(items.length));
    return items;
  }

  #readText(): string {
    const view = this.#take(this.#readLong());
    return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
  }

  #readLong(): number {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.#take(1).getUint8(0);
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return Number(BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n)));
    }
  }

  #take(length: number): DataView {
    const view = new DataView(this.#view.buffer, this.#view.byteOffset + this.#offset, length);
    this.#offset += length;
    return view;
  }
}
