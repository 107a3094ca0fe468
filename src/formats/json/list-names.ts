import { printPointer } from "../../source/json-pointer.ts";
import { getMember, isJsonObject, listKeys } from "../../source/json-value.ts";
import type { JsonObject, JsonValue } from "../../source/json-value.ts";
import type { SchemaNames } from "../schema-format.ts";
import { findDialect } from "./dialect.ts";
import { resolveUri, splitFragment } from "./java-uri.ts";
import { readSchemaText } from "./schema-text.ts";
import { findServerProfile } from "./server-profile.ts";

/** Keywords whose values are data, not schemas. */
const DATA: ReadonlySet<string> = new Set(["enum", "const", "default", "examples"]);

/** Keywords whose members are schemas under free names. */
const MAPS: ReadonlySet<string> = new Set(
  "properties patternProperties definitions $defs dependencies dependentSchemas".split(" "),
);

/** Nesting that a reader of a normal schema never comes near. */
const MAX_DEPTH = 500;

type Path = readonly (string | number)[];

/**
 * The title of a text, the ids it gives to itself and its parts, and the documents it refers to: each by the reference's text in front
 * of `#`, which is the name it has to be registered under, with the URI it means beside it. Inside a part with an id of
 * its own a reference means, and is called, what it resolves to there. Found without judging the text.
 */
export function listJsonNames(text: string): SchemaNames {
  const read = readSchemaText(text);
  if (!read.ok) return { root: null, defined: [], used: [] };
  const collector = new NameCollector(read.value);
  collector.visit(read.value, "", []);
  const { root, defined, uses } = collector;
  const used = new Map<string, (typeof uses)[number]>();
  for (const use of uses) if (!defined.has(use.resolved) && !used.has(use.name)) used.set(use.name, use);
  return { root, defined: [...defined], used: [...used.values()] };
}

class NameCollector {
  readonly defined = new Set<string>();
  readonly uses: { readonly name: string; readonly resolved: string; readonly pointer: string }[] = [];
  /** What the registry's naming strategies call the schema's record: its title. */
  readonly root: string | null;
  readonly #idKeyword: string;
  #base = "";

  constructor(root: JsonValue) {
    const title = isJsonObject(root) ? getMember(root, "title") : undefined;
    this.root = typeof title === "string" ? title : null;
    this.#idKeyword = findDialect(root, findServerProfile(undefined)) === "draft4" ? "id" : "$id";
  }

  visit(json: JsonValue, base: string, path: Path): void {
    if (path.length > MAX_DEPTH) return;
    if (Array.isArray(json)) json.forEach((item: JsonValue, index) => this.visit(item, base, [...path, index]));
    if (!isJsonObject(json)) return;
    const inner = this.#enter(json, base, path);
    const reference = getMember(json, "$ref");
    if (typeof reference === "string") this.#use(reference, inner, [...path, "$ref"]);
    for (const key of listKeys(json)) {
      const value = getMember(json, key) ?? null;
      if (MAPS.has(key) && isJsonObject(value)) this.#visitMembers(value, inner, [...path, key]);
      else if (!DATA.has(key)) this.visit(value, inner, [...path, key]);
    }
  }

  #visitMembers(members: JsonObject, base: string, path: Path): void {
    for (const name of listKeys(members)) this.visit(getMember(members, name) ?? null, base, [...path, name]);
  }

  #enter(json: JsonObject, base: string, path: Path): string {
    const id = getMember(json, this.#idKeyword);
    if (typeof id !== "string" || id.startsWith("#")) return base;
    const [resolved] = splitFragment(resolveUri(base, id));
    if (resolved !== "") this.defined.add(resolved);
    if (path.length === 0) this.#base = resolved;
    return resolved;
  }

  #use(reference: string, base: string, path: Path): void {
    const [written] = splitFragment(reference);
    if (written === "") return;
    const [resolved] = splitFragment(resolveUri(base, written));
    const isInPart = base !== this.#base;
    this.uses.push({ name: isInPart ? resolved : written, resolved, pointer: printPointer(path) });
  }
}
