import type { Alias, Document, Node, Pair, ParsedNode, Scalar } from "yaml";
import { Composer, isAlias, isMap, isScalar, isSeq } from "yaml";
import { invariant } from "../diagnostic/invariant.ts";
import type { Range } from "../source/range.ts";
import type { ManifestPath, ManifestProblem } from "./manifest-problem.ts";
import { quoteText } from "./manifest-problem.ts";
import { readYamlTokens } from "./yaml-tokens.ts";

/** A YAML text as plain values (mappings without prototype, so that no key is special), with the place of each. */
export interface YamlDocument {
  readonly value: unknown;
  /** The place of the value at a path, and of its key where it has one; of the nearest existing ancestor if none. */
  locate(path: ManifestPath): YamlPlace;
}

/** Where a value stands and, in a mapping, its key. */
export interface YamlPlace {
  readonly key: Range | null;
  readonly value: Range;
}

/** A document, or why the text is none. */
export type YamlResult =
  | { readonly ok: true; readonly document: YamlDocument }
  | { readonly ok: false; readonly problems: readonly ManifestProblem[] };

/** Values that a document may expand to; a manifest of 10,000 entries has about 100,000. */
const MAX_VALUES = 500_000;

/**
 * Reads one YAML 1.2 document, strictly: no duplicate or non-text keys, no tags, no merge keys, no second document.
 * Anchors and aliases work; what they expand to is capped. Never throws, for any text.
 */
