import type { JsonPointer } from "../../../source/json-pointer.ts";
import { parsePointer } from "../../../source/json-pointer.ts";
import { getMember, isJsonObject } from "../../../source/json-value.ts";
import { isAbsoluteUri, readFragmentTokens, resolveUri, splitFragment } from "../java-uri.ts";
import type { JsonSchema } from "../parse.ts";
import { readSchemaText } from "../schema-text.ts";
import type { Draft } from "./draft.ts";
import { isModernDraft } from "./draft.ts";
import { adaptKeywords } from "./draft-keywords.ts";
import type { Plain, PlainObject } from "./plain-value.ts";
import { areEqual, getPlain, isPlainArray, isPlainObject, toPlain } from "./plain-value.ts";

/** Subschemas that all validations of a bundle together may enter: half a second of work. */
const MAX_SPENT = 500_000;

/** A subschema with what its references are resolved against. */
export interface Located {
  readonly schema: Plain;
  readonly base: string;
}

/** Thrown where a schema cannot be judged: a reference leads nowhere, or validation costs too much. */
export class CannotJudge extends Error {}

/** A schema with the texts it refers to, ready for validation. */
export class SchemaBundle {
  readonly draft: Draft;
  readonly root: Located;
  /** The texts of references by the URI they are known under. */
  readonly documents: ReadonlyMap<string, Plain>;
  /** Characters of all texts. */
  readonly textLength: number;
  readonly #base: string;
  readonly #byUri = new Map<string, Located>();
  #spent = 0;
  readonly #lists = new WeakMap<readonly Plain[], ReadonlySet<Plain>>();
  readonly #adapted = new WeakMap<PlainObject, PlainObject>();

  constructor(schema: JsonSchema) {
    this.draft = findDraft(schema);
    const root = toPlain(schema.root);
    const base = isPlainObject(root) ? readId(root, this.draft) : undefined;
    this.#base = base ?? "";
    this.documents = readDocuments(schema, this.#base);
    this.textLength = schema.references.reduce((sum, one) => sum + one.schema.length, schema.text.length);
    this.root = { schema: root, base: "" };
    this.#collect(this.root, 0);
    this.#byUri.set("", this.root);
    for (const [uri, document] of this.documents) {
      const located = { schema: document, base: uri };
      this.#byUri.set(uri, located);
      this.#collect(located, 0);
    }
  }

  /** Notes the ids and anchors of a document. */
  #collect({ schema, base }: Located, depth: number): void {
    if (depth > 500) throw new CannotJudge("the schema is nested too deeply");
    if (isPlainArray(schema)) for (const item of schema) this.#collect({ schema: item, base }, depth + 1);
    if (!isPlainObject(schema)) return;
    const inner = enterScope(schema, base, this.draft);
    if (inner !== base) this.#byUri.set(inner, { schema, base });
    if (isModernDraft(this.draft)) this.#noteAnchors(schema, base, inner);
    for (const [key, part] of Object.entries(schema))
      if (!DATA.has(key)) this.#collect({ schema: part, base: inner }, depth + 1);
  }

