import type { JsonMember, JsonNode, JsonObjectNode, JsonStringNode } from "../../source/json-node.ts";
import type { AvroAttributes } from "./attributes.ts";
import { readAttributes } from "./attributes.ts";
import type {
  AvroArray,
  AvroDocument,
  AvroField,
  AvroMap,
  AvroName,
  AvroNamed,
  AvroNameUse,
  AvroParent,
  AvroProblem,
  AvroRecord,
  AvroType,
  PrimitiveName,
} from "./document.ts";
import { PRIMITIVES, textOf } from "./document.ts";

/** Reads the JSON of a schema as Avro. Never fails: what is no Avro is listed in `problems`. */
export function readAvroDocument(json: JsonNode): AvroDocument {
  const reader = new AvroReader();
  const root = reader.readType(json, { parent: undefined, namespace: "" });
  reader.bindNames();
  const { types, fields, uses, definitions, byName, problems } = reader;
  return { root, json, types, fields, uses, definitions, byName, problems };
}

/** Where a type is read: what it stands in and the namespace its names belong to. */
interface Place {
  readonly parent: AvroParent;
  readonly namespace: string;
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

class AvroReader {
  readonly types: AvroType[] = [];
  readonly fields: AvroField[] = [];
  readonly definitions: AvroNamed[] = [];
  readonly byName: Map<string, AvroNamed> = new Map();
  readonly problems: AvroProblem[] = [];
  readonly uses: Mutable<AvroNameUse>[] = [];

  readType(json: JsonNode, place: Place): AvroType {
    switch (json.kind) {
      case "string":
        return this.#readName(json, { json, parent: place.parent, attributes: undefined }, place);
      case "array":
        return this.#readUnion(json, place);
      case "object":
        return this.#readObject(json, place);
      case "number":
      case "boolean":
      case "null":
        this.#complain(json, `Expected a type: a name, an object or a union, found ${describeJson(json)}.`);
        return this.#add({ kind: "unreadable", json, parent: place.parent, attributes: undefined });
    }
  }

  /** Looks up every used name: first in its own namespace, then in the null namespace. */
  bindNames(): void {
    for (const use of this.uses) use.target = this.byName.get(use.full) ?? this.byName.get(use.node.value);
  }

  #readObject(json: JsonObjectNode, place: Place): AvroType {
    const attributes = readAttributes(json);
    const base = { json, parent: place.parent, attributes };
    const type = attributes.type;
    if (type?.value.kind !== "string") {
      this.#complainAboutType(json, type);
      if (type !== undefined && (type.value.kind === "object" || type.value.kind === "array"))
        return this.readType(type.value, place);
      return this.#add({ kind: "unreadable", ...base });
    }
    switch (type.value.value) {
      case "record":
      case "error":
        return this.#readRecord(base, place);
      case "enum":
        return this.#readEnum(base, place);
      case "fixed":
        return this.#readFixed(base, place);
      case "array":
        return this.#readArray(base, place);
      case "map":
        return this.#readMap(base, place);
      default:
        return this.#readName(type.value, base, place);
    }
  }

