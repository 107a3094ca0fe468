import type { ResolvedReference } from "../../../schema/schema-reference.ts";
import { getMember, isJsonObject } from "../../../source/json-value.ts";
import type { JsonValue } from "../../../source/json-value.ts";
import type { ReferenceNode, SchemaNode } from "../model.ts";
import type { ClassicDraft } from "../dialect.ts";
import { findClassicDraft } from "../dialect.ts";
import { isAbsoluteUri, isJavaUri, joinUri, readFragmentTokens, splitFragment } from "../java-uri.ts";
import { isJsonArray } from "../keyword-readers.ts";
import { SchemaFault, enterMember } from "../schema-fault.ts";
import { isReusable } from "../shared-nodes.ts";
import { readSchemaText } from "../schema-text.ts";
import type { ClassicFile, ClassicFrame, ClassicTarget } from "./classic-file.ts";
import { enterChild, enterScope, findById, getRootTarget } from "./classic-file.ts";
import { loadClassicSchema } from "./classic-loader.ts";
import type { ClassicLoader } from "./classic-source.ts";

/** What the last parse loaded: the next one mostly is of another version of the same schema. */
let lastLoad: { readonly draft: ClassicDraft; readonly root: SchemaNode; readonly references: References } | null =
  null;

/** Loads a whole schema of draft 4, 6 or 7 with everything it refers to. */
export function loadClassicRoot(
  { root, text }: { readonly root: JsonValue; readonly text: string },
  draft: ClassicDraft,
  references: readonly ResolvedReference[],
): SchemaNode {
  const id = isJsonObject(root) ? root["$id"] : undefined;
  const scope = typeof id === "string" ? id : null;
  const file: ClassicFile = { draft, root, document: null, scope, text, ids: null };
  const previous = lastLoad?.draft === draft ? lastLoad : null;
  const loader = new References(readDocuments(references, scope), draft, previous?.references ?? null);
  const node = loader.loadRoot(file, previous?.root);
  loader.forgetPrevious();
  lastLoad = { draft, root: node, references: loader };
  return node;
}

