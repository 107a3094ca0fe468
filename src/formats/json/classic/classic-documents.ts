import type { ResolvedReference } from "../../../schema/schema-reference.ts";
import { createMissingFault, isFetchable } from "../missing-reference.ts";
import { getMember, isJsonObject } from "../../../source/json-value.ts";
import type { JsonValue } from "../../../source/json-value.ts";
import type { ClassicDraft } from "../dialect.ts";
import { findClassicDraft } from "../dialect.ts";
import { isAbsoluteUri, isJavaUri, joinUri, readFragmentTokens, splitFragment } from "../java-uri.ts";
import { isJsonArray } from "../keyword-readers.ts";
import { SchemaFault, enterMember } from "../schema-fault.ts";
import type { SchemaSpot } from "../schema-fault.ts";
import { readSchemaText } from "../schema-text.ts";
import type { ClassicFile, ClassicFrame, ClassicTarget } from "./classic-file.ts";
import { enterChild, enterScope, findById, getRootTarget } from "./classic-file.ts";

/** The texts of the references by the URI they are known under: their names joined to the root's id. */
function readTexts(references: readonly ResolvedReference[], scope: string | null): ReadonlyMap<string, ReferenceText> {
  const documents = new Map<string, ReferenceText>();
  for (const { name, schema } of references) {
    const uri = joinUri(scope, name);
    const spot = { pointer: "", document: name };
    if (!isJavaUri(name))
      throw new SchemaFault("invalid-uri", spot, `Expected a URI as the name of a reference, found \`${name}\`.`);
    const text = readSchemaText(schema);
    if (!text.ok)
      throw new SchemaFault(
        "invalid-reference-text",
        spot,
        `The text of the reference is no JSON: ${text.problem.message}`,
      );
    if (!isJsonObject(text.value))
      throw new SchemaFault("invalid-reference-text", spot, "Expected the text of a reference to be a JSON object.");
    if (!documents.has(uri)) documents.set(uri, { name, root: text.value, text: schema });
  }
  return documents;
}

interface ReferenceText {
  readonly name: string;
  readonly text: string;
  readonly root: JsonValue;
}

/** The texts of one parse: the schema's own and those of its references, in which references find their targets. */
export class ClassicDocuments {
  readonly #main: ClassicFile;
  readonly #references: readonly ResolvedReference[];
  readonly #texts: ReadonlyMap<string, ReferenceText>;
  readonly #files = new Map<string, ClassicFile>();

  /** Reads the references' texts, unless they are those of an earlier parse. Throws for one that is no object. */
  constructor(main: ClassicFile, references: readonly ResolvedReference[], earlier: ClassicDocuments | null) {
    this.#main = main;
    this.#references = references;
    const isSame = earlier !== null && earlier.#isAround(main, references);
    this.#texts = isSame ? earlier.#texts : readTexts(references, main.scope);
  }

  /** Whether the references' texts, and the ids they are joined to, are the same in another parse. */
  hasSameTexts(other: ClassicDocuments): boolean {
    return this.#texts === other.#texts;
  }

  #isAround({ root }: ClassicFile, references: readonly ResolvedReference[]): boolean {
    return (
      haveSameIds(root, this.#main.root) &&
      references.length === this.#references.length &&
      references.every(({ name, schema }, index) => {
        const other = this.#references[index];
        return other?.name === name && other.schema === schema;
      })
    );
  }

