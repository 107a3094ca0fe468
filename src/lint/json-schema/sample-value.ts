import type { JsonNode } from "../../source/json-node.ts";
import { printValue } from "../avro/print-shape.ts";
import type { JsonSchemaDocument, SchemaNode } from "./document.ts";
import { listEntries, listItems, listTypes, textOfKeyword } from "./document.ts";
import { resolveReference } from "./resolve-reference.ts";

/** JSON texts of values that probably fit a schema: what it names itself, then the plainest value of each type. */
export function listSamples(document: JsonSchemaDocument, schema: SchemaNode): readonly string[] {
  return new Sampler(document).list(schema.json, 0);
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ["null", "null"],
  ["boolean", "true"],
  ["array", "[]"],
]);

const MAX_DEPTH = 6;
const MAX_SAMPLES = 20;

class Sampler {
  readonly #document: JsonSchemaDocument;

  constructor(document: JsonSchemaDocument) {
    this.#document = document;
  }

  list(json: JsonNode | undefined, depth: number): readonly string[] {
    const schema = json && this.#document.byJson.get(json);
    if (schema === undefined || depth > MAX_DEPTH) return [];
    const reference = textOfKeyword(schema, "$ref");
    if (reference !== undefined) return this.list(resolveReference(this.#document, schema, reference), depth + 1);
    const named = ["const", "enum", "examples", "default"].flatMap((keyword) => listNamed(schema, keyword));
    const types = listTypes(schema) ?? (schema.keywords.has("properties") ? ["object"] : []);
    return [...named, ...types.flatMap((type) => this.#listOfType(schema, type, depth))].slice(0, MAX_SAMPLES);
  }

  #listOfType(schema: SchemaNode, type: string, depth: number): readonly string[] {
    const plain = PLAIN.get(type);
    if (plain !== undefined) return [plain];
    if (type === "integer" || type === "number") return [readNumber(schema, "minimum") ?? "0", "1"];
    if (type === "string")
      return [JSON.stringify("a".repeat(Math.min(100, Number(readNumber(schema, "minLength") ?? 0))))];
    return type === "object" ? this.#listObjects(schema, depth) : [];
  }

  /** One object with the required properties only, if each of them has a sample. */
  #listObjects(schema: SchemaNode, depth: number): readonly string[] {
    const properties = new Map(listEntries(schema, "properties").map((member) => [member.key.value, member.value]));
    const required = listItems(schema, "required").flatMap((name) => (name.kind === "string" ? [name.value] : []));
    const members = required.map((name) => {
      const property = properties.get(name);
      const sample = property === undefined || property.kind === "boolean" ? "0" : this.list(property, depth + 1)[0];
      return sample === undefined ? undefined : `${JSON.stringify(name)}:${sample}`;
    });
    return members.includes(undefined) ? [] : [`{${members.join()}}`];
  }
}

function listNamed({ keywords }: SchemaNode, keyword: string): readonly string[] {
  const value = keywords.get(keyword)?.value;
  if (value === undefined) return [];
  if (keyword === "const" || keyword === "default") return [printValue(value)];
  return value.kind === "array" ? value.items.map(printValue) : [];
}

function readNumber({ keywords }: SchemaNode, keyword: string): string | undefined {
  const value = keywords.get(keyword)?.value;
  return value?.kind === "number" ? value.text : undefined;
}
