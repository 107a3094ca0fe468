import type { JsonStringNode } from "../../source/json-node.ts";
import type { ParsedRegex } from "../regex/regex.ts";
import { parseRegex } from "../regex/parse-regex.ts";
import type { SchemaNode } from "./document.ts";
import { listEntries } from "./document.ts";

/** The regular expressions a schema holds: `pattern` and the keys of `patternProperties`. */
export function listPatterns(schema: SchemaNode): readonly JsonStringNode[] {
  const pattern = schema.keywords.get("pattern")?.value;
  const keys = schema.keywords.has("patternProperties")
    ? listEntries(schema, "patternProperties").map(({ key }) => key)
    : [];
  return pattern?.kind === "string" ? [pattern, ...keys] : keys;
}

/** A pattern taken apart, or what is wrong with it: `invalid` for every engine, or `unreadable` here only. */
export function readPattern({ value }: JsonStringNode): ParsedRegex | "invalid" | "unreadable" {
  const parsed = parseRegex(value);
  if (parsed !== undefined) return parsed;
  try {
    // Compiling takes no time that depends on a text, so it is safe for patterns of others.
    RegExp(value);
    return "unreadable";
  } catch {
    return "invalid";
  }
}
