import type { JsonMember, JsonObjectNode } from "../../source/json-node.js";
/** The members of a type's or field's object by attribute; of equal keys the last counts, as it does for readers. */
export declare class AvroAttributes {
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
    extras: readonly JsonMember[];
}
/** The attributes of an object. */
export declare function readAttributes(object: JsonObjectNode): AvroAttributes;
