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
  readonly trail: Trail;
}

/** The way to a value, last step first: most values are passed by, and only a use needs its pointer. */
interface Trail {
  readonly parent: Trail | null;
  readonly token: string | number;
  readonly depth: number;
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
  collector.visit(root, "", null);
  const used = new Map<string, string>();
  for (const use of collector.uses) {
    if (collector.defined.has(use.name) || collector.defined.has(use.written) || used.has(use.name)) continue;
    used.set(use.name, printTrail(use.trail));
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

  visit(json: JsonValue, namespace: string, trail: Trail | null): void {
    if (typeof json === "string") this.#use(json, namespace, trail);
    else if (Array.isArray(json)) this.#visitItems(json, namespace, trail);
    else if (isJsonObject(json)) this.#visitObject(json, namespace, trail);
  }

  /** A value one step further on; primitive types, which most values are, leave no trace. */
  #visitNext(json: JsonValue, namespace: string, trail: Trail): void {
    if (trail.depth <= MAX_DEPTH) this.visit(json, namespace, trail);
  }

  #visitItems(items: readonly JsonValue[], namespace: string, trail: Trail | null): void {
    for (const [index, item] of items.entries())
      if (!isPrimitive(item)) this.#visitNext(item, namespace, extendTrail(trail, index));
  }

  #visitObject(json: JsonObject, namespace: string, trail: Trail | null): void {
    const type = getMember(json, "type");
    if (typeof type !== "string") return;
    if (!COMPOSITE_KINDS.has(type)) return this.#use(type, namespace, extendTrail(trail, "type"));
    const inner = NAMED_KINDS.has(type) ? this.#define(json, namespace, trail) : namespace;
    for (const key of PART_KEYS) {
      const part = getMember(json, key);
      if (part !== undefined && !isPrimitive(part)) this.#visitNext(part, inner, extendTrail(trail, key));
    }
    const fields = getMember(json, "fields");
    if (Array.isArray(fields)) this.#visitFields(fields, inner, extendTrail(trail, "fields"));
  }

  #visitFields(fields: readonly JsonValue[], namespace: string, trail: Trail): void {
    for (const [index, field] of fields.entries()) {
      const type = isJsonObject(field) ? getMember(field, "type") : undefined;
      if (type === undefined || isPrimitive(type)) continue;
      this.#visitNext(type, namespace, extendTrail(extendTrail(trail, index), "type"));
    }
  }

  #define(json: JsonObject, inherited: string, trail: Trail | null): string {
    const written = getMember(json, "name");
    const namespace = getMember(json, "namespace");
    if (typeof written !== "string") return inherited;
    const name = parseName(written, typeof namespace === "string" ? namespace : inherited);
    this.defined.add(name.full);
    if (trail === null) this.root = name.full;
    return name.namespace;
  }

  #use(written: string, namespace: string, trail: Trail | null): void {
    if (isPrimitiveKind(written)) return;
    const start = trail ?? { parent: null, token: "", depth: 0 };
    this.uses.push({ name: parseName(written, namespace).full, written, trail: start });
  }
}

const PART_KEYS = ["items", "values"];

function isPrimitive(json: JsonValue): boolean {
  return typeof json === "string" && isPrimitiveKind(json);
}

function extendTrail(parent: Trail | null, token: string | number): Trail {
  return { parent, token, depth: parent === null ? 1 : parent.depth + 1 };
}

function printTrail(trail: Trail): string {
  const tokens: (string | number)[] = [];
  for (let step: Trail | null = trail; step !== null && step.depth > 0; step = step.parent) tokens.push(step.token);
  return printPointer(tokens.reverse());
}
