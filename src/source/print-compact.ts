import type { JsonNode } from "./json-node.ts";

/**
 * A JSON value without its formatting: keys in their order, repeated ones included, and numbers as they are written.
 * Members whose key `keeps` refuses are left out, at every depth; all are kept unless told.
 */
export function printCompactJson(node: JsonNode, keeps: (key: string) => boolean = () => true): string {
  switch (node.kind) {
    case "object": {
      const members = node.members.filter(({ key }) => keeps(key.value));
      return `{${members.map(({ key, value }) => `${JSON.stringify(key.value)}:${printCompactJson(value, keeps)}`).join(",")}}`;
    }
    case "array":
      return `[${node.items.map((item) => printCompactJson(item, keeps)).join(",")}]`;
    case "string":
      return JSON.stringify(node.value);
    case "number":
      return node.text;
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
  }
}
