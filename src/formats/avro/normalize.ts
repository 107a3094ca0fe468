import { getMember, listKeys } from "../../source/json-value.ts";
import type { JsonObject } from "../../source/json-value.ts";
import { printJsonString } from "../../source/json-string.ts";
import type { LogicalType } from "./logical-type.ts";
import { recognizeLogicalType } from "./logical-type.ts";
import type { AvroField, AvroNamedType, AvroType } from "./model.ts";
import { printTypeName } from "./model.ts";
import { UnconvertibleValue, findFirstBranch, printNormalValue } from "./normal-value.ts";
import type { AvroSchema } from "./parse.ts";
import { findPlace } from "./place.ts";
import { refuse } from "./problems.ts";
import type { AvroProfile } from "./profile.ts";
import { listProperties } from "./properties.ts";
import { readSortOrder } from "./sort-order.ts";
import { MAX_PRINTED_DEPTH } from "./text-depth.ts";

/**
 * The text the registry makes of a schema under `normalize=true` before it parses it once more: full names,
 * properties and aliases sorted, empty docs dropped, defaults read by their types. It is put together without escaping
 * names and property keys, as in the registry, so that it need not be valid JSON.
 *
 * @param schema parsed with `exact: true`.
 * @throws SchemaFault where the registry answers 42201.
 */
export function printNormalText(schema: AvroSchema): string {
  return new NormalPrinter(schema).print(schema.root, 0);
}

class NormalPrinter {
  readonly #profile: AvroProfile;
  readonly #known: Set<string>;

  constructor(schema: AvroSchema) {
    this.#profile = schema.profile;
    this.#known = new Set(schema.referenceRoots.map(printTypeName));
  }

  print(type: AvroType, depth: number): string {
    if (depth > MAX_PRINTED_DEPTH) refuse("too-deep", "Too many nested levels.", findPlace(type));
    switch (type.kind) {
      case "union":
        return `[${type.branches.map((branch) => this.print(branch, depth + 1)).join(",")}]`;
      case "array":
        return `{"type":"array","items":${this.print(type.items, depth + 1)}${this.#printProperties(type)}}`;
      case "map":
        return `{"type":"map","values":${this.print(type.values, depth + 1)}${this.#printProperties(type)}}`;
      case "record":
      case "enum":
      case "fixed":
        return this.#printNamed(type, depth);
      default: {
        const properties = this.#printLogicalType(type) + this.#printProperties(type);
        return properties === "" ? `"${type.kind}"` : `{"type":"${type.kind}"${properties}}`;
      }
    }
  }

  #printNamed(type: AvroNamedType, depth: number): string {
    const name = `"${type.name.full}"`;
    if (this.#known.has(type.name.full)) return name;
    this.#known.add(type.name.full);
    const body = this.#printBody(type, depth);
    const doc = getMember(type.json, "doc");
    const docs = typeof doc === "string" && doc !== "" ? `,"doc":${printJsonString(doc)}` : "";
    const fallback =
      type.kind === "enum" && type.defaultSymbol !== null ? `,"default":${printJsonString(type.defaultSymbol)}` : "";
    const tail = `${docs}${printSortedAliases(type.aliases)}${fallback}${this.#printProperties(type)}`;
    return `{"name":${name},"type":"${type.kind}"${body}${tail}}`;
  }

  #printBody(type: AvroNamedType, depth: number): string {
    switch (type.kind) {
      case "record":
        return `,"fields":[${type.fields.map((field) => this.#printField(field, depth)).join(",")}]`;
      case "fixed":
        return `,"size":${type.size}${this.#printLogicalType(type)}`;
      case "enum":
        return `,"symbols":[${type.symbols.map((symbol) => `"${symbol}"`).join(",")}]`;
    }
  }

  #printField(field: AvroField, depth: number): string {
    const type = this.print(field.type, depth + 1);
    const doc = getMember(field.json, "doc");
    const docs = typeof doc === "string" ? `,"doc":${printJsonString(doc)}` : "";
    const tail = `${docs}${printSortedAliases(field.aliases)}${printDefault(field)}${this.#printProperties(field)}`;
    return `{"name":"${field.name}","type":${type},"order":"${readSortOrder(field)}"${tail}}`;
  }

  #printLogicalType(type: AvroType): string {
    const logical: LogicalType | null = recognizeLogicalType(type, this.#profile);
    if (logical === null) return "";
    const { decimal } = logical;
    if (decimal === null) return `,"logicalType":"${logical.name}"`;
    const scale = decimal.scale === 0 ? "" : `,"scale":${decimal.scale}`;
    return `,"logicalType":"decimal","precision":${decimal.precision}${scale}`;
  }

  #printProperties(node: AvroType | AvroField): string {
    const properties: JsonObject = listProperties(node);
    const keys = [...listKeys(properties)].sort();
    return keys.map((key) => `,"${key}":${printProperty(node, key, properties)}`).join("");
  }
}

function printProperty(node: AvroType | AvroField, key: string, properties: JsonObject): string {
  const remedy = "the registry cannot normalise an integer beyond 64 bits.";
  try {
    const printed = printNormalValue(getMember(properties, key) ?? null, null);
    return printed ?? refuse("not-normalizable", `Disallowed property \`${key}\`: ${remedy}`, findPlace(node, key));
  } catch (error) {
    if (!(error instanceof UnconvertibleValue)) throw error;
    return refuse("not-normalizable", `Disallowed property \`${key}\`: ${remedy}`, findPlace(node, key));
  }
}

function printDefault(field: AvroField): string {
  try {
    // The registry asks for the default of every field, also of one that has none.
    if (field.type.kind === "union") findFirstBranch(field.type.branches);
    if (field.defaultValue === undefined) return "";
    const printed = printNormalValue(field.defaultValue, field.type);
    return printed === null ? "" : `,"default":${printed}`;
  } catch (error) {
    if (!(error instanceof UnconvertibleValue)) throw error;
    const place = findPlace(field, field.defaultValue === undefined ? "type" : "default");
    return refuse("not-normalizable", `Field \`${field.name}\` cannot be normalised: ${error.message}.`, place);
  }
}

function printSortedAliases(aliases: readonly string[]): string {
  if (aliases.length === 0) return "";
  return `,"aliases":[${[...new Set(aliases)].sort().map(printJsonString).join(",")}]`;
}
