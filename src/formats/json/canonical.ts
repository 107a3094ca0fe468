import type { JsonNode, JsonObjectNode } from "../../source/json-node.ts";
import { printJsonString } from "../../source/json-string.ts";
import { printJavaNumber } from "./schema-number.ts";
import { readSchemaTree } from "./schema-text.ts";

/**
 * The text the registry stores: compact, keys in the order of the text, numbers as Java prints them. Two texts with
 * one stored form are one schema to the registry. Throws for a text that is no JSON; parse it first.
 */
export function printCanonical(text: string): string {
  return printText(text, false);
}

/** The text the registry stores with `normalize=true`: the stored form with the keys of all objects sorted. */
export function printNormalized(text: string): string {
  return printText(text, true);
}

function printText(text: string, sorted: boolean): string {
  const result = readSchemaTree(text);
  if (!result.ok) throw new Error(`No canonical form of a text that is no JSON: ${result.problem.message}`);
  const parts: string[] = [];
  printNode(result.root, { parts, sorted });
  return parts.join("");
}

interface Printer {
  readonly parts: string[];
  readonly sorted: boolean;
}

function printNode(node: JsonNode, printer: Printer): void {
  switch (node.kind) {
    case "object":
      return printObject(node, printer);
    case "array":
      printer.parts.push("[");
      node.items.forEach((item, index) => {
        if (index > 0) printer.parts.push(",");
        printNode(item, printer);
      });
      printer.parts.push("]");
      return;
    case "string":
      printer.parts.push(printJsonString(node.value));
      return;
    case "number":
      printer.parts.push(printJavaNumber(node.text));
      return;
    case "boolean":
      printer.parts.push(String(node.value));
      return;
    case "null":
      printer.parts.push("null");
  }
}

function printObject(node: JsonObjectNode, printer: Printer): void {
  const keys = [...new Set(node.members.map((member) => member.key.value))];
  // JavaScript compares strings by UTF-16 code units, as Java does.
  if (printer.sorted) keys.sort((left, right) => (left < right ? -1 : 1));
  // Of repeated keys the last value stands at the place of the first key.
  const values = new Map(node.members.map((member) => [member.key.value, member.value]));
  printer.parts.push("{");
  keys.forEach((key, index) => {
    printer.parts.push(index > 0 ? "," : "", printJsonString(key), ":");
    const value = values.get(key);
    if (value !== undefined) printNode(value, printer);
  });
  printer.parts.push("}");
}