/** The texts of the references by the URI they are known under: their names joined to the root's id. */
function readDocuments(
  references: readonly ResolvedReference[],
  scope: string | null,
): ReadonlyMap<string, ReferenceText> {
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

interface Knot {
  readonly uri: string;
  readonly target: ClassicTarget;
  readonly nodes: ReferenceNode[];
  node: SchemaNode | null;
}

class References implements ClassicLoader {
  readonly #documents: ReadonlyMap<string, ReferenceText>;
  readonly #rootDraft: ClassicDraft;
  readonly #files = new Map<string, ClassicFile>();
  readonly #knots = new Map<string, Knot>();
  /** What references resolve to, by the scope they stand in. */
  readonly #uris = new Map<string | null, Map<string, string>>();
  readonly #pending: Knot[] = [];
  #previous: References | null;

  constructor(documents: ReadonlyMap<string, ReferenceText>, rootDraft: ClassicDraft, previous: References | null) {
    this.#documents = documents;
    this.#rootDraft = rootDraft;
    this.#previous = previous;
  }

  /** The schema a URI led to, if it stood at a place. */
  findLoaded(uri: string, { pointer, document }: ClassicFrame): SchemaNode | undefined {
    const node = this.#knots.get(uri)?.node ?? undefined;
    return node?.pointer === pointer && node.document === document ? node : undefined;
  }

  /** Lets go of the parse before, so that no chain of parses is kept. */
  forgetPrevious(): void {
    this.#previous = null;
  }

  loadRoot(file: ClassicFile, previous: SchemaNode | undefined): SchemaNode {
    const { json, frame } = getRootTarget(file);
    // Something in it has changed: it need not be looked through for use as a whole.
    const node = loadClassicSchema(json, frame, { loader: this, previous });
    // Targets are loaded one after the other, not inside each other: a chain of references may be of any length.
    for (let knot = this.#pending.pop(); knot !== undefined; knot = this.#pending.pop()) {
      const { json: part, frame: place } = knot.target;
      knot.node = this.load(part, place, this.#previous?.findLoaded(knot.uri, place));
      for (const reference of knot.nodes) reference.target = knot.node;
    }
    return node;
  }

  load(json: JsonValue, frame: ClassicFrame, previous: SchemaNode | undefined): SchemaNode {
    if (previous !== undefined && isReusable(previous, json)) return previous;
    return loadClassicSchema(json, frame, { loader: this, previous });
  }

  follow(ref: string, frame: ClassicFrame): SchemaNode {
    const uri = this.#findUri(ref, frame);
    const known = this.#knots.get(uri);
    // The parser prints a reference as it was written the first time and by its full URI ever after.
    const node: ReferenceNode = {
      pointer: frame.pointer,
      document: frame.document,
      annotations: null,
      kind: "reference",
      ref: known ? uri : ref,
      ownsTarget: false,
      target: null,
    };
    this.#tie(known ?? this.#createKnot(uri, ref, frame), node);
    return node;
  }

  #findUri(ref: string, frame: ClassicFrame): string {
    const uris = this.#uris.get(frame.scope) ?? new Map<string, string>();
    this.#uris.set(frame.scope, uris);
    const known = uris.get(ref);
    if (known !== undefined) return known;
    if (!isJavaUri(ref))
      throw new SchemaFault("invalid-uri", enterMember(frame, "$ref"), `Expected a URI, found \`${ref}\`.`);
    const uri = joinUri(frame.scope, ref);
    uris.set(ref, uri);
    return uri;
  }

  #tie(knot: Knot, node: ReferenceNode): void {
    knot.nodes.push(node);
    node.target = knot.node;
  }

  #createKnot(uri: string, ref: string, frame: ClassicFrame): Knot {
    const knot: Knot = { uri, target: this.#findTarget(uri, ref, frame), nodes: [], node: null };
    this.#knots.set(uri, knot);
    this.#pending.push(knot);
    return knot;
  }

  #findTarget(uri: string, ref: string, frame: ClassicFrame): ClassicTarget {
    const named = findById(frame.file, uri);
    if (named !== undefined) return named;
    if (ref.startsWith("#")) return findFragment(frame.file, ref, frame);
    const [document, fragment] = splitFragment(uri);
    const whole = this.#findFile(uri);
    if (whole !== undefined) return getRootTarget(whole);
    const file = this.#findFile(document);
    if (file !== undefined) return outsideIds(findFragment(file, fragment, frame), file);
    throw createMissingFault(uri, frame);
  }

  #findFile(uri: string): ClassicFile | undefined {
    const known = this.#files.get(uri);
    if (known !== undefined) return known;
    const text = this.#documents.get(uri);
    if (text === undefined) return undefined;
    const draft = this.#findDraft(text.root, text.name);
    const file: ClassicFile = { draft, root: text.root, document: text.name, scope: uri, text: text.text, ids: null };
    this.#files.set(uri, file);
    return file;
  }

  /** A reference's own `$schema` decides; without one the drafts 6 and 7 are inherited, and an unknown one too. */
  #findDraft(root: JsonValue, name: string): ClassicDraft {
    const url = isJsonObject(root) ? getMember(root, "$schema") : undefined;
    if (url === undefined || url === null) return this.#rootDraft;
    const spot = { pointer: "/$schema", document: name };
    if (typeof url !== "string") throw new SchemaFault("invalid-keyword", spot, "Expected `$schema` to be a string.");
    const draft = findClassicDraft(url) ?? (this.#rootDraft === "draft4" ? undefined : this.#rootDraft);
    if (draft !== undefined) return draft;
    throw new SchemaFault(
      "invalid-keyword",
      spot,
      `Unknown \`$schema\` \`${url}\` in a reference of a draft-04 schema.`,
    );
  }
}

/** A part of another text is read in the scope of that text's URI, whatever ids stand above the part. */
function outsideIds({ json, frame }: ClassicTarget, file: ClassicFile): ClassicTarget {
  return { json, frame: { ...frame, scope: file.scope } };
}

function findFragment(file: ClassicFile, fragment: string, from: ClassicFrame): ClassicTarget {
  const named = fragment === "" ? undefined : findById(file, fragment);
  if (named !== undefined) return named;
  const spot = enterMember(from, "$ref");
  const tokens = readFragmentTokens(fragment);
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

function findStep(json: JsonValue, token: string): JsonValue | undefined {
  if (isJsonObject(json)) return getMember(json, token);
  return isJsonArray(json) && /^\+?[0-9]+$/.test(token) ? json[Number(token)] : undefined;
}

function createMissingFault(uri: string, frame: ClassicFrame): SchemaFault {
  const spot = enterMember(frame, "$ref");
  if (isAbsoluteUri(uri) && /^(?:https?|ftp|file):/i.test(uri))
    return new SchemaFault(
      "remote-reference",
      spot,
      `The reference to \`${uri}\` would have to be fetched from the network.`,
    );
  return new SchemaFault(
    "unresolved-reference",
    spot,
    `Unknown reference \`${uri}\`: no reference of the schema has that name.`,
  );
}
