import { insertMember, removeMember } from "../../../source/json-edit.ts";
import { findJsonLocation } from "../../../source/json-location.ts";
import type { JsonNode, JsonObjectNode } from "../../../source/json-node.ts";
import { findMember } from "../../../source/json-node.ts";
import { parsePointer, printPointer } from "../../../source/json-pointer.ts";
import { toJsonValue } from "../../../source/json-value.ts";
import type { TextEdit } from "../../../source/text-edit.ts";
import type { SchemaPlace } from "../../difference.ts";
import type { JsonSchema } from "../parse.ts";
import { printJson } from "../print-value.ts";
import { readSchemaTree } from "../schema-text.ts";

/** A value in one of a schema's texts. */
export interface Spot {
  readonly reference: string | null;
  readonly text: string;
  readonly node: JsonNode;
}

/** An object in one of a schema's texts. */
export interface ObjectSpot extends Spot {
  readonly node: JsonObjectNode;
}

/** The texts of a schema and of its references, as trees. */
export class RepairTexts {
  readonly #schema: JsonSchema;
  readonly #trees = new Map<string | null, JsonNode | null>();

  constructor(schema: JsonSchema) {
    this.#schema = schema;
  }

  /** The value at a place; undefined when there is none exactly there. */
  find({ reference, pointer }: SchemaPlace): Spot | undefined {
    const text = this.#findText(reference);
    const root = text === undefined ? null : this.#readTree(reference, text);
    if (text === undefined || root === null) return undefined;
    const { node, exact } = findJsonLocation(root, pointer);
    return exact ? { reference, text, node } : undefined;
  }

  /** The object at a place; undefined when there is none exactly there. */
  findObject(place: SchemaPlace): ObjectSpot | undefined {
    const spot = this.find(place);
    return spot?.node.kind === "object" ? { ...spot, node: spot.node } : undefined;
  }

  #findText(reference: string | null): string | undefined {
    if (reference === null) return this.#schema.text;
    return this.#schema.references.find((one) => one.name === reference)?.schema;
  }

  #readTree(reference: string | null, text: string): JsonNode | null {
    const known = this.#trees.get(reference);
    if (known !== undefined) return known;
    const result = readSchemaTree(text);
    const root = result.ok ? result.root : null;
    this.#trees.set(reference, root);
    return root;
  }
}

/** The place some levels up. */
export function leavePlace({ reference, pointer }: SchemaPlace, levels: number): SchemaPlace {
  return { reference, pointer: printPointer(parsePointer(pointer).slice(0, -levels)) };
}

/** The place some tokens further in. */
export function enterPlace({ reference, pointer }: SchemaPlace, ...tokens: readonly string[]): SchemaPlace {
  return { reference, pointer: pointer + printPointer(tokens) };
}

/** The last token of a place's pointer; empty at the root. */
export function getLastToken({ pointer }: SchemaPlace): string {
  return parsePointer(pointer).at(-1) ?? "";
}

/** A value as text for an edit: as it was written when that is on one line, else compact. */
export function printSpot({ text, node }: Spot): string {
  const written = text.slice(node.start, node.end);
  return /[\r\n]/.test(written) ? printJson(toJsonValue(node)) : written;
}

/** The edit that gives an object a member, in place of the one it may have. */
export function setMember({ text, node }: ObjectSpot, key: string, value: string): TextEdit {
  const member = findMember(node, key);
  if (member === undefined) return insertMember(text, node, { key, value });
  return { start: member.value.start, end: member.value.end, text: value };
}

/** The edit that takes members out of an object that stand one after the other; none where they do not. */
export function dropMembers({ node }: ObjectSpot, keys: readonly string[]): readonly TextEdit[] {
  const indexes = node.members.flatMap(({ key }, index) => (keys.includes(key.value) ? [index] : []));
  const [first] = indexes;
  if (first === undefined || indexes.some((index, at) => index !== first + at)) return [];
  const edits = indexes.map((index) => removeMember(node, index));
  const isAtEnd = first + indexes.length === node.members.length;
  const before = node.members[first - 1];
  const start = isAtEnd && before !== undefined ? before.value.end : (edits[0]?.start ?? 0);
  return [{ start, end: edits.at(-1)?.end ?? start, text: "" }];
}

/** The edit that takes a member out of an object; none when it has no such member, or several. */
export function dropMember({ node }: ObjectSpot, key: string): readonly TextEdit[] {
  const indexes = node.members.flatMap((member, index) => (member.key.value === key ? [index] : []));
  const [index, ...others] = indexes;
  return index === undefined || others.length > 0 ? [] : [removeMember(node, index)];
}
