import type { JsonMember, JsonObjectNode } from "../../source/json-node.ts";

/** The members of a type's or field's object by attribute; of equal keys the last counts, as it does for readers. */
export class AvroAttributes {
  type: JsonMember | undefined;
  name: JsonMember | undefined;
  namespace: JsonMember | undefined;
  doc: JsonMember | undefined;
  aliases: JsonMember | undefined;
  fields: JsonMember | undefined;
  symbols: JsonMember | undefined;
  default: JsonMember | undefined;
  size: JsonMember | undefined;
  items: JsonMember | undefined;
  values: JsonMember | undefined;
  order: JsonMember | undefined;
  logicalType: JsonMember | undefined;
  precision: JsonMember | undefined;
  scale: JsonMember | undefined;
  /** Attributes the specification does not know, in the order of the text. */
  extras: readonly JsonMember[] = NONE;
}

/** One for all: hardly any type or field has an attribute that nobody knows. */
const NONE: readonly JsonMember[] = [];

/** The attributes of an object. */
export function readAttributes(object: JsonObjectNode): AvroAttributes {
  const attributes = new AvroAttributes();
  for (const member of object.members) assign(attributes, member);
  return attributes;
}

/** One case per attribute, since writing to a computed property is several times slower. */
function assign(attributes: AvroAttributes, member: JsonMember): void {
  switch (member.key.value) {
    case "type":
      attributes.type = member;
      break;
    case "name":
      attributes.name = member;
      break;
    case "namespace":
      attributes.namespace = member;
      break;
    case "doc":
      attributes.doc = member;
      break;
    case "aliases":
      attributes.aliases = member;
      break;
    case "default":
      attributes.default = member;
      break;
    default:
      assignOfType(attributes, member);
  }
}

/** The attributes that only some kinds of type have. */
function assignOfType(attributes: AvroAttributes, member: JsonMember): void {
  switch (member.key.value) {
    case "fields":
      attributes.fields = member;
      break;
    case "symbols":
      attributes.symbols = member;
      break;
    case "size":
      attributes.size = member;
      break;
    case "items":
      attributes.items = member;
      break;
    case "values":
      attributes.values = member;
      break;
    case "order":
      attributes.order = member;
      break;
    case "logicalType":
      attributes.logicalType = member;
      break;
    case "precision":
      attributes.precision = member;
      break;
    case "scale":
      attributes.scale = member;
      break;
    default:
      attributes.extras = [...attributes.extras, member];
  }
}
