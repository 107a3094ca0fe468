import type { JsonObject, JsonValue } from "../../source/json-value.ts";
import type { JsonPointer } from "../../source/json-pointer.ts";
import type { CompatibilityPolicy } from "./change-kinds.ts";
import type { SchemaNumber } from "./schema-number.ts";
import type { ServerProfile } from "./server-profile.ts";

/**
 * A schema as the registry sees it: not the JSON, but what its parser makes of it. Keywords of one group become one
 * node; a schema with keywords of several groups becomes a combined node whose branches are its parts.
 */
export type SchemaNode =
  | EmptyNode
  | TrueNode
  | FalseNode
  | StringNode
  | NumberNode
  | BooleanNode
  | NullNode
  | ObjectNode
  | ArrayNode
  | EnumNode
  | ConstNode
  | NotNode
  | CombinedNode
  | ConditionalNode
  | ReferenceNode;

/** What all nodes share: the place they come from, and the annotations when they stand for a whole schema. */
export interface NodeBase {
  readonly pointer: JsonPointer;
  /** The name of the reference whose text holds the place; null for the schema's own text. */
  readonly document: string | null;
  /** Set once, when the schema the node stands for is complete; a part of a schema has none. */
  annotations: Annotations | null;
}

/** Keywords that describe a schema without restricting anything. */
export interface Annotations {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** The default; undefined when there is none that the registry counts (2019-09/2020-12 do not count null). */
  readonly defaultValue: JsonValue | undefined;
  /** The JSON object they stand in. */
  readonly source: JsonObject;
  /** Whether a key of the object was read by the parser; the others are carried along unread. */
  readonly isRead: (key: string) => boolean;
  /** What makes the schema mean the same in another version of its text; null when it may not. */
  readonly links: readonly ReferenceNode[] | null;
  /** What comparing the schema with itself found out; null while nobody asked. */
  silence: Silence | null;
}

/** Whether comparing a schema with itself finds nothing, decides nothing and does not fail, under which rules. */
export interface Silence {
  readonly isSilent: boolean;
  readonly profile: ServerProfile;
  readonly policy: CompatibilityPolicy;
}

/** A schema without any keyword that restricts: it accepts everything. */
export interface EmptyNode extends NodeBase {
  readonly kind: "empty";
}

/** The schema `true`. */
export interface TrueNode extends NodeBase {
  readonly kind: "true";
}

/** The schema `false`. */
export interface FalseNode extends NodeBase {
  readonly kind: "false";
}

export interface BooleanNode extends NodeBase {
  readonly kind: "boolean";
}

export interface NullNode extends NodeBase {
  readonly kind: "null";
}

/** Keywords for strings; `typed` when the schema says `type: string`. */
export interface StringNode extends NodeBase {
  readonly kind: "string";
  readonly typed: boolean;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly pattern: string | undefined;
  /** Only formats the parser knows; it forgets the others. */
  readonly format: string | undefined;
}

/** Keywords for numbers; `integer` when the schema says `type: integer`. */
export interface NumberNode extends NodeBase {
  readonly kind: "number";
  readonly typed: boolean;
  readonly integer: boolean;
  readonly minimum: SchemaNumber | undefined;
  readonly maximum: SchemaNumber | undefined;
  readonly exclusiveMinimum: SchemaNumber | undefined;
  readonly exclusiveMaximum: SchemaNumber | undefined;
  readonly multipleOf: SchemaNumber | undefined;
  /** Draft 4's boolean `exclusiveMinimum` and `exclusiveMaximum`, which the registry never compares. */
  readonly flags: readonly string[];
}

/** One entry of `patternProperties`. */
export interface PatternProperty {
  readonly pattern: string;
  readonly node: SchemaNode;
}

/** Keywords for objects. */
export interface ObjectNode extends NodeBase {
  readonly kind: "object";
  readonly typed: boolean;
  readonly properties: ReadonlyMap<string, SchemaNode>;
  readonly required: readonly string[];
  readonly minProperties: number | undefined;
  readonly maxProperties: number | undefined;
  /** False only for `additionalProperties: false`. */
  readonly permitsAdditional: boolean;
  readonly additional: SchemaNode | null;
  readonly patterns: readonly PatternProperty[];
  readonly propertyNames: SchemaNode | null;
  readonly arrayDependencies: ReadonlyMap<string, readonly string[]>;
  readonly schemaDependencies: ReadonlyMap<string, SchemaNode>;
  readonly unevaluated: SchemaNode | null;
}

/** Keywords for arrays. */
export interface ArrayNode extends NodeBase {
  readonly kind: "array";
  readonly typed: boolean;
  /** The schema of every item, where there is one for all. */
  readonly items: SchemaNode | null;
  /** The schemas of the first items, by position; null when none are given. */
  readonly tuple: readonly SchemaNode[] | null;
  readonly permitsAdditional: boolean;
  readonly additional: SchemaNode | null;
  readonly minItems: number | undefined;
  readonly maxItems: number | undefined;
  readonly uniqueItems: boolean;
  readonly contains: SchemaNode | null;
  readonly minContains: number | undefined;
  readonly maxContains: number | undefined;
  readonly unevaluated: SchemaNode | null;
}

export interface EnumNode extends NodeBase {
  readonly kind: "enum";
  readonly values: readonly JsonValue[];
}

export interface ConstNode extends NodeBase {
  readonly kind: "const";
  readonly value: JsonValue;
}

export interface NotNode extends NodeBase {
  readonly kind: "not";
  readonly negated: SchemaNode;
}

/** How many branches must match: all, at least one, exactly one. */
export type Criterion = "allOf" | "anyOf" | "oneOf";

/** `allOf`, `anyOf`, `oneOf`, a list of types, or the parts of a schema with keywords of several groups. */
export interface CombinedNode extends NodeBase {
  readonly kind: "combined";
  readonly criterion: Criterion;
  readonly branches: readonly SchemaNode[];
  /**
   * Where the combination comes from: a keyword, a list of types, or the parts of one schema. Parts of a schema of
   * drafts 4 to 7 are in random order to the registry (`parts`), later ones are not (`joined`).
   */
  readonly origin: "keyword" | "types" | "parts" | "joined";
}

export interface ConditionalNode extends NodeBase {
  readonly kind: "conditional";
  readonly condition: SchemaNode | null;
  readonly consequence: SchemaNode | null;
  readonly alternative: SchemaNode | null;
}

/** A `$ref`; the target is set when the whole schema is read. */
export interface ReferenceNode extends NodeBase {
  readonly kind: "reference";
  readonly ref: string;
  /** What it resolves to. */
  readonly uri: string;
  /** Whether the registry makes an object of its own for the target of this reference (its members are shared). */
  readonly ownsTarget: boolean;
  target: SchemaNode | null;
}

/** Whether a node accepts everything because it says nothing: `{}` or `true`. */
export function isEmptyNode(node: SchemaNode): node is EmptyNode | TrueNode {
  return node.kind === "empty" || node.kind === "true";
}

/** Kinds of nodes that hold no other nodes. */
const LEAVES: ReadonlySet<SchemaNode["kind"]> = new Set([
  "empty",
  "true",
  "false",
  "string",
  "number",
  "boolean",
  "null",
  "enum",
  "const",
] as const);

/** Whether a node holds no other nodes. */
export function isLeafNode({ kind }: SchemaNode): boolean {
  return LEAVES.has(kind);
}
