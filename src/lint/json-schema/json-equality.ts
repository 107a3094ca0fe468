import type { JsonNode } from "../../source/json-node.ts";

/** A text that is equal for values that JSON Schema counts as equal: `1` and `1.0`, objects in any order. */
export function printComparable(node: JsonNode): string {
  switch (node.kind) {
    case "object": {
      const last = new Map(node.members.map(({ key, value }) => [key.value, value]));
      const members = [...last].map(([key, value]) => `${JSON.stringify(key)}:${printComparable(value)}`);
      return `{${members.sort().join()}}`;
    }
    case "array":
      return `[${node.items.map(printComparable).join()}]`;
    case "string":
      return JSON.stringify(node.value);
    case "number":
      return printNumber(node.text);
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
  }
}

/** Whole numbers beyond a double keep their own text. */
function printNumber(text: string): string {
  const value = Number(text);
  return /^-?[0-9]+$/.test(text) && !Number.isSafeInteger(value) ? text : String(value);
}