  #noteAnchors(schema: PlainObject, base: string, inner: string): void {
    for (const key of ["$anchor", "$dynamicAnchor"]) {
      const name = getPlain(schema, key);
      if (typeof name === "string") this.#byUri.set(resolveUri(inner, `#${name}`), { schema, base });
    }
  }

  /** Notes the cost of a validation. Throws when all validations together have cost too much. */
  spend(steps: number): void {
    this.#spent += steps;
    if (this.#spent > MAX_SPENT) throw new CannotJudge("the search takes too long");
  }

  /** Whether a value is among those of an `enum`; of a giant one too, without a look at each. */
  lists(list: readonly Plain[], value: Plain): boolean {
    if (typeof value === "object" && value !== null) return list.some((item) => areEqual(item, value));
    const known = this.#lists.get(list) ?? new Set(list);
    this.#lists.set(list, known);
    return known.has(value);
  }

  /** The object with the keywords of its draft only; the same object for the same one. */
  adapt(schema: PlainObject): PlainObject {
    const known = this.#adapted.get(schema);
    if (known !== undefined) return known;
    const adapted = adaptKeywords(schema, this.draft);
    this.#adapted.set(schema, adapted);
    this.#adapted.set(adapted, adapted);
    return adapted;
  }

  /** The subschema at a place of the schema's text or of a reference's; undefined when there is none. */
  locate(document: string | null, pointer: JsonPointer): Located | undefined {
    let located = document === null ? this.root : this.#findDocument(document);
    for (const token of parsePointer(pointer)) located = located && this.#step(located, token);
    return located;
  }

  #findDocument(name: string): Located | undefined {
    const uri = isAbsoluteUri(name) ? name : resolveUri(this.#base, name);
    const schema = this.documents.get(uri);
    return schema === undefined ? undefined : { schema, base: uri };
  }

  /** What a reference leads to. Throws when it leads nowhere. */
  resolve(reference: string, base: string): Located {
    const uri = resolveUri(base, reference).replace(/#$/, "");
    const known = this.#byUri.get(uri);
    if (known !== undefined) return known;
    const [document, fragment] = splitFragment(uri);
    const container = this.#byUri.get(document) ?? this.#findByName(reference);
    const target = container === undefined ? undefined : this.#follow(container, fragment);
    if (target === undefined) throw new CannotJudge(`the reference \`${reference}\` leads nowhere`);
    return target;
  }

  /** The newer parser also finds a reference by its bare name, wherever it stands. */
  #findByName(reference: string): Located | undefined {
    return this.#byUri.get(splitFragment(reference)[0].replace(/^(?:\.\/)+/, ""));
  }

  #follow(container: Located, fragment: string): Located | undefined {
    if (fragment === "") return container;
    if (!fragment.startsWith("#/")) return undefined;
    let located: Located | undefined = container;
    for (const token of readFragmentTokens(fragment) ?? []) {
      located = located && this.#step(located, token);
    }
    return located ?? this.#followDefinition(container, fragment);
  }

  #step({ schema, base }: Located, token: string): Located | undefined {
    const child = isPlainArray(schema)
      ? schema[Number(token)]
      : isPlainObject(schema)
        ? getPlain(schema, token)
        : undefined;
    if (child === undefined) return undefined;
    return { schema: child, base: isPlainObject(schema) ? enterScope(schema, base, this.draft) : base };
  }

  /** The registry reads root-level `definitions` as `$defs` too. */
  #followDefinition(container: Located, fragment: string): Located | undefined {
    if (!fragment.startsWith("#/$defs/") || container !== this.root) return undefined;
    return this.#follow(container, fragment.replace("#/$defs/", "#/definitions/"));
  }
}

/** Keywords in which nothing is a schema, whatever it looks like. */
const DATA: ReadonlySet<string> = new Set(["enum", "const"]);

/** The base inside a schema object. */
export function enterScope(schema: PlainObject, base: string, draft: Draft): string {
  const id = readId(schema, draft);
  return id === undefined ? base : resolveUri(base, id);
}

function readId(schema: PlainObject, draft: Draft): string | undefined {
  const id = getPlain(schema, draft === "draft4" ? "id" : "$id");
  if (typeof id !== "string" || id.startsWith("#")) return undefined;
  // Up to draft 7 a reference hides the keywords beside it, the id too.
  if (!isModernDraft(draft) && getPlain(schema, "$ref") !== undefined) return undefined;
  return id.replace(/#$/, "");
}

function findDraft({ dialect, root }: JsonSchema): Draft {
  if (dialect !== "modern") return dialect;
  const url = isJsonObject(root) ? getMember(root, "$schema") : undefined;
  return typeof url === "string" && url.includes("2019-09") ? "2019-09" : "2020-12";
}

function readDocuments(schema: JsonSchema, base: string): ReadonlyMap<string, Plain> {
  const documents = new Map<string, Plain>();
  for (const { name, schema: text } of schema.references) {
    const read = readSchemaText(text);
    const uri = isAbsoluteUri(name) ? name : resolveUri(base, name);
    if (read.ok && !documents.has(uri)) documents.set(uri, toPlain(read.value));
  }
  return documents;
}
