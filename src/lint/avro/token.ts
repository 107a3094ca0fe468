import type { Range } from "../../source/range.ts";
import { openBrace } from "../tree/token.ts";
import type { AvroField, AvroNamed, AvroType } from "./document.ts";

/** The token that stands for a definition or field: its name, else the brace it opens with. */
export function tokenOf(node: AvroNamed | AvroField): Range {
  if (node.kind === "field") return node.name ?? openBrace(node.json);
  return node.name?.node ?? openBrace(node.json);
}

/** The token that stands for a type at its place: its name or keyword, or the bracket a union opens with. */
export function typeToken(type: AvroType): Range {
  if (type.kind === "name") return type.node;
  return type.attributes?.type?.value ?? (type.json.kind === "array" ? openBrace(type.json) : type.json);
}

/** How a definition is called in a sentence: its name in backticks, or what it is. */
export function callNamed(type: AvroNamed): string {
  return type.name === undefined ? `the ${type.kind}` : `\`${type.name.simple}\``;
}

/** How a field is called in a sentence. */
export function callField(field: AvroField): string {
  return field.name === undefined ? "the field" : `\`${field.name.value}\``;
}
