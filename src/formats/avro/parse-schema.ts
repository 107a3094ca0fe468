import { MAX_JSON_DEPTH } from "../../source/json-reader.ts";
import { isJsonObject } from "../../source/json-value.ts";
import type { JsonObject, JsonValue } from "../../source/json-value.ts";
import type { SchemaPlace } from "../difference.ts";
import type { SchemaProblem } from "../schema-format.ts";
import type { AvroDocument, AvroField, AvroType, AvroUnion } from "./model.ts";
import { printTypeName } from "./model.ts";
import type { NameAlphabet } from "./names.ts";
import { isPrimitiveKind, isValidNamePart } from "./names.ts";
import type { ReaderContext, Slot, TypeReader } from "./parse-context.ts";
import { InexactText, createPrimitive, isStrict12, printJsonKind } from "./parse-context.ts";
import { FieldReader } from "./parse-field.ts";
import { NamedTypeReader } from "./parse-named.ts";
import { findPlace, findSlotPlace } from "./place.ts";
import { SchemaFault, refuse } from "./problems.ts";
import { findOversizedProperty, holdsRoundedProperty } from "./properties.ts";
import type { AvroText } from "./read-text.ts";
import type { ClosingReplay } from "./replay-closing.ts";
import { mayHoldInexactNumber } from "./read-text.ts";
import { resolveHoles } from "./resolve-holes.ts";

/** Reads one text's JSON value into types, as Avro Java's parser of the profile and strictness does. */
export class SchemaReader implements TypeReader {
  readonly context: ReaderContext;
  /** Problems that did not end the reading, in the order of the text. */
  readonly problems: SchemaProblem[] = [];
  readonly #document: AvroDocument;
  readonly #alphabet: NameAlphabet;
  readonly #fields: FieldReader = new FieldReader(this);
  readonly #named: NamedTypeReader = new NamedTypeReader(this, this.#fields);
  #exact = true;
  depth = 0;

  constructor(context: ReaderContext, document: AvroDocument) {
    this.context = context;
    this.#document = document;
    this.#alphabet = isStrict12(context) ? "ascii" : "unicode";
  }

