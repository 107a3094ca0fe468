import type { JsonMember, JsonNode, JsonObjectNode, JsonStringNode } from "../../source/json-node.ts";
import type { Dialect } from "./dialect.ts";
import { hasUnknownDraft, readDialect } from "./dialect.ts";
import type { JsonSchemaDocument, SchemaNode } from "./document.ts";
import { ResourceIndex } from "./resource-index.ts";

/** Where a keyword's value holds further schemas. */
type Holding = "schema" | "list" | "map" | "schema-or-list" | "map-of-schema-or-list";

const HOLDINGS: ReadonlyMap<string, Holding> = new Map<string, Holding>([
  ["additionalItems", "schema"],
  ["additionalProperties", "schema"],
  ["allOf", "list"],
  ["anyOf", "list"],
  ["contains", "schema"],
  ["contentSchema", "schema"],
  ["$defs", "map"],
  ["definitions", "map"],
  ["dependencies", "map-of-schema-or-list"],
  ["dependentSchemas", "map"],
  ["else", "schema"],
  ["if", "schema"],
  ["items", "schema-or-list"],
  ["not", "schema"],
  ["oneOf", "list"],
  ["patternProperties", "map"],
  ["prefixItems", "list"],
  ["properties", "map"],
  ["propertyNames", "schema"],
  ["then", "schema"],
  ["unevaluatedItems", "schema"],
  ["unevaluatedProperties", "schema"],
]);

/** Reads the JSON of a schema as JSON Schema; what stands where a schema should and is no object is left out. */
export function readJsonSchemaDocument(json: JsonNode): JsonSchemaDocument {
  const dialect = readDialect(json);
  const reader = new SchemaReader(dialect, hasUnknownDraft(json));
  const root = reader.read(json, { parent: undefined, under: "", key: undefined });
  return {
    json,
    dialect,
    root,
    schemas: reader.schemas,
    byJson: reader.byJson,
    targets: new ResourceIndex(reader.schemas),
  };
}

interface Place {
  readonly parent: SchemaNode | undefined;
  readonly under: string;
  readonly key: JsonStringNode | undefined;
}

class SchemaReader {
  readonly schemas: SchemaNode[] = [];
  readonly byJson: Map<JsonNode, SchemaNode> = new Map();
  readonly #dialect: Dialect;
  readonly #isOfUnknownDraft: boolean;

  constructor(dialect: Dialect, isOfUnknownDraft: boolean) {
    this.#dialect = dialect;
    this.#isOfUnknownDraft = isOfUnknownDraft;
  }

  read(json: JsonNode, place: Place): SchemaNode | undefined {
    if (json.kind !== "object") return undefined;
    const keywords = new Map<string, JsonMember>();
    const schema: SchemaNode = {
      json,
      keywords,
      ...place,
      dialect: this.#dialect,
      isOfUnknownDraft: this.#isOfUnknownDraft,
    };
    this.schemas.push(schema);
    this.byJson.set(json, schema);
    for (const member of json.members) keywords.set(member.key.value, member);
    for (const member of keywords.values()) this.#readKeyword(schema, member);
    return schema;
  }

  #readKeyword(parent: SchemaNode, { key, value }: JsonMember): void {
    const under = key.value;
    switch (HOLDINGS.get(under)) {
      case undefined:
        return;
      case "schema":
        this.read(value, { parent, under, key: undefined });
        return;
      case "list":
        this.#readList(parent, under, value);
        return;
      case "schema-or-list":
        if (value.kind === "array") this.#readList(parent, under, value);
        else this.read(value, { parent, under, key: undefined });
        return;
      case "map":
      case "map-of-schema-or-list":
        if (value.kind === "object") this.#readMap(parent, under, value);
    }
  }

  #readList(parent: SchemaNode, under: string, value: JsonNode): void {
    if (value.kind !== "array") return;
    for (const item of value.items) this.read(item, { parent, under, key: undefined });
  }

  #readMap(parent: SchemaNode, under: string, value: JsonObjectNode): void {
    for (const { key, value: schema } of value.members) this.read(schema, { parent, under, key });
  }
}
