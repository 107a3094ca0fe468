import type { JsonNode } from "../../source/json-node.ts";
import { printCompactJson } from "../../source/print-compact.ts";
import type { AvroField, AvroNamed, AvroType } from "./document.ts";
import { listTexts } from "./document.ts";
import { readLogicalType } from "./logical-type.ts";

/** What makes a definition the type it is: fields with types and defaults, symbols, size; nested definitions by name. */
export function printShape(type: AvroNamed): string {
  const logical = readLogicalType(type) ?? "";
  switch (type.kind) {
    case "record":
      return `record(${type.fields.map(printField).join()})${logical}`;
    case "enum":
      return `enum(${type.symbols.map((symbol) => symbol.value).join()};${printValue(type.attributes.default?.value)})${logical}`;
    case "fixed":
      return `fixed(${type.size})${logical}`;
  }
}

function printField({ name, type, attributes }: AvroField): string {
  return `${name?.value}:${printUse(type)}=${printValue(attributes.default?.value)}`;
}

/** A use of a type: primitives with their logical type, named types by full name. */
export function printUse(type: AvroType): string {
  const logical = readLogicalType(type);
  const suffix = logical === undefined ? "" : `~${logical}`;
  switch (type.kind) {
    case "primitive":
      return type.name + suffix;
    case "record":
    case "enum":
    case "fixed":
      return type.name?.full ?? "?";
    case "name":
      return type.target?.name?.full ?? type.full;
    case "array":
      return `[${type.items === undefined ? "?" : printUse(type.items)}]`;
    case "map":
      return `{${type.values === undefined ? "?" : printUse(type.values)}}`;
    case "union":
      return `(${type.branches.map(printUse).join("|")})`;
    case "unreadable":
      return "?";
  }
}

/** What readers and writers agree on in a type: its shape with its name and aliases; a use of a type otherwise. */
export function printContract(type: AvroType): string {
  if (type.kind !== "record" && type.kind !== "enum" && type.kind !== "fixed") return printUse(type);
  const aliases = [type, ...(type.kind === "record" ? type.fields : [])].map(({ attributes }) =>
    listTexts(attributes.aliases).join(),
  );
  return `${type.name?.full}(${aliases.join(";")})${printShape(type)}`;
}

/** A JSON value without its formatting; empty for none. */
export function printValue(node: JsonNode | undefined): string {
  return node === undefined ? "" : printCompactJson(node);
}
