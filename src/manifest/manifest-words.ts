import type { ManifestPath } from "./manifest-problem.ts";
import { quoteText } from "./manifest-problem.ts";

const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ["object", "a mapping"],
  ["array", "a list"],
  ["string", "a text"],
  ["integer", "a whole number"],
  ["boolean", "`true` or `false`"],
]);

/** A JSON Schema type in words, with its article. */
export function nameType(type: string): string {
  return TYPE_NAMES.get(type) ?? type;
}

/** A value in words: what kind it is, and the value itself when it is short. */
export function nameValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string" ? `the text ${quoteText(value)}` : `\`${JSON.stringify(value)}\``;
}

/** A place of the manifest in words: the manifest, an entry, or the nearest key. */
export function namePlace(path: ManifestPath): string {
  if (path.length === 0) return "the manifest";
  const [list, index] = path.slice(-2);
  if (list === "subjects" && typeof index === "number") return "an entry of `subjects`";
  const key = path.findLast((step) => typeof step === "string");
  const inItem = typeof path.at(-1) === "number";
  return inItem ? `an item of ${quoteText(String(key))}` : quoteText(String(key));
}

const CHOICES: ReadonlyMap<string, string> = new Map([
  ["compatibility", "compatibility level"],
  ["strategy", "subject name strategy"],
  ["part", "part of a record"],
  ["type", "schema type"],
  ["preset", "preset"],
  ["targets", "target"],
  ["severity", "severity"],
  ["on", "place of a rule"],
]);

/** What the value at a path chooses. */
export function nameChoice(path: ManifestPath): string {
  return CHOICES.get(String(path.findLast((step) => typeof step === "string"))) ?? "value";
}
