import { printPointer } from "../../source/json-pointer.ts";
import { getMember, isJsonObject } from "../../source/json-value.ts";
import type { JsonObject, JsonValue } from "../../source/json-value.ts";
import type { SchemaNames } from "../schema-format.ts";
import { isPrimitiveKind, parseName } from "./names.ts";
import { readQuickText } from "./read-text.ts";

const NAMED_KINDS: ReadonlySet<string> = new Set(["record", "error", "enum", "fixed"]);
const COMPOSITE_KINDS: ReadonlySet<string> = new Set(["array", "map", ...NAMED_KINDS]);

/** Nesting that a reader of a normal schema never comes near. */
const MAX_DEPTH = 500;

interface NameUse {
  /** Full name in the namespace of the use. */
  readonly name: string;
  /** The name as written, which may also mean a type of the null namespace. */
  readonly written: string;
  readonly pointer: string;
}

/**
 * The full names a text defines and uses, found without judging the text: names in broken parts are found too. A name
 * without dots that only the null namespace defines counts as used by its written form.
 */
export function listAvroNames(text: string): SchemaNames {
  const collector = new NameCollector();
  let root: JsonValue = null;
  try {
    root = readQuickText(text).value;
  } catch {
    return { root: null, defined: [], used: [] };
  }
  collector.visit(root, "", []);
  const used = new Map<string, string>();
  for (const use of collector.uses) {
    if (collector.defined.has(use.name) || collector.defined.has(use.written) || used.has(use.name)) continue;
    used.set(use.name, use.pointer);
  }
  return {
    root: collector.root,
    defined: [...collector.defined],
    used: [...used].map(([name, pointer]) => ({ name, pointer })),
  };
}

class NameCollector {
  readonly defined = new Set<string>();
  readonly uses: NameUse[] = [];
  root: string | null = null;

  visit(json: JsonValue, namespace: string, path: readonly (string | number)[]): void {
    if (path.length > MAX_DEPTH) return;
    if (typeof json === "string") this.#use(json, namespace, path);
    else if (Array.isArray(json))
      json.forEach((item: JsonValue, index) => this.visit(item, namespace, [...path, index]));
    else if (isJsonObject(json)) this.#visitObject(json, namespace, path);
  }

  #visitObject(json: JsonObject, namespace: string, path: readonly (string | number)[]): void {
    const type = getMember(json, "type");
    if (typeof type !== "string") return;
    if (!COMPOSITE_KINDS.has(type)) return this.#use(type, namespace, [...path, "type"]);
    const inner = NAMED_KINDS.has(type) ? this.#define(json, namespace, path) : namespace;
    for (const key of ["items", "values"]) {
      const part = getMember(json, key);
      if (part !== undefined) this.visit(part, inner, [...path, key]);
    }
    const fields = getMember(json, "fields");
    if (Array.isArray(fields))
      fields.forEach((field: JsonValue, index) => this.#visitField(field, inner, [...path, "fields", index]));
  }

  #visitField(field: JsonValue, namespace: string, path: readonly (string | number)[]): void {
    const type = isJsonObject(field) ? getMember(field, "type") : undefined;
    if (type !== undefined) this.visit(type, namespace, [...path, "type"]);
  }

  #define(json: JsonObject, inherited: string, path: readonly (string | number)[]): string {
    const written = getMember(json, "name");
    const namespace = getMember(json, "namespace");
    if (typeof written !== "string") return inherited;
    const name = parseName(written, typeof namespace === "string" ? namespace : inherited);
    this.defined.add(name.full);
    if (path.length === 0) this.root = name.full;
    return name.namespace;
  }

  #use(written: string, namespace: string, path: readonly (string | number)[]): void {
    if (isPrimitiveKind(written)) return;
    this.uses.push({ name: parseName(written, namespace).full, written, pointer: printPointer(path) });
  }
}