  #readName(node: JsonStringNode, base: TypeBase, place: Place): AvroType {
    if (PRIMITIVES.has(node.value)) return this.#add({ kind: "primitive", name: node.value as PrimitiveName, ...base });
    const full = qualify(node.value, place.namespace);
    const use: Mutable<AvroNameUse> = { kind: "name", node, full, target: undefined, ...base };
    this.uses.push(use);
    this.types.push(use);
    return use;
  }

  #readUnion(json: JsonNode & { readonly kind: "array" }, place: Place): AvroType {
    const branches: AvroType[] = [];
    const union = this.#add({ kind: "union", json, parent: place.parent, attributes: undefined, branches });
    const inner: Place = { parent: union, namespace: place.namespace };
    for (const item of json.items) branches.push(this.readType(item, inner));
    return union;
  }

  #readArray(base: ObjectBase, { namespace }: Place): AvroType {
    const array: Mutable<AvroArray> = this.#add({ kind: "array", ...base, items: undefined });
    array.items = this.#readContent(base.attributes.items, { parent: array, namespace });
    if (array.items === undefined) this.#complain(base.attributes.type?.value ?? base.json, "Missing `items`.");
    return array;
  }

  #readMap(base: ObjectBase, { namespace }: Place): AvroType {
    const map: Mutable<AvroMap> = this.#add({ kind: "map", ...base, values: undefined });
    map.values = this.#readContent(base.attributes.values, { parent: map, namespace });
    if (map.values === undefined) this.#complain(base.attributes.type?.value ?? base.json, "Missing `values`.");
    return map;
  }

  #readContent(member: JsonMember | undefined, place: Place): AvroType | undefined {
    return member && this.readType(member.value, place);
  }

  #readRecord(base: ObjectBase, place: Place): AvroType {
    const name = this.#readDefinitionName(base, place);
    const fields: AvroField[] = [];
    const record = this.#define({ kind: "record", ...base, name, fields });
    const member = base.attributes.fields;
    if (member?.value.kind !== "array") this.#complainAboutList(base, member, "fields");
    else
      for (const item of member.value.items) {
        const field = this.#readField(item, record, name?.namespace ?? place.namespace);
        if (field !== undefined) fields.push(field);
      }
    return record;
  }

  #readField(json: JsonNode, record: AvroRecord, namespace: string): AvroField | undefined {
    if (json.kind !== "object") {
      this.#complain(json, `Expected a field to be an object, found ${describeJson(json)}.`);
      return undefined;
    }
    const attributes = readAttributes(json);
    const name = attributes.name?.value;
    if (name?.kind !== "string") this.#complainAboutName(json, attributes, "field");
    const unread: AvroType = { kind: "unreadable", json, parent: undefined, attributes };
    const field: Mutable<AvroField> = {
      kind: "field",
      json,
      attributes,
      name: name?.kind === "string" ? name : undefined,
      record,
      type: unread,
      index: record.fields.length,
    };
    this.fields.push(field);
    if (attributes.type === undefined) this.#complain(name ?? openBrace(json), "Missing `type` of the field.");
    else field.type = this.readType(attributes.type.value, { parent: field, namespace });
    return field;
  }

  #readEnum(base: ObjectBase, place: Place): AvroType {
    const name = this.#readDefinitionName(base, place);
    const member = base.attributes.symbols;
    const symbols: JsonStringNode[] = [];
    if (member?.value.kind !== "array") this.#complainAboutList(base, member, "symbols");
    else
      for (const item of member.value.items) {
        if (item.kind === "string") symbols.push(item);
        else this.#complain(item, `Expected a symbol to be a string, found ${describeJson(item)}.`);
      }
    return this.#define({ kind: "enum", ...base, name, symbols });
  }

  #readFixed(base: ObjectBase, place: Place): AvroType {
    const name = this.#readDefinitionName(base, place);
    const member = base.attributes.size;
    const size =
      member?.value.kind === "number" && /^-?[0-9]+$/.test(member.value.text) ? member.value.text : undefined;
    if (member === undefined) this.#complain(name?.node ?? openBrace(base.json), "Missing `size` of the fixed type.");
    else if (size === undefined)
      this.#complain(member.value, `Expected \`size\` to be a whole number, found ${describeJson(member.value)}.`);
    return this.#define({ kind: "fixed", ...base, name, size: size === undefined ? undefined : Number(size) });
  }

  #readDefinitionName({ json, attributes }: ObjectBase, place: Place): AvroName | undefined {
    const node = attributes.name?.value;
    if (node?.kind !== "string") {
      this.#complainAboutName(json, attributes, textOf(attributes.type) ?? "type");
      return undefined;
    }
    const dot = node.value.lastIndexOf(".");
    const given = attributes.namespace?.value;
    const declared = given?.kind === "string" ? given.value : place.namespace;
    const namespace = dot < 0 ? declared : node.value.slice(0, dot);
    const simple = node.value.slice(dot + 1);
    return { node, simple, namespace, full: namespace === "" ? simple : `${namespace}.${simple}` };
  }

  #define<Type extends AvroNamed>(type: Type): Type {
    this.definitions.push(type);
    if (type.name !== undefined && !this.byName.has(type.name.full)) this.byName.set(type.name.full, type);
    return this.#add(type);
  }

  #add<Type extends AvroType>(type: Type): Type {
    this.types.push(type);
    return type;
  }

  #complainAboutType(json: JsonObjectNode, type: JsonMember | undefined): void {
    if (type === undefined) this.#complain(openBrace(json), "Missing `type`.");
    else this.#complain(type.value, `Expected \`type\` to be a name, found ${describeJson(type.value)}.`);
  }

  #complainAboutList({ json, attributes }: ObjectBase, member: JsonMember | undefined, keyword: string): void {
    if (member === undefined) this.#complain(attributes.name?.value ?? openBrace(json), `Missing \`${keyword}\`.`);
    else this.#complain(member.value, `Expected \`${keyword}\` to be a list, found ${describeJson(member.value)}.`);
  }

  #complainAboutName(json: JsonObjectNode, { name }: AvroAttributes, what: string): void {
    if (name === undefined) this.#complain(openBrace(json), `Missing \`name\` of the ${what}.`);
    else this.#complain(name.value, `Expected \`name\` to be a string, found ${describeJson(name.value)}.`);
  }

  #complain(at: { readonly start: number; readonly end: number }, message: string): void {
    this.problems.push({ at: { start: at.start, end: at.end }, message });
  }
}

interface TypeBase {
  readonly json: JsonNode;
  readonly parent: AvroParent;
  readonly attributes: AvroAttributes | undefined;
}

interface ObjectBase {
  readonly json: JsonObjectNode;
  readonly parent: AvroParent;
  readonly attributes: AvroAttributes;
}

/** A name with the namespace it belongs to, unless it has one of its own. */
export function qualify(name: string, namespace: string): string {
  return namespace === "" || name.includes(".") ? name : `${namespace}.${name}`;
}

function openBrace(json: JsonNode): { readonly start: number; readonly end: number } {
  return { start: json.start, end: json.start + 1 };
}

function describeJson(json: JsonNode): string {
  switch (json.kind) {
    case "object":
      return "an object";
    case "array":
      return "a list";
    case "string":
      return "a string";
    case "number":
      return `the number ${json.text}`;
    case "boolean":
      return `\`${json.value}\``;
    case "null":
      return "`null`";
  }
}