  /** The frame of a reference in the same document of this parse. */
  enterDocument({ pointer, document }: SchemaSpot): ClassicFrame {
    const uri = document === null ? undefined : [...this.#texts].find(([, { name }]) => name === document)?.[0];
    const file = (uri === undefined ? undefined : this.#findFile(uri)) ?? this.#main;
    return { pointer, document, file, scope: file.scope };
  }

  /** What a reference leads to; `uri` is what it resolves to. Throws when there is nothing. */
  findTarget(uri: string, ref: string, frame: ClassicFrame): ClassicTarget {
    const named = findById(frame.file, uri);
    if (named !== undefined) return named;
    if (ref.startsWith("#")) return findFragment(frame.file, ref, frame);
    const [document, fragment] = splitFragment(uri);
    const whole = this.#findFile(uri);
    if (whole !== undefined) return getRootTarget(whole);
    const file = this.#findFile(document);
    if (file !== undefined) return outsideIds(findFragment(file, fragment, frame), file);
    throw createMissingFault(uri, enterMember(frame, "$ref"), isAbsoluteUri(uri) && isFetchable(uri));
  }

  #findFile(uri: string): ClassicFile | undefined {
    const known = this.#files.get(uri);
    if (known !== undefined) return known;
    const text = this.#texts.get(uri);
    if (text === undefined) return undefined;
    const draft = this.#findDraft(text.root, text.name);
    const file: ClassicFile = { draft, root: text.root, document: text.name, scope: uri, text: text.text, ids: null };
    this.#files.set(uri, file);
    return file;
  }

  /** A reference's own `$schema` decides; without one the drafts 6 and 7 are inherited, and an unknown one too. */
  #findDraft(root: JsonValue, name: string): ClassicDraft {
    const url = isJsonObject(root) ? getMember(root, "$schema") : undefined;
    if (url === undefined || url === null) return this.#main.draft;
    const spot = { pointer: "/$schema", document: name };
    if (typeof url !== "string") throw new SchemaFault("invalid-keyword", spot, "Expected `$schema` to be a string.");
    const draft = findClassicDraft(url) ?? (this.#main.draft === "draft4" ? undefined : this.#main.draft);
    if (draft !== undefined) return draft;
    throw new SchemaFault(
      "invalid-keyword",
      spot,
      `Unknown \`$schema\` \`${url}\` in a reference of a draft-04 schema.`,
    );
  }
}

function haveSameIds(left: JsonValue, right: JsonValue): boolean {
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  return ["$id", "id"].every((keyword) => getMember(left, keyword) === getMember(right, keyword));
}

/** A part of another text is read in the scope of that text's URI, whatever ids stand above the part. */
function outsideIds({ json, frame }: ClassicTarget, file: ClassicFile): ClassicTarget {
  return { json, frame: { ...frame, scope: file.scope } };
}

function findFragment(file: ClassicFile, fragment: string, from: ClassicFrame): ClassicTarget {
  const named = fragment === "" ? undefined : findById(file, fragment);
  if (named !== undefined) return named;
  const spot = enterMember(from, "$ref");
  const tokens = readTokens(fragment);
  if (tokens === undefined)
    throw new SchemaFault("invalid-uri", spot, `Expected a JSON Pointer, found \`${fragment}\`.`);
  let target = getRootTarget(file);
  for (const token of tokens) {
    const json = findStep(target.json, token);
    if (json === undefined)
      throw new SchemaFault("unresolved-reference", spot, `Unknown place \`${fragment}\`: there is no \`${token}\`.`);
    target = { json, frame: enterChild(enterScope(target.json, target.frame), token) };
  }
  return target;
}

/** What fragments are made of: versions of a schema hold the same ones again and again. */
const knownTokens = new Map<string, readonly string[] | undefined>();
const MAX_KNOWN = 1_000;

function readTokens(fragment: string): readonly string[] | undefined {
  const known = knownTokens.get(fragment);
  if (known !== undefined) return known;
  const tokens = readFragmentTokens(fragment);
  if (knownTokens.size >= MAX_KNOWN) knownTokens.clear();
  knownTokens.set(fragment, tokens);
  return tokens;
}

function findStep(json: JsonValue, token: string): JsonValue | undefined {
  if (isJsonObject(json)) return getMember(json, token);
  return isJsonArray(json) && /^\+?[0-9]+$/.test(token) ? json[Number(token)] : undefined;
}
