import type { ArrayNode, CombinedNode, ObjectNode, SchemaNode } from "../model.ts";
import type { Plain, PlainObject } from "./plain-value.ts";
import { createPlainObject, isPlainObject } from "./plain-value.ts";
import { dropRepeated, listScalars } from "./scalars.ts";
import { CannotJudge } from "./schema-bundle.ts";
import type { SchemaBundle } from "./schema-bundle.ts";
import { isValid } from "./validate.ts";
import { viewItem, viewProperty } from "./view.ts";

/** Guesses made and valid values kept for one schema. */
const MAX_GUESSES = 120;
const MAX_BASES = 6;

/** Schemas inside each other for which values are built; a required recursion has no end. */
const MAX_DEPTH = 14;

/** Branches of one combined type for which values are built. */
const MAX_BRANCHES = 40;

/** Items a base array is filled with, and properties a base object. */
const MAX_SIZE = 300;

/** Small valid values of the schemas of one side, from which documents are built. */
export class BaseMaker {
  readonly #bundle: SchemaBundle;
  readonly #known = new Map<SchemaNode, readonly Plain[]>();
  #depth = 0;

  constructor(bundle: SchemaBundle) {
    this.#bundle = bundle;
  }

  /** A few small values that are valid for the schema a node stands for, the smallest first; none when none was found. */
  list(node: SchemaNode): readonly Plain[] {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    if (this.#depth >= MAX_DEPTH) return [];
    this.#depth++;
    // Met again inside itself, a schema has no base: recursion ends where a property or item may be left out.
    this.#known.set(node, []);
    const bases = this.#keepValid(node, this.#guess(node));
    this.#depth--;
    if (bases.length > 0 || this.#depth === 0) this.#known.set(node, bases);
    else this.#known.delete(node);
    return bases;
  }

  /** The first base of the first node that has one; a value that everything takes when there is no node. */
  pick(view: readonly SchemaNode[]): Plain | undefined {
    if (view.length === 0) return "x";
    for (const node of view) {
      const [first] = this.list(node);
      if (first !== undefined) return first;
    }
    return undefined;
  }

  #keepValid(node: SchemaNode, guesses: readonly Plain[]): readonly Plain[] {
    const located = this.#bundle.locate(node.document, node.pointer);
    if (located === undefined) return guesses.slice(0, MAX_BASES);
    const bases: Plain[] = [];
    for (const guess of dropRepeated(guesses).slice(0, MAX_GUESSES)) {
      if (this.#accepts(located, guess)) bases.push(guess);
      if (bases.length >= MAX_BASES) break;
    }
    return bases;
  }

  #accepts(located: Parameters<typeof isValid>[1], guess: Plain): boolean {
    try {
      return isValid(this.#bundle, located, guess);
    } catch (error) {
      if (error instanceof CannotJudge) return false;
      throw error;
    }
  }

  #guess(node: SchemaNode): readonly Plain[] {
    switch (node.kind) {
      case "false":
        return [];
      case "object":
        return this.#guessObjects(node);
      case "array":
        return this.#guessArrays(node);
      case "combined":
        return this.#guessCombined(node);
      case "reference":
        return node.target === null ? [] : this.list(node.target);
      case "conditional":
        return [node.consequence, node.alternative, node.condition].flatMap((part) =>
          part === null ? [] : this.#guess(part),
        );
      case "not":
        return listScalars([node.negated]);
      default:
        return listScalars([node]);
    }
  }

  #guessCombined(node: CombinedNode): readonly Plain[] {
    const parts = node.branches.slice(0, MAX_BRANCHES).map((branch) => this.#guess(branch).slice(0, 8));
    const single = interleave(parts);
    if (node.criterion !== "allOf") return single;
    const merged = mergeObjects(parts);
    return [...merged, ...merged.slice(0, 24).map((object) => this.#refill(node, object)), ...single];
  }

  /** The object with values that fit what all parts together say of its properties. */
  #refill(node: SchemaNode, object: PlainObject): PlainObject {
    return createPlainObject(
      Object.entries(object).map(([name, value]) => [name, this.pick(viewProperty([node], name)) ?? value] as const),
    );
  }

  #guessObjects(node: ObjectNode): readonly Plain[] {
    const required = this.#fill(node, node.required);
    if (required === undefined) return [];
    const guesses = [this.#reachSize(node, required), required];
    const optional = [...node.properties.keys()].filter((name) => !node.required.includes(name));
    for (const name of optional.slice(0, 6)) guesses.push(this.#fill(node, [...node.required, name]));
    guesses.push(this.#fill(node, [...node.required, ...optional.slice(0, 30)]));
    for (const schema of node.schemaDependencies.values())
      for (const guess of this.#guess(schema).slice(0, 2))
        if (isPlainObject(guess)) guesses.push({ ...required, ...guess });
    return guesses.filter((guess) => guess !== undefined);
  }

  /** An object with these properties and those they depend on; undefined when one of them can have no value. */
  #fill(node: ObjectNode, names: readonly string[]): PlainObject | undefined {
    const wanted = new Set(names);
    for (const name of wanted) for (const other of node.arrayDependencies.get(name) ?? []) wanted.add(other);
    if (wanted.size > MAX_SIZE) return undefined;
    const entries: (readonly [string, Plain])[] = [];
    for (const name of wanted) {
      const value = this.pick(viewProperty([node], name));
      if (value === undefined) return undefined;
      entries.push([name, value]);
    }
    return createPlainObject(entries);
  }

  #reachSize(node: ObjectNode, base: PlainObject): PlainObject | undefined {
    const size = node.minProperties ?? 0;
    const missing = size - Object.keys(base).length;
    if (missing <= 0) return base;
    const spare = [...node.properties.keys()].filter((name) => !Object.hasOwn(base, name));
    const fresh = Array.from({ length: Math.min(missing, MAX_SIZE) }, (_, index) => `p${index}`);
    return this.#fill(node, [...Object.keys(base), ...[...spare, ...fresh].slice(0, missing)]);
  }

  #guessArrays(node: ArrayNode): readonly Plain[] {
    const listed = node.tuple?.length ?? 0;
    const contained = node.contains === null ? [] : this.list(node.contains).slice(0, 1);
    const wanted = Math.max(node.minItems ?? 0, 0);
    const sizes = [...new Set([wanted, Math.max(wanted, listed), Math.max(wanted, 1)])].filter(
      (size) => size <= MAX_SIZE,
    );
    const plain = sizes.map((size) => this.#fillArray(node, size)).filter((array) => array !== undefined);
    const minimum = Math.max(node.minContains ?? 1, 1);
    const matching = contained.flatMap((item) => Array.from({ length: Math.min(minimum, MAX_SIZE) }, () => item));
    const withMatch = matching.length === 0 ? [] : [matching, ...plain.map((array) => [...array, ...matching])];
    return [...plain, ...withMatch];
  }

  #fillArray(node: ArrayNode, size: number): readonly Plain[] | undefined {
    const items: Plain[] = [];
    for (let index = 0; index < size; index++) {
      const view = viewItem([node], index);
      const options = view.length === 0 ? ["x", 1, null] : view.flatMap((one) => this.list(one));
      const item = node.uniqueItems ? pickUnused(options, items) : options[0];
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  }
}

function pickUnused(options: readonly Plain[], used: readonly Plain[]): Plain | undefined {
  const taken = new Set(used.map((item) => JSON.stringify(item)));
  const free = options.find((option) => !taken.has(JSON.stringify(option)));
  if (free !== undefined) return free;
  const texts = options.filter((option) => typeof option === "string");
  return texts.length > 0
    ? `${texts[0]}${used.length}`
    : options.some((option) => typeof option === "number")
      ? used.length
      : undefined;
}

/** The first of each list, then the second of each, and so on. */
function interleave(lists: readonly (readonly Plain[])[]): readonly Plain[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

/** Objects made of one guess of each part that is an object. */
function mergeObjects(parts: readonly (readonly Plain[])[]): readonly PlainObject[] {
  let merged: readonly PlainObject[] = [];
  for (const part of parts) {
    const objects = part.filter(isPlainObject);
    if (objects.length === 0) continue;
    merged =
      merged.length === 0
        ? objects
        : merged
            .slice(0, 12)
            .flatMap((left) =>
              objects
                .slice(0, 6)
                .map((right) => createPlainObject([...Object.entries(left), ...Object.entries(right)])),
            );
  }
  return merged;
}