  /** @throws SchemaFault, InexactText */
  readRoot(source: AvroText): AvroType {
    this.#exact = source.exact;
    if (!source.exact) this.context.scope.quickTexts.push(source.text);
    const root = this.readType(source.value, { parent: this.#document, token: "", namespace: "" });
    const { scope } = this.context;
    const judge = (field: AvroField, replay: ClosingReplay): void => this.#fields.judgeAgain(field, replay);
    resolveHoles({ scope, root, judge }, this.problems);
    return root;
  }

  readType(json: JsonValue, slot: Slot): AvroType {
    if (typeof json === "string") return this.#readName(json, slot, null);
    // Exact texts were capped by the JSON reader.
    if (!this.#exact && this.depth >= MAX_JSON_DEPTH / 2) throw new InexactText();
    this.depth++;
    const type = this.#readComposite(json, slot);
    this.depth--;
    return type;
  }

  requireExact(): void {
    if (this.context.scope.quickTexts.some(mayHoldInexactNumber)) throw new InexactText();
  }

  keepFault(error: unknown, depth: number): void {
    if (!(error instanceof SchemaFault)) throw error;
    this.problems.push(error.problem);
    this.depth = depth;
  }

  checkNamePart(part: string, kind: "invalid-name" | "invalid-symbol", place: () => SchemaPlace): void {
    if (isValidNamePart(part, this.#alphabet)) return;
    if (this.#isLaxReference()) {
      this.context.scope.hasLaxNames = true;
      return;
    }
    refuse(kind, `Invalid ${kind === "invalid-symbol" ? "symbol" : "name"} \`${part}\`.`, place());
  }

  /** Names in the references of stored schemas are checked later, see `checkReachableNames`. */
  #isLaxReference(): boolean {
    const { profile, strictness } = this.context;
    return this.#document.reference !== null && profile === "avro-1.12" && strictness === "stored";
  }

  #readComposite(json: JsonValue, slot: Slot): AvroType {
    if (Array.isArray(json)) return this.#readUnion(json, slot);
    if (!isJsonObject(json))
      return refuse("not-a-schema", `Expected a schema, found ${printJsonKind(json)}.`, findSlotPlace(slot));
    const type = json["type"];
    if (typeof type !== "string")
      return refuse(
        "missing-type",
        "Missing `type` with a text as its value.",
        findSlotPlace(slot, ...(type === undefined ? [] : ["type"])),
      );
    switch (type) {
      case "record":
      case "error":
        return this.#named.readRecord(json, slot);
      case "enum":
        return this.#named.readEnum(json, slot);
      case "fixed":
        return this.#named.readFixed(json, slot);
      case "array":
        return this.#readArray(json, slot);
      case "map":
        return this.#readMap(json, slot);
      default:
        return this.#readName(type, slot, json);
    }
  }

  #readName(written: string, slot: Slot, json: JsonObject | null): AvroType {
    const { parent, token } = slot;
    if (isPrimitiveKind(written)) return { kind: written, parent, token, json };
    const { scope } = this.context;
    const found =
      json === null
        ? scope.find(written, slot.namespace, { parent, token })
        : scope.findWrapped(written, slot.namespace, { parent, token });
    if (found !== undefined) return found;
    return refuse(
      "undefined-name",
      `Unknown type \`${written}\`.`,
      findSlotPlace(slot, ...(json === null ? [] : ["type"])),
    );
  }

  #readUnion(json: readonly JsonValue[], slot: Slot): AvroUnion {
    const union: AvroUnion = { kind: "union", parent: slot.parent, token: slot.token, branches: [] };
    const names = json.length > SHORT_LIST ? new Set<string>() : undefined;
    for (let index = 0; index < json.length; index++) {
      const item = json[index] ?? null;
      const branch =
        createPrimitive(item, union, index) ??
        this.readType(item, { parent: union, token: index, namespace: slot.namespace });
      const name = printTypeName(branch);
      if (branch.kind === "union")
        refuse("nested-union", "Disallowed union directly inside a union.", findPlace(union, index));
      if (names === undefined ? union.branches.some((one) => printTypeName(one) === name) : names.has(name))
        refuse("duplicate-branch", `Disallowed second branch \`${name}\` in a union.`, findPlace(union, index));
      union.branches.push(branch);
      names?.add(name);
    }
    return union;
  }

  #readArray(json: JsonObject, slot: Slot): AvroType {
    const items = json["items"];
    if (items === undefined) return refuse("missing-items", "Missing `items` of an array.", findSlotPlace(slot));
    const inside = { parent: slot.parent, token: slot.token };
    const array = { kind: "array" as const, ...inside, json, items: PENDING };
    array.items = this.readType(items, { parent: array, token: "items", namespace: slot.namespace });
    this.checkProperties(json, slot);
    return array;
  }

  #readMap(json: JsonObject, slot: Slot): AvroType {
    const values = json["values"];
    if (values === undefined) return refuse("missing-values", "Missing `values` of a map.", findSlotPlace(slot));
    const inside = { parent: slot.parent, token: slot.token };
    const map = { kind: "map" as const, ...inside, json, values: PENDING };
    map.values = this.readType(values, { parent: map, token: "values", namespace: slot.namespace });
    this.checkProperties(json, slot);
    return map;
  }

  checkProperties(json: JsonObject, slot: Slot): void {
    if (this.context.profile === "avro-1.11") return;
    if (!this.#exact) {
      if (holdsRoundedProperty(json)) throw new InexactText();
      return;
    }
    const key = findOversizedProperty(json);
    if (key !== undefined)
      refuse(
        "oversized-property",
        `Disallowed integer beyond 64 bits in property \`${key}\`.`,
        findSlotPlace(slot, key),
      );
  }
}

/** Lists up to this length are searched one by one, which costs less than a set. */
const SHORT_LIST = 24;

/** Stands in an array or map for the moment between its making and the reading of its content. */
const PENDING: AvroType = { kind: "null", parent: { kind: "document", reference: null }, token: "", json: null };
