import type { JsonObject, JsonValue } from "../../source/json-value.ts";
import type { SchemaPlace } from "../difference.ts";
import { fitsBits, readInteger } from "./json-number.ts";
import type { AvroEnum, AvroFixed, AvroName, AvroRecord, AvroType } from "./model.ts";
import { isPrimitiveKind, isValidNamePart, parseName } from "./names.ts";
import type { Slot, TypeReader } from "./parse-context.ts";
import { isStrict12, printJsonKind, readAliasList, NO_ALIASES } from "./parse-context.ts";
import type { FieldReader } from "./parse-field.ts";
import { findSlotPlace } from "./place.ts";
import { refuse } from "./problems.ts";

/** Lists up to this length are searched one by one, which costs less than a set. */
const SHORT_LIST = 24;

/** The largest size Java allows for an array of bytes. */
const MAX_FIXED_SIZE = 2_147_483_639n;

/** Reads records, enums and fixed types, and makes their names known. */
export class NamedTypeReader {
  readonly #reader: TypeReader;
  readonly #fields: FieldReader;

  constructor(reader: TypeReader, fields: FieldReader) {
    this.#reader = reader;
    this.#fields = fields;
  }

  readRecord(json: JsonObject, slot: Slot): AvroType {
    const name = this.#readDefinedName(json, slot);
    const fields = json["fields"];
    if (!Array.isArray(fields))
      return refuse("missing-fields", `Missing \`fields\` of record \`${name.full}\`.`, findSlotPlace(slot));
    const record: AvroRecord = {
      kind: "record",
      parent: slot.parent,
      token: slot.token,
      json,
      name,
      aliases: this.#readAliases(json, name, slot),
      isError: json["type"] === "error",
      fields: [],
      fieldIndex: null,
    };
    if (!this.#reader.context.scope.open(record)) this.#refuseRedefinition(name, slot);
    this.#readFields(fields, record);
    this.#reader.checkProperties(json, slot);
    this.#close(record, slot);
    return record;
  }

  #readFields(fields: readonly JsonValue[], record: AvroRecord): void {
    const { depth } = this.#reader;
    for (let index = 0; index < fields.length; index++) {
      try {
        this.#fields.readField(fields[index] ?? null, record, index);
      } catch (error) {
        this.#reader.keepFault(error, depth);
      }
    }
  }

  readEnum(json: JsonObject, slot: Slot): AvroType {
    const name = this.#readDefinedName(json, slot);
    const symbols = json["symbols"];
    if (!Array.isArray(symbols))
      return refuse("missing-symbols", `Missing \`symbols\` of enum \`${name.full}\`.`, findSlotPlace(slot));
    const written = json["default"];
    const type: AvroEnum = {
      kind: "enum",
      parent: slot.parent,
      token: slot.token,
      json,
      name,
      aliases: this.#readAliases(json, name, slot),
      symbols: this.#readSymbols(symbols, slot),
      defaultSymbol: typeof written === "string" ? written : null,
    };
    if (type.defaultSymbol !== null && !type.symbols.includes(type.defaultSymbol))
      refuse(
        "invalid-enum-default",
        `Unknown default symbol \`${type.defaultSymbol}\`.`,
        findSlotPlace(slot, "default"),
      );
    this.#close(type, slot);
    return type;
  }

