import type { ResolvedReference } from "../../../schema/schema-reference.ts";
import { createMissingFault, isFetchable } from "../missing-reference.ts";
import { getMember, isJsonObject, listKeys } from "../../../source/json-value.ts";
import type { JsonObject, JsonValue } from "../../../source/json-value.ts";
import type { ReferenceNode, SchemaNode } from "../model.ts";
import { isJavaUri, readFragmentTokens, resolveUri, splitFragment } from "../java-uri.ts";
import { isJsonArray } from "../keyword-readers.ts";
import { SchemaFault, enterMember } from "../schema-fault.ts";
import { areIdenticalValues } from "../shared-nodes.ts";
import { readSchemaText } from "../schema-text.ts";
import { collectAnchors } from "./modern-anchors.ts";
import { enterScope, loadModernSchema } from "./modern-loader.ts";
import { enterChild } from "./modern-source.ts";
import type { ModernFrame, ModernLoader, ModernTarget } from "./modern-source.ts";

/** The nodes of one parse that depend on nothing outside of them, by what was loaded and by their place in it. */
type FreeNodes = Map<string, Map<string, SchemaNode>>;

/** What the last parse loaded: the next one mostly is of another version of the same schema. */
let lastNodes: FreeNodes = new Map();

/** Keywords by which a schema depends on what is around it, or that exchange the sides of a comparison below them. */
const BONDS = ["$ref", "$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "not"];

/** Loads a whole schema of 2019-09 or 2020-12 with everything it refers to. */
export function loadModernRoot(
  root: JsonValue,
  references: readonly ResolvedReference[],
  copiesDefinitions: boolean,
): SchemaNode {
  const loader = new References(references, copiesDefinitions, lastNodes);
  const node = loader.loadRoot(root);
  lastNodes = loader.nodes;
  return node;
}

interface Knot {
  readonly uri: string;
  readonly target: ModernTarget;
  readonly nodes: ReferenceNode[];
  node: SchemaNode | null;
}

class References implements ModernLoader {
  readonly #texts: Map<string, ResolvedReference> = new Map();
  readonly #references: readonly ResolvedReference[];
  readonly #copiesDefinitions: boolean;
  readonly #anchors = new Map<string, ModernTarget>();
  readonly #knots = new Map<string, Knot>();
  readonly #pending: Knot[] = [];
  readonly #inlining = new Set<JsonValue>();
  readonly nodes: FreeNodes = new Map();
  readonly #earlier: FreeNodes;
  /** The free nodes of what is being loaded, the root or what a reference leads to: each has copies of its own. */
  #own: Map<string, SchemaNode> = new Map();
  #ownEarlier: ReadonlyMap<string, SchemaNode> | undefined;
  #bonds = 0;
  #copied: { readonly defs: JsonObject; readonly names: ReadonlySet<string> } | null = null;

  constructor(references: readonly ResolvedReference[], copiesDefinitions: boolean, earlier: FreeNodes) {
    this.#references = references;
    this.#copiesDefinitions = copiesDefinitions;
    this.#earlier = earlier;
  }

  loadRoot(root: JsonValue): SchemaNode {
    const frame: ModernFrame = { pointer: "", document: null, base: "" };
    const scoped = isJsonObject(root) ? enterScope(root, frame) : frame;
    this.#nameTexts(scoped.base);
    collectAnchors({ json: root, frame }, this.#anchors, this.#copiesDefinitions);
    this.#anchors.set(scoped.base, { json: root, frame });
    this.#copyDefinitions(root);
    // A reference to the root leads to the root's own members.
    const own: Knot = { uri: scoped.base, target: { json: root, frame }, nodes: [], node: null };
    this.#knots.set(scoped.base, own);
    this.#begin("");
    const node = loadModernSchema(root, frame, this);
    own.node = node;
    for (const reference of own.nodes) reference.target = node;
    this.#loadCopied(scoped);
    // Targets are loaded one after the other, not inside each other: a chain of references may be of any length.
    for (let knot = this.#pending.pop(); knot !== undefined; knot = this.#pending.pop()) {
      this.#begin(knot.uri);
      knot.node = this.load(knot.target.json, knot.target.frame);
      for (const reference of knot.nodes) reference.target = knot.node;
    }
    return node;
  }

  load(json: JsonValue, frame: ModernFrame): SchemaNode {
    // What a dynamic reference leads to is read as often as it is met, at the same place.
    if (!isJsonObject(json) || this.#inlining.size > 0) return loadModernSchema(json, frame, this);
    return this.#reuse(json, frame) ?? this.#loadNew(json, frame);
  }

  /** Versions of one subject mostly hold the same parts at the same places. */
  #reuse(json: JsonObject, { pointer, document }: ModernFrame): SchemaNode | undefined {
    const known = this.#ownEarlier?.get(pointer);
    if (known === undefined || known.document !== document) return undefined;
    if (!areIdenticalValues(known.annotations?.source, json)) return undefined;
    this.#own.set(pointer, known);
    return known;
  }

  #loadNew(json: JsonObject, frame: ModernFrame): SchemaNode {
    const before = this.#bonds;
    if (BONDS.some((keyword) => Object.hasOwn(json, keyword))) this.#bonds++;
    const node = loadModernSchema(json, frame, this);
    if (this.#bonds === before) this.#own.set(frame.pointer, node);
    return node;
  }

  #begin(uri: string): void {
    this.#own = new Map();
    this.nodes.set(uri, this.#own);
    this.#ownEarlier = this.#earlier.get(uri);
  }

  follow(ref: string, frame: ModernFrame): SchemaNode {
    const uri = this.#resolve(ref, frame);
    const node: ReferenceNode = {
      pointer: frame.pointer,
      document: frame.document,
      annotations: null,
      kind: "reference",
      ref: uri,
      uri,
      ownsTarget: true,
      target: null,
    };
    const knot = this.#knots.get(uri) ?? this.#createKnot(uri, this.#findTarget(uri, ref, frame));
    knot.nodes.push(node);
    node.target = knot.node;
    return node;
  }

  inline(ref: string, frame: ModernFrame): SchemaNode {
    const { json, frame: target } = this.#findTarget(this.#resolve(ref, frame), ref, frame);
    if (this.#inlining.has(json) || this.#inlining.size > 100)
      throw new SchemaFault(
        "too-deep",
        enterMember(frame, "$dynamicRef"),
        `The dynamic reference \`${ref}\` leads to itself.`,
      );
    this.#inlining.add(json);
    const node = this.load(json, target);
    this.#inlining.delete(json);
    return node;
  }

  /** References are known under their names, and under their names resolved against the root's `$id`. */
  #nameTexts(base: string): void {
    for (const reference of this.#references) {
      const { name } = reference;
      if (!isJavaUri(name))
        throw new SchemaFault(
          "invalid-uri",
          { pointer: "", document: name },
          `Expected a URI as the name of a reference, found \`${name}\`.`,
        );
      for (const uri of [resolveUri(base, name), name]) if (!this.#texts.has(uri)) this.#texts.set(uri, reference);
    }
  }

  /** Newer servers read the definitions of the root once more as if they stood in `$defs`. */
  #copyDefinitions(root: JsonValue): void {
    const defs = this.#copiesDefinitions && isJsonObject(root) ? root["definitions"] : undefined;
    if (!isJsonObject(root) || !isJsonObject(defs)) return;
    const own = root["$defs"];
    const names = listKeys(defs).filter((name) => !isJsonObject(own) || getMember(own, name) === undefined);
    this.#copied = { defs, names: new Set(names) };
  }

  #loadCopied(root: ModernFrame): void {
    if (this.#copied === null) return;
    const frame = enterChild(root, "definitions");
    for (const name of this.#copied.names)
      this.load(getMember(this.#copied.defs, name) ?? null, enterChild(frame, name));
  }

  #resolve(ref: string, frame: ModernFrame): string {
    if (!isJavaUri(ref))
      throw new SchemaFault("invalid-uri", enterMember(frame, "$ref"), `Expected a URI, found \`${ref}\`.`);
    const uri = resolveUri(frame.base, ref);
    return uri.endsWith("#") ? uri.slice(0, -1) : uri;
  }

  #createKnot(uri: string, target: ModernTarget): Knot {
    const knot: Knot = { uri, target, nodes: [], node: null };
    this.#knots.set(uri, knot);
    this.#pending.push(knot);
    return knot;
  }

  #findTarget(uri: string, ref: string, frame: ModernFrame): ModernTarget {
    const [document, fragment] = splitFragment(uri);
    const container = this.#findDocument(document, splitFragment(ref)[0]);
    if (container === undefined) throw createMissingFault(uri, enterMember(frame, "$ref"), isFetchable(uri));
    if (fragment === "") return container;
    const anchor = this.#anchors.get(uri) ?? this.#anchors.get(containerUri(container) + fragment);
    return anchor ?? this.#findFragment(container, fragment, frame);
  }

  #findDocument(uri: string, written: string): ModernTarget | undefined {
    const known = this.#anchors.get(uri);
    if (known !== undefined) return known;
    const text = this.#texts.get(uri) ?? this.#texts.get(written.replace(/^(?:\.\/)+/, ""));
    if (text === undefined) return undefined;
    const target = readReference(text, uri);
    this.#anchors.set(uri, target);
    collectAnchors(target, this.#anchors, false);
    return target;
  }

  #findFragment(container: ModernTarget, fragment: string, from: ModernFrame): ModernTarget {
    const spot = enterMember(from, "$ref");
    const tokens = fragment.startsWith("#/") ? readFragmentTokens(fragment) : undefined;
    if (tokens === undefined)
      throw new SchemaFault("unresolved-reference", spot, `Unknown anchor or place \`${fragment}\`.`);
    let target = container;
    for (const [index, token] of tokens.entries()) {
      const next = this.#findStep(target, token) ?? (index === 1 ? this.#findCopied(container, tokens) : undefined);
      if (next === undefined && !(index === 0 && this.#isCopiedMap(token)))
        throw new SchemaFault("unresolved-reference", spot, `Unknown place \`${fragment}\`: there is no \`${token}\`.`);
      target = next ?? target;
    }
    return target;
  }

  /** The map of definitions is there for the copied ones even if the text has none. */
  #isCopiedMap(token: string): boolean {
    return token === "$defs" && this.#copied !== null;
  }

  #findStep({ json, frame }: ModernTarget, token: string): ModernTarget | undefined {
    const value = findMember(json, token);
    if (value === undefined) return undefined;
    const inner = isJsonObject(json) ? enterScope(json, frame) : frame;
    return { json: value, frame: enterChild(inner, token) };
  }

  /** A definition that the copy brought into the root's `$defs`. */
  #findCopied(container: ModernTarget, tokens: readonly string[]): ModernTarget | undefined {
    const [first, name] = tokens;
    if (this.#copied === null || first !== "$defs" || name === undefined || container.frame.document !== null)
      return undefined;
    if (!this.#copied.names.has(name)) return undefined;
    const root = isJsonObject(container.json) ? enterScope(container.json, container.frame) : container.frame;
    const frame = enterChild(enterChild(root, "definitions"), name);
    return { json: getMember(this.#copied.defs, name) ?? null, frame };
  }
}

function containerUri(container: ModernTarget): string {
  return isJsonObject(container.json) ? enterScope(container.json, container.frame).base : container.frame.base;
}

function findMember(json: JsonValue, token: string): JsonValue | undefined {
  if (isJsonObject(json)) return getMember(json, token);
  return isJsonArray(json) && /^\+?[0-9]+$/.test(token) ? json[Number(token)] : undefined;
}

function readReference({ name, schema }: ResolvedReference, uri: string): ModernTarget {
  const text = readSchemaText(schema);
  if (text.ok) return { json: text.value, frame: { pointer: "", document: name, base: uri } };
  const spot = { pointer: "", document: name };
  throw new SchemaFault(
    "invalid-reference-text",
    spot,
    `The text of the reference is no JSON: ${text.problem.message}`,
  );
}
