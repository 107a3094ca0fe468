import { createCombinedNode, createPlainNode } from "../create-nodes.ts";
import type { ArrayNode, NumberNode, ObjectNode, SchemaNode, StringNode } from "../model.ts";
import type { SchemaSpot } from "../schema-fault.ts";
import { SchemaFault, enterMember } from "../schema-fault.ts";

type Writable<Node> = { -readonly [Key in keyof Node]: Node[Key] };

/** The kinds whose keywords flow together into one part, while the part is still growing. */
export interface GrowingParts {
  readonly string: Writable<StringNode>;
  readonly number: Writable<NumberNode>;
  readonly object: Writable<ObjectNode>;
  readonly array: Writable<ArrayNode>;
}

/**
 * The parts of one 2019-09/2020-12 schema, in the order the registry meets its keywords. Keywords of one kind flow
 * together, if the kind is in a list of types into the first branch of that kind.
 */
export class PartCollector {
  readonly #spot: SchemaSpot;
  #members: SchemaNode[] = [];
  #listed: SchemaNode[] = [];

  constructor(spot: SchemaSpot) {
    this.#spot = spot;
  }

  /** Adds a part that nothing flows into. */
  add(node: SchemaNode): void {
    this.#members.push(node);
  }

  /** The part that keywords of a kind flow into, made when there is none yet. */
  grow<Kind extends keyof GrowingParts>(kind: Kind): GrowingParts[Kind] {
    const found = this.#find(kind);
    if (found !== undefined) return found as GrowingParts[Kind];
    const made = createPart(kind, this.#spot);
    this.#members.push(made);
    return made as GrowingParts[Kind];
  }

  /** Adds what `type` with one name stands for. */
  addType(name: string): void {
    if (name === "boolean" || name === "null") this.add(createPlainNode(this.#spot, name));
    else setType(this.grow(getTypeKind(name, this.#spot)), name);
  }

  /** Adds what `type` with a list of names stands for. */
  addTypes(names: readonly string[]): void {
    const branches = names.map((name) => this.#createBranch(name));
    this.#listed = branches;
    this.#members.push(createCombinedNode(this.#spot, { criterion: "anyOf", branches, origin: "types" }));
  }

  #createBranch(name: string): SchemaNode {
    if (name === "boolean" || name === "null") return createPlainNode(this.#spot, name);
    const kind = getTypeKind(name, this.#spot);
    const grown = this.#members.find((member) => member.kind === kind);
    if (grown !== undefined) this.#members = this.#members.filter((member) => member !== grown);
    const branch = (grown ?? createPart(kind, this.#spot)) as GrowingParts[keyof GrowingParts];
    setType(branch, name);
    return branch;
  }

  #find(kind: keyof GrowingParts): SchemaNode | undefined {
    return this.#members.find((member) => member.kind === kind) ?? this.#listed.find((branch) => branch.kind === kind);
  }

  /** The node for the whole schema: nothing, the only part (maybe without `unevaluated*`), or all parts combined. */
  finish(forgetsUnevaluated: boolean): SchemaNode {
    const [first] = this.#members;
    if (first === undefined) return createPlainNode(this.#spot, "empty");
    if (this.#members.length === 1)
      return forgetsUnevaluated && "unevaluated" in first ? { ...first, unevaluated: null } : first;
    const branches = this.#members;
    return createCombinedNode(this.#spot, { criterion: "allOf", branches, origin: "joined" });
  }

  /** Adds what a dynamic reference leads to. */
  addInlined(node: SchemaNode): void {
    for (const part of splitJoined(node)) this.add(part);
  }
}

/** The parts of a schema that the registry has not yet joined: inside a combined type it never does. */
export function splitJoined(node: SchemaNode): readonly SchemaNode[] {
  if (node.kind === "combined" && node.origin === "types") return node.branches;
  return node.kind === "combined" && node.origin === "joined" ? node.branches.flatMap(splitJoined) : [node];
}

function getTypeKind(name: string, spot: SchemaSpot): keyof GrowingParts {
  switch (name) {
    case "string":
    case "object":
    case "array":
    case "number":
      return name;
    case "integer":
      return "number";
    default:
      throw new SchemaFault("unknown-type", enterMember(spot, "type"), `Unknown type \`${name}\`.`);
  }
}

function setType(part: GrowingParts[keyof GrowingParts], name: string): void {
  part.typed = true;
  if (part.kind === "number") part.integer = name === "integer";
}

function createPart(kind: keyof GrowingParts, spot: SchemaSpot): SchemaNode {
  switch (kind) {
    case "string":
      return createString(spot);
    case "number":
      return createNumber(spot);
    case "object":
      return createObject(spot);
    case "array":
      return createArray(spot);
  }
}

function createString({ pointer, document }: SchemaSpot): StringNode {
  return {
    pointer,
    document,
    annotations: null,
    kind: "string",
    typed: false,
    minLength: undefined,
    maxLength: undefined,
    pattern: undefined,
    format: undefined,
  };
}

function createNumber({ pointer, document }: SchemaSpot): NumberNode {
  return {
    pointer,
    document,
    annotations: null,
    kind: "number",
    typed: false,
    integer: false,
    minimum: undefined,
    maximum: undefined,
    exclusiveMinimum: undefined,
    exclusiveMaximum: undefined,
    multipleOf: undefined,
    flags: [],
  };
}

const NO_SCHEMAS: ReadonlyMap<string, SchemaNode> = new Map();
const NO_NAMES: ReadonlyMap<string, readonly string[]> = new Map();

function createObject({ pointer, document }: SchemaSpot): ObjectNode {
  return {
    pointer,
    document,
    annotations: null,
    kind: "object",
    typed: false,
    properties: NO_SCHEMAS,
    required: [],
    minProperties: undefined,
    maxProperties: undefined,
    permitsAdditional: true,
    additional: null,
    patterns: [],
    propertyNames: null,
    arrayDependencies: NO_NAMES,
    schemaDependencies: NO_SCHEMAS,
    unevaluated: null,
  };
}

function createArray({ pointer, document }: SchemaSpot): ArrayNode {
  return {
    pointer,
    document,
    annotations: null,
    kind: "array",
    typed: false,
    items: null,
    tuple: null,
    permitsAdditional: true,
    additional: null,
    minItems: undefined,
    maxItems: undefined,
    uniqueItems: false,
    contains: null,
    minContains: undefined,
    maxContains: undefined,
    unevaluated: null,
  };
}