export function readYaml(text: string): YamlResult {
  const tokens = readYamlTokens(text);
  if (!tokens.ok) return { ok: false, problems: [tokens.problem] };
  const composer = new Composer<ParsedNode, false>({
    version: "1.2",
    schema: "core",
    merge: false,
    // The library compares each key with every other; a large hostile mapping would take minutes.
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const [document] = [...composer.compose(tokens.tokens, true, text.length)];
  invariant(document !== undefined, "The composer makes a document of every text.");
  const fault = [...document.errors, ...document.warnings].sort((left, right) => left.pos[0] - right.pos[0])[0];
  if (fault !== undefined) return { ok: false, problems: [describeFault(fault, text)] };
  return new Expansion(document).read();
}

interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** What to do about the library's codes, for a person who is no YAML expert. */
const FAULT_REMEDIES: ReadonlyMap<string, string> = new Map([
  ["TAB_AS_INDENT", "Indent with spaces: YAML does not allow tabs."],
  ["BAD_INDENT", "Align the line with the other keys or items of the same level."],
  ["TAG_RESOLVE_FAILED", "Remove the tag (`!…`): a manifest holds plain values only."],
  ["MULTIPLE_ANCHORS", "Keep one anchor."],
  ["MISSING_CHAR", "Add the missing character where the text or list in question ends."],
  ["BLOCK_AS_IMPLICIT_KEY", "Put nested keys on lines of their own, or the value in quotes if it holds `: `."],
  ["NON_STRING_KEY", "Write the key as plain text."],
]);

function describeFault(fault: YamlFault, text: string): ManifestProblem {
  const start = Math.min(fault.pos[0], text.length);
  const reason = fault.message.length > 200 ? `${fault.message.slice(0, 200)}…` : fault.message;
  const words = reason
    .replace(/^Missing closing (["'])quote$/, "Missing closing `$1` of a text in quotes")
    .replace(/^With stringKeys, all keys must be strings$/, "Expected a text as key")
    .replace(/[.:]?$/, ".");
  const remedy =
    FAULT_REMEDIES.get(fault.code) ?? "Correct the text at the marked place; the docs page has an example.";
  const end = Math.max(start, Math.min(fault.pos[1], text.length));
  return { rule: "manifest/invalid-yaml", message: `Invalid YAML: ${words}`, remedy, range: { start, end }, path: [] };
}

class Expansion {
  readonly #document: Document.Parsed<ParsedNode, false>;
  readonly #anchors = new Map<string, Node>();
  readonly #targets = new Map<Alias, Node>();
  readonly #problems: ManifestProblem[] = [];
  /** The aliases that are being followed, outermost first. */
  readonly #followed: Alias[] = [];
  #values = 0;
  #open = true;

  constructor(document: Document.Parsed<ParsedNode, false>) {
    this.#document = document;
  }

  read(): YamlResult {
    const root = this.#document.contents;
    const value = this.#readNode(root, []);
    if (this.#problems.length > 0) return { ok: false, problems: this.#problems };
    return { ok: true, document: { value, locate: (path) => this.#locate(root, path) } };
  }

  #readNode(node: Node | null, path: ManifestPath): unknown {
    if (!this.#open || node === null) return null;
    if (isAlias(node)) return this.#readAlias(node, path);
    if (++this.#values > MAX_VALUES) return this.#stop(node, `Too many values: more than ${MAX_VALUES}`, path);
    if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, node);
    if (isMap<Scalar<string>, Node | null>(node)) return this.#readMap(node.items, path);
    if (isSeq<Node>(node)) return node.items.map((item, index) => this.#readNode(item, [...path, index]));
    return isScalar(node) ? this.#readScalar(node, path) : null;
  }

  #readMap(pairs: readonly Pair<Scalar<string>, Node | null>[], path: ManifestPath): unknown {
    const value: { [key: string]: unknown } = Object.create(null) as { [key: string]: unknown };
    for (const { key: node, value: child } of pairs) {
      const key = node.value;
      this.#checkCharacters(key, node, [...path, key]);
      if (Object.hasOwn(value, key)) this.#reportRepetition(key, node, path);
      value[key] = this.#readNode(child, [...path, key]);
    }
    return value;
  }

  #readScalar(node: Scalar, path: ManifestPath): unknown {
    if (typeof node.value === "string") this.#checkCharacters(node.value, node, path);
    return node.value;
  }

  #readAlias(alias: Alias, path: ManifestPath): unknown {
    const target = this.#anchors.get(alias.source);
    if (target === undefined) return this.#stop(alias, `Unknown alias ${quoteText(alias.source)}`, path);
    this.#targets.set(alias, target);
    // Expansions count against the cap on values, but an alias inside its own anchor would not end.
    if (this.#followed.length >= MAX_ALIAS_DEPTH) return this.#stop(alias, "Too many aliases inside aliases", path);
    this.#followed.push(alias);
    const value = this.#readNode(target, path);
    this.#followed.pop();
    return value;
  }

  #checkCharacters(text: string, node: Node, path: ManifestPath): void {
    // oxlint-disable-next-line no-control-regex
    const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.exec(text)?.[0];
    if (found === undefined) return;
    const name = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    this.#report(node, { message: `Disallowed control character ${name} in a text.`, remedy: "Remove it." }, path);
  }

  #reportRepetition(key: string, node: Node, path: ManifestPath): void {
    const message = `Disallowed second key ${quoteText(key)} in the same mapping.`;
    this.#report(node, { message, remedy: "Remove one of the two, or merge their values." }, [...path, key]);
  }

  /** Ends the reading, at the outermost alias that led here: that is where the text can be mended. */
  #stop(node: Node, message: string, path: ManifestPath): null {
    this.#open = false;
    const remedy = "Write the values themselves instead of aliases (`*name`).";
    this.#report(this.#followed[0] ?? node, { message: `${message}.`, remedy }, path);
    return null;
  }

  #report(node: Node, words: { readonly message: string; readonly remedy: string }, path: ManifestPath): void {
    this.#problems.push({ rule: "manifest/invalid-yaml", ...words, range: rangeOf(node), path });
  }

  #locate(root: Node | null, path: ManifestPath): YamlPlace {
    let place: YamlPlace = { key: null, value: rangeOf(root) };
    let node = this.#follow(root);
    for (const step of path) {
      const child = findChild(node, step);
      if (child === undefined) return place;
      const key = child.key === null ? null : rangeOf(child.key);
      place = { key, value: child.value === null ? (key ?? place.value) : rangeOf(child.value) };
      node = this.#follow(child.value);
    }
    return place;
  }

  #follow(node: Node | null): Node | null {
    let current = node;
    for (let hops = 0; isAlias(current) && hops < MAX_ALIAS_DEPTH; hops++) {
      current = this.#targets.get(current) ?? null;
    }
    return current;
  }
}

const MAX_ALIAS_DEPTH = 20;

interface YamlChild {
  readonly key: Node | null;
  readonly value: Node | null;
}

function findChild(node: Node | null, step: string | number): YamlChild | undefined {
  if (isMap<Scalar<string>, Node | null>(node)) {
    const pair = node.items.find((one) => one.key.value === step);
    return pair && { key: pair.key, value: pair.value };
  }
  const item = isSeq<Node>(node) && typeof step === "number" ? node.items[step] : undefined;
  return item && { key: null, value: item };
}

function rangeOf(node: Node | null): Range {
  const [start, end] = node?.range ?? [0, 0];
  return { start, end };
}
