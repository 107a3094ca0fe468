import type { JsonMember, JsonNode, JsonObjectNode, JsonStringNode } from "../../source/json-node.js";
import type { Range } from "../../source/range.js";
import type { AvroAttributes } from "./attributes.js";
/**
 * An Avro schema as it is written, valid or not: every type and field with the JSON it stands in. What the
 * specification forbids but can be walked over is kept; what cannot be understood is listed under `problems`.
 */
export interface AvroDocument {
    readonly root: AvroType;
    readonly json: JsonNode;
    /** All types in the order of the text, unions and uses of names included. */
    readonly types: readonly AvroType[];
    readonly fields: readonly AvroField[];
    /** The uses of named types by name, in the order of the text. */
    readonly uses: readonly AvroNameUse[];
    /** The named types in the order of the text. */
    readonly definitions: readonly AvroNamed[];
    /** The first definition of each full name. */
    readonly byName: ReadonlyMap<string, AvroNamed>;
    readonly problems: readonly AvroProblem[];
}
/** A type at the place where it is written. */
export type AvroType = AvroPrimitive | AvroNamed | AvroArray | AvroMap | AvroUnion | AvroNameUse | AvroUnreadable;
/** A definition of a named type. */
export type AvroNamed = AvroRecord | AvroEnum | AvroFixed;
/** What a type or field stands in: a field, a union, an array, a map, or nothing for the root. */
export type AvroParent = AvroField | AvroArray | AvroMap | AvroUnion | undefined;
interface AvroTypeBase {
    readonly json: JsonNode;
    readonly parent: AvroParent;
    /** The attributes of a type written as an object. */
    readonly attributes: AvroAttributes | undefined;
}
/** The name of a definition, resolved: `full` has the namespace, `namespace` is empty for the null namespace. */
export interface AvroName {
    readonly node: JsonStringNode;
    readonly simple: string;
    readonly namespace: string;
    readonly full: string;
}
export interface AvroPrimitive extends AvroTypeBase {
    readonly kind: "primitive";
    readonly name: PrimitiveName;
}
export interface AvroRecord extends AvroTypeBase {
    readonly kind: "record";
    readonly json: JsonObjectNode;
    readonly attributes: AvroAttributes;
    readonly name: AvroName | undefined;
    readonly fields: readonly AvroField[];
}
export interface AvroField {
    readonly kind: "field";
    readonly json: JsonObjectNode;
    readonly attributes: AvroAttributes;
    readonly name: JsonStringNode | undefined;
    readonly record: AvroRecord;
    readonly type: AvroType;
    readonly index: number;
}
export interface AvroEnum extends AvroTypeBase {
    readonly kind: "enum";
    readonly json: JsonObjectNode;
    readonly attributes: AvroAttributes;
    readonly name: AvroName | undefined;
    readonly symbols: readonly JsonStringNode[];
}
export interface AvroFixed extends AvroTypeBase {
    readonly kind: "fixed";
    readonly json: JsonObjectNode;
    readonly attributes: AvroAttributes;
    readonly name: AvroName | undefined;
    /** Undefined when `size` is missing or no whole number. */
    readonly size: number | undefined;
}
export interface AvroArray extends AvroTypeBase {
    readonly kind: "array";
    readonly items: AvroType | undefined;
}
export interface AvroMap extends AvroTypeBase {
    readonly kind: "map";
    readonly values: AvroType | undefined;
}
export interface AvroUnion extends AvroTypeBase {
    readonly kind: "union";
    readonly branches: readonly AvroType[];
}
/** A use of a named type by its name. */
export interface AvroNameUse extends AvroTypeBase {
    readonly kind: "name";
    readonly node: JsonStringNode;
    /** The full name it means if it means a type of the enclosing namespace. */
    readonly full: string;
    /** The definition in the same text, wherever it stands. */
    readonly target: AvroNamed | undefined;
}
/** A value where a type should stand that is no type. */
export interface AvroUnreadable extends AvroTypeBase {
    readonly kind: "unreadable";
}
/** Something the specification demands of the shape of a schema that the text does not give. */
export interface AvroProblem {
    readonly at: Range;
    readonly message: string;
}
export type PrimitiveName = "null" | "boolean" | "int" | "long" | "float" | "double" | "bytes" | "string";
export declare const PRIMITIVES: ReadonlySet<string>;
/** The definition a type is or names in the same text, or the type itself. */
export declare function resolveType(type: AvroType): AvroType;
/** The union's branches, or the type alone, each resolved. */
export declare function listBranches(type: AvroType): readonly AvroType[];
/** Whether a type is a definition. */
export declare function isNamed(type: AvroType): type is AvroNamed;
/** Whether a type, as written, is the primitive `null`. */
export declare function isNull(type: AvroType): boolean;
/** The text of a member's value when it is a string. */
export declare function textOf(member: JsonMember | undefined): string | undefined;
/** The strings of a list attribute such as `aliases`, whatever else it holds. */
export declare function listTexts(member: JsonMember | undefined): readonly string[];
export {};
