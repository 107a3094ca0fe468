import type { ErrorObject } from "ajv";
import { nameChoice, namePlace, nameType, nameValue } from "./manifest-words.ts";
import type { ManifestPath, ManifestRule } from "./manifest-problem.ts";
import { quoteText } from "./manifest-problem.ts";
import { findNearest } from "./spelling.ts";

/** What a violation says, before it is given its place. */
export interface ViolationText {
  readonly rule: ManifestRule;
  readonly message: string;
  readonly remedy: string;
  readonly place: ViolationPlace;
  /** For an unknown key: the known one that was most likely meant. */
  readonly meant?: string;
}

/** The token meant: the value, its key, a child's key, or the start of a mapping that lacks a child. */
export type ViolationPlace = "value" | "key" | "start" | { readonly child: string } | { readonly missing: string };

type Describe = (error: ErrorObject, path: ManifestPath) => ViolationText | undefined;

/** The words for each keyword of `manifest.schema.json`, by ajv's name of it; undefined where `type` says it better. */
export const VIOLATION_TEXTS: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  ["additionalProperties", describeUnknownKey],
  ["required", describeMissingKey],
  ["type", describeType],
  ["enum", describeUnknownValue],
  ["const", describeVersion],
  ["pattern", describePattern],
  ["minimum", describeNumber],
  ["maximum", describeNumber],
  ["minItems", describeEmptyList],
  ["minLength", describeEmptyText],
  ["maxLength", describeLongText],
  ["oneOf", describeFileChoice],
  ["not", describeNamingChoice],
  ["dependencies", describeDependency],
]);

function describeUnknownKey(error: ErrorObject, path: ManifestPath): ViolationText {
  const key = String(error.params["additionalProperty"]);
  const known = listKnownKeys(error);
  const message = `Unknown key ${quoteText(key)} in ${namePlace(path)}.`;
  const remedy =
    key === "<<"
      ? "Merge keys are no part of YAML 1.2: repeat the keys, or set them under `defaults`."
      : suggest(key, known, "Known keys");
  const meant = findNearest(key, known);
  return {
    rule: "manifest/unknown-key",
    message,
    remedy,
    place: { child: key },
    ...(meant !== undefined && { meant }),
  };
}

function listKnownKeys(error: ErrorObject): readonly string[] {
  const properties: unknown = error.parentSchema?.["properties"];
  return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}

function describeMissingKey(error: ErrorObject, path: ManifestPath): ViolationText {
  const key = String(error.params["missingProperty"]);
  const remedy =
    key === "version" && path.length === 0
      ? "Begin the manifest with `version: 1`."
      : `Add \`${key}:\`; known keys: ${listKnownKeys(error)
          .map((one) => `\`${one}\``)
          .join(", ")}.`;
  return {
    rule: "manifest/missing-key",
    message: `Missing key \`${key}\` in ${namePlace(path)}.`,
    remedy,
    place: { missing: key },
  };
}

function describeType(error: ErrorObject, path: ManifestPath): ViolationText {
  const types = [error.params["type"] as string | readonly string[]].flat();
  const expected = types.map(nameType).join(" or ");
  const message = `Expected ${expected} for ${namePlace(path)}, found ${nameValue(error.data)}.`;
  return { rule: "manifest/invalid-value", message, ...remedyForType(error.data, types, path), place: "value" };
}

function remedyForType(data: unknown, types: readonly string[], path: ManifestPath): { readonly remedy: string } {
  if (path.length === 0)
    return { remedy: "Begin the manifest with `version: 1`, then list the entries under `subjects:`." };
  if (data === null) return { remedy: "Write the value behind the key, or remove the key." };
  if (typeof data === "string" && types.includes("integer") && /^\d{1,9}$/.test(data))
    return { remedy: `Write it without quotes: \`${data}\`.` };
  const isPlain = typeof data === "number" || typeof data === "boolean";
  if (isPlain && types.join(" ") === "string") return { remedy: `Write it in quotes: \`"${String(data)}"\`.` };
  return { remedy: TYPE_REMEDIES.get(types.join(" ")) ?? "Correct the value." };
}

/** What to write for a value that must be of these types. */
const TYPE_REMEDIES: ReadonlyMap<string, string> = new Map([
  ["object", "Write keys and values on lines of their own, indented below."],
  ["array", "Write a list: begin each item with `- `."],
  ["string", "Write one text."],
  ["string array", "Write a text, or a list of texts that each begin with `- `."],
  ["integer", "Write a whole number."],
  ["integer string", "Write a version's number, `latest` or `local`."],
  ["boolean", "Write `true` or `false` without quotes."],
]);

function describeUnknownValue(error: ErrorObject, path: ManifestPath): ViolationText | undefined {
  const found: unknown = error.data;
  if (typeof found !== "string") return undefined;
  const allowed = (error.params["allowedValues"] as readonly unknown[]).map(String);
  const message = `Unknown ${nameChoice(path)} ${quoteText(found)}.`;
  const remedy =
    found === "unmanaged"
      ? "`unmanaged` stands at single entries of `subjects` only."
      : suggest(found, allowed, "Known");
  return { rule: "manifest/invalid-value", message, remedy, place: "value" };
}

