import type { SourceFile } from "../../source/source-file.ts";
import type { JsonMember, JsonNode } from "../../source/json-node.ts";
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
  const pairs: JsonSchemaPair[] = [];
  const visit = (left: JsonNode | undefined, right: JsonNode | undefined): void => {
    const mine = left && candidate.byJson.get(left);
    const theirs = right && earlier.document.byJson.get(right);
    if (mine === undefined || theirs === undefined) return;
    pairs.push({ candidate: mine, baseline: theirs, baselineFile: earlier.file });
    for (const [one, other] of listSamePlaces(mine, theirs)) visit(one, other);
  };
  visit(candidate.json, earlier.document.json);
  return pairs;
}

/** An earlier version of a schema and the text it was read from. */
export interface EarlierSchema {
  readonly document: JsonSchemaDocument;
  readonly file: SourceFile;
}

function listSamePlaces(mine: SchemaNode, theirs: SchemaNode): readonly (readonly [JsonNode, JsonNode])[] {
  return [...mine.keywords].flatMap(([keyword, { value }]) => {
    const other = theirs.keywords.get(keyword)?.value;
    if (value.kind === "array" && other?.kind === "array") return zip(value.items, other.items);
    if (value.kind !== "object" || other?.kind !== "object") return [];
    return MAPS.has(keyword) ? zipMembers(value.members, other.members) : [[value, other] as const];
  });
}

function zip(left: readonly JsonNode[], right: readonly JsonNode[]): readonly (readonly [JsonNode, JsonNode])[] {
  return left.flatMap((item, index) => {
    const other = right[index];
    return other === undefined ? [] : [[item, other] as const];
  });
}

function zipMembers(
  left: readonly JsonMember[],
  right: readonly JsonMember[],
): readonly (readonly [JsonNode, JsonNode])[] {
  const earlier = new Map(right.map((member) => [member.key.value, member.value]));
  return left.flatMap((member) => {
    const other = earlier.get(member.key.value);
    return other === undefined ? [] : [[member.value, other] as const];
  });
}
