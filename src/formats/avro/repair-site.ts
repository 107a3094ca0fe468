import { findJsonLocation } from "../../source/json-location.ts";
import type { JsonNode } from "../../source/json-node.ts";
import { readJson } from "../../source/json-reader.ts";
import { printJson } from "../../source/print-json.ts";
import type { TextEdit } from "../../source/text-edit.ts";
import { areDisjoint } from "../../source/text-edit.ts";
import type { SchemaPlace } from "../difference.ts";
import type { AvroField, AvroType } from "./model.ts";
import { isNamedType, listParts } from "./model.ts";
import { findPlace, findSlotPlace } from "./place.ts";
import type { AvroSchema } from "./parse.ts";
import { rewriteField, rewriteType } from "./rewrite-type.ts";

/** Which of the two schemas something stands in. */
export type Side = "candidate" | "earlier";

/** A JSON value of the candidate's texts that an edit may change, and the text it stands in. */
export interface EditSpot {
  readonly reference: string | null;
  readonly text: string;
  readonly node: JsonNode;
}

/** The candidate's texts to edit, and the earlier version's types to take back from. */
export class RepairSite {
  readonly candidate: AvroSchema;
  readonly earlier: AvroSchema;
  readonly #trees = new Map<string | null, JsonNode | null>();

  constructor(candidate: AvroSchema, earlier: AvroSchema) {
    this.candidate = candidate;
    this.earlier = earlier;
  }

  /** The value at a place of the candidate, or undefined when it is not exactly there. */
  findSpot(place: SchemaPlace): EditSpot | undefined {
    const text = this.#findText(place.reference);
    const root = text === undefined ? null : this.#readTree(place.reference, text);
    if (text === undefined || root === null) return undefined;
    const location = findJsonLocation(root, place.pointer);
    return location.exact ? { reference: place.reference, text, node: location.node } : undefined;
  }

  /** The type that stands, or is used by name, at a place. */
  findType(side: Side, place: SchemaPlace): AvroType | undefined {
    const wanted = `${place.reference ?? ""}#${place.pointer}`;
    return this.#listSlots(side).find(([at]) => `${at.reference ?? ""}#${at.pointer}` === wanted)?.[1];
  }

  /** The record field whose `name` stands at a place. */
  findField(side: Side, place: SchemaPlace): AvroField | undefined {
    for (const [, type] of this.#listSlots(side)) {
      if (type.kind !== "record") continue;
      const field = type.fields.find((one) => findPlace(one, "name").pointer === place.pointer);
      if (field !== undefined && findPlace(field).reference === place.reference) return field;
    }
    return undefined;
  }

  /** A type of the earlier version as text for the candidate: types the candidate knows by name stay names. */
  printType(type: AvroType): string {
    return printJson(rewriteType(type, this.#listKnownNames()));
  }

  /** A field of the earlier version as text for the candidate. */
  printField(field: AvroField): string {
    return printJson(rewriteField(field, this.#listKnownNames()));
  }

  /** All edits in one list, insertions at one place joined, or null when they get in each other's way. */
  mergeEdits(lists: readonly (readonly TextEdit[])[]): readonly TextEdit[] | null {
    const merged: TextEdit[] = [];
    for (const edit of lists.flat()) {
      const same = merged.findIndex((one) => one.start === edit.start && one.end === edit.end);
      const known = merged[same];
      if (known === undefined) merged.push(edit);
      else if (known.text !== edit.text && edit.start === edit.end)
        merged[same] = { ...edit, text: known.text + edit.text };
      else if (known.text !== edit.text) return null;
    }
    merged.sort((left, right) => left.start - right.start);
    return areDisjoint(merged) ? merged : null;
  }

  #findText(reference: string | null): string | undefined {
    if (reference === null) return this.candidate.text;
    return this.candidate.references.find((one) => one.name === reference)?.schema;
  }

  #readTree(reference: string | null, text: string): JsonNode | null {
    const known = this.#trees.get(reference);
    if (known !== undefined) return known;
    const result = readJson(text, { comments: true });
    const root = result.ok ? result.root : null;
    this.#trees.set(reference, root);
    return root;
  }

  #listKnownNames(): Set<string> {
    const types = this.#listSlots("candidate").map(([, type]) => type);
    return new Set(types.filter(isNamedType).map((type) => type.name.full));
  }

  /** Every place of a schema that holds a type, with that type; a named type's definition and all its uses. */
  #listSlots(side: Side): readonly (readonly [SchemaPlace, AvroType])[] {
    const { root } = side === "candidate" ? this.candidate : this.earlier;
    const slots: (readonly [SchemaPlace, AvroType])[] = [
      [findSlotPlace({ parent: root.parent, token: root.token }), root],
    ];
    const seen = new Set<AvroType>();
    const open: AvroType[] = [root];
    for (let type = open.pop(); type !== undefined; type = open.pop()) {
      if (seen.has(type)) continue;
      seen.add(type);
      slots.push([findPlace(type), type], ...listPartSlots(type));
      open.push(...listParts(type));
    }
    return slots;
  }
}

function listPartSlots(type: AvroType): readonly (readonly [SchemaPlace, AvroType])[] {
  switch (type.kind) {
    case "array":
      return [[findPlace(type, "items"), type.items]];
    case "map":
      return [[findPlace(type, "values"), type.values]];
    case "union":
      return type.branches.map((branch, index) => [findPlace(type, index), branch] as const);
    case "record":
      return type.fields.map((field) => [findPlace(field, "type"), field.type] as const);
    default:
      return [];
  }
}