function describeVersion(error: ErrorObject): ViolationText | undefined {
  if (typeof error.data !== "number") return undefined;
  const message = `Unsupported manifest version ${nameValue(error.data)}.`;
  const remedy = "This schemagate reads `version: 1`; a newer manifest needs a newer schemagate.";
  return { rule: "manifest/unsupported-version", message, remedy, place: "value" };
}

function describePattern(error: ErrorObject, path: ManifestPath): ViolationText {
  const found = quoteText(String(error.data));
  const key = path.findLast((step) => typeof step === "string") ?? "";
  const [start, end, remedy] = PATTERN_TEXTS.get(choosePatternText(path, key)) ?? REFERENCE_VERSION;
  return { rule: "manifest/invalid-value", message: `${start} ${found}${end}.`, remedy, place: "value" };
}

function choosePatternText([root]: ManifestPath, key: string): string {
  if (root === "registry") return "registry";
  return root === "lint" && key !== "on" && key !== "id" ? "rules" : key;
}

type PatternText = readonly [start: string, end: string, remedy: string];

const REFERENCE_VERSION: PatternText = [
  "Unknown version",
  " of a reference",
  "Write a version's number, `latest` or `local`.",
];

/** What is said around a text that does not fit its pattern, by the key of the text; other keys are references' versions. */
const PATTERN_TEXTS: ReadonlyMap<string, PatternText> = new Map<string, PatternText>([
  [
    "registry",
    ["Invalid registry version", "", 'Write a Confluent Platform version of three numbers, such as `"7.9.9"`.'],
  ],
  [
    "rules",
    ["Unknown severity", "", "Write `error`, `warning`, `info` or `off`, or a mapping with the rule's options."],
  ],
  [
    "on",
    ["Unknown place", " of a rule", "Write `record`, `enum`, `fixed`, `field`, `symbol`, `schema` or `property`."],
  ],
  [
    "id",
    ["Invalid id", " of a rule", "Write your organisation's name, a slash and the rule's name: `acme/owner-in-doc`."],
  ],
  [
    "fingerprint",
    ["Invalid fingerprint", "", "Copy the 16 digits from the report, or let `schemagate waive` write the waiver."],
  ],
  ["expires", ["Invalid date", "", "Write the last day as `YYYY-MM-DD`."]],
]);

function describeNumber(error: ErrorObject, path: ManifestPath): ViolationText {
  const message = `Invalid number ${String(error.data)} for ${namePlace(path)}.`;
  const remedy = "Write a whole number from 1 to 2147483647.";
  return { rule: "manifest/invalid-value", message, remedy, place: "value" };
}

function describeEmptyList(_error: ErrorObject, path: ManifestPath): ViolationText {
  const message = `Missing item in ${namePlace(path)}: the list is empty.`;
  return { rule: "manifest/invalid-value", message, remedy: "Add an item or remove the key.", place: "key" };
}

function describeEmptyText(_error: ErrorObject, path: ManifestPath): ViolationText {
  return {
    rule: "manifest/invalid-value",
    message: `Missing text for ${namePlace(path)}.`,
    remedy: "Write a text between the quotes, or remove the key.",
    place: "value",
  };
}

function describeLongText(error: ErrorObject, path: ManifestPath): ViolationText {
  const limit = String(error.params["limit"]);
  const message = `Too many characters in ${namePlace(path)}: more than ${limit}.`;
  return { rule: "manifest/invalid-value", message, remedy: "Shorten it.", place: "value" };
}

function describeFileChoice(error: ErrorObject): ViolationText | undefined {
  if (typeof error.data !== "object") return undefined;
  const both = error.params["passingSchemas"] !== null;
  const message = both
    ? "Disallowed combination: an entry has both `schema` and `files`."
    : "Missing `schema` or `files`: the entry names no schema file.";
  const remedy = "Write `schema:` with the path of one file, or `files:` with globs.";
  return { rule: "manifest/invalid-value", message, remedy, place: both ? { child: "files" } : "start" };
}

function describeNamingChoice(error: ErrorObject): ViolationText | undefined {
  if (typeof error.data !== "object") return undefined;
  const message = "Disallowed combination: an entry has both `subject` and `strategy`.";
  const remedy = "Keep `subject` for a written name or template, or `strategy` for a client's rule.";
  return { rule: "manifest/invalid-value", message, remedy, place: { child: "strategy" } };
}

function describeDependency(): ViolationText {
  const message = "Disallowed `exclude`: the entry has no `files` to leave something out of.";
  return { rule: "manifest/invalid-value", message, remedy: "Remove `exclude`.", place: { child: "exclude" } };
}

function suggest(found: string, known: readonly string[], heading: string): string {
  const nearest = findNearest(found, known);
  if (nearest !== undefined) return `Did you mean \`${nearest}\`?`;
  return `${heading}: ${known.map((one) => `\`${one}\``).join(", ")}.`;
}