  #readSymbols(symbols: readonly JsonValue[], slot: Slot): readonly string[] {
    const read: string[] = [];
    const known = symbols.length > SHORT_LIST ? new Set<string>() : undefined;
    for (let index = 0; index < symbols.length; index++) {
      const symbol = symbols[index] ?? null;
      const place = (): SchemaPlace => findSlotPlace(slot, "symbols", index);
      if (typeof symbol !== "string")
        return refuse("invalid-symbol", `Expected a symbol as a text, found ${printJsonKind(symbol)}.`, place());
      this.#reader.checkNamePart(symbol, "invalid-symbol", place);
      if (known === undefined ? read.includes(symbol) : known.has(symbol))
        refuse("duplicate-symbol", `Disallowed second symbol \`${symbol}\`.`, place());
      read.push(symbol);
      known?.add(symbol);
    }
    return read;
  }

  readFixed(json: JsonObject, slot: Slot): AvroType {
    const name = this.#readDefinedName(json, slot);
    // `4.0` is refused, `4` is not, and a quick reading cannot tell them apart.
    this.#reader.requireExact();
    const size = readInteger(json["size"]);
    if (size === null || size < 0n || size > MAX_FIXED_SIZE || !fitsBits(size, 32))
      return refuse(
        "invalid-size",
        `Invalid or missing \`size\` of fixed type \`${name.full}\`.`,
        findSlotPlace(slot, ...(json["size"] === undefined ? [] : ["size"])),
      );
    const type: AvroFixed = {
      kind: "fixed",
      parent: slot.parent,
      token: slot.token,
      json,
      name,
      aliases: this.#readAliases(json, name, slot),
      size: Number(size),
    };
    this.#close(type, slot);
    return type;
  }

  #close(type: AvroRecord | AvroEnum | AvroFixed, slot: Slot): void {
    const known = this.#reader.context.scope.get(type.name.full);
    // Equality of two definitions depends on how numbers were written.
    if (known !== undefined && known !== type) this.#reader.requireExact();
    if (!this.#reader.context.scope.close(type)) this.#refuseRedefinition(type.name, slot);
  }

  #refuseRedefinition(name: AvroName, slot: Slot): never {
    return refuse("redefinition", `Disallowed second definition of \`${name.full}\`.`, findSlotPlace(slot, "name"));
  }

  #readDefinedName(json: JsonObject, slot: Slot): AvroName {
    const written = json["name"];
    if (typeof written !== "string")
      return refuse("missing-name", "Missing `name` of a named type.", findSlotPlace(slot));
    const namespace = json["namespace"];
    const name = parseName(written, typeof namespace === "string" ? namespace : slot.namespace);
    const place = (): SchemaPlace => findSlotPlace(slot, "name");
    this.#reader.checkNamePart(name.short, "invalid-name", place);
    if (isStrict12(this.#reader.context)) this.#checkNamespace(name, json, slot);
    if (name.namespace === "" && isPrimitiveKind(name.short))
      refuse("primitive-name", `Disallowed type name \`${name.full}\`: it is a primitive type's.`, place());
    return name;
  }

  #checkNamespace(name: AvroName, json: JsonObject, slot: Slot): void {
    if (name.namespace === "") return;
    const part = name.namespace.split(".").find((one) => !isValidNamePart(one, "ascii"));
    if (part === undefined) return;
    const token = json["namespace"] === name.namespace ? "namespace" : "name";
    refuse(
      "invalid-namespace",
      `Invalid part \`${part}\` in namespace \`${name.namespace}\`.`,
      findSlotPlace(slot, token),
    );
  }

  #readAliases(json: JsonObject, name: AvroName, slot: Slot): readonly string[] {
    if (json["aliases"] === undefined) return NO_ALIASES;
    const written = readAliasList(json, () => findSlotPlace(slot, "aliases"));
    const aliases = new Set<string>();
    for (const [index, text] of written.entries()) {
      const alias = parseName(text, name.namespace);
      if (!this.#isLaxAlias())
        this.#reader.checkNamePart(alias.short, "invalid-name", () => findSlotPlace(slot, "aliases", index));
      const outside = alias.namespace === "" && name.namespace !== "" && this.#reader.context.profile === "avro-1.12";
      aliases.add(outside ? `.${alias.short}` : alias.full);
    }
    return [...aliases];
  }

  #isLaxAlias(): boolean {
    const { profile, strictness } = this.#reader.context;
    return profile === "avro-1.12" && strictness === "stored";
  }
}
