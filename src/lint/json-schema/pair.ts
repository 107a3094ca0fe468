import type { SourceFile } from "../../source/source-file.ts";
import type { JsonArrayNode, JsonNode, JsonObjectNode } from "../../source/json-node.ts";
import type { JsonSchemaDocument, SchemaNode } from "./document.ts";

/** Two schemas at the same place of a new schema and of an earlier version of it. */
export interface JsonSchemaPair {
  readonly candidate: SchemaNode;
  readonly baseline: SchemaNode;
  readonly baselineFile: SourceFile;
}

const MAPS: ReadonlySet<string> = new Set(["properties", "patternProperties", "$defs", "definitions"]);

/** Sets the schemas of two versions against each other by their place in the text, references not followed. */
export function matchJsonSchemas(candidate: JsonSchemaDocument, earlier: EarlierSchema): readonly JsonSchemaPair[] {
  const matcher = new Matcher(candidate, earlier);
  matcher.match(candidate.json, earlier.document.json);
  return matcher.pairs;
}

/** An earlier version of a schema and the text it was read from. */
export interface EarlierSchema {
  readonly document: JsonSchemaDocument;
  readonly file: SourceFile;
}

class Matcher {
  readonly pairs: JsonSchemaPair[] = [];
  readonly #candidate: JsonSchemaDocument;
  readonly #earlier: EarlierSchema;

  constructor(candidate: JsonSchemaDocument, earlier: EarlierSchema) {
    this.#candidate = candidate;
    this.#earlier = earlier;
  }

  match(left: JsonNode, right: JsonNode | undefined): void {
    if (right?.kind !== "object" || left.kind !== "object") return;
    const candidate = this.#candidate.byJson.get(left);
    const baseline = this.#earlier.document.byJson.get(right);
    if (candidate === undefined || baseline === undefined) return;
    this.pairs.push({ candidate, baseline, baselineFile: this.#earlier.file });
    for (const [keyword, { value }] of candidate.keywords)
      if (value.kind === "object" || value.kind === "array")
        this.#matchKeyword(keyword, value, baseline.keywords.get(keyword)?.value);
  }

  #matchKeyword(keyword: string, left: JsonObjectNode | JsonArrayNode, right: JsonNode | undefined): void {
    if (left.kind === "array") {
      if (right?.kind === "array")
        for (const [index, item] of left.items.entries()) this.match(item, right.items[index]);
    } else if (!MAPS.has(keyword)) this.match(left, right);
    else if (right?.kind === "object") this.#matchMembers(left, right);
  }

  #matchMembers(left: JsonObjectNode, right: JsonObjectNode): void {
    const earlier = new Map<string, JsonNode>();
    for (const { key, value } of right.members) earlier.set(key.value, value);
    for (const { key, value } of left.members) this.match(value, earlier.get(key.value));
  }
}
