import { createHash } from "node:crypto";
import type { SchemaReference } from "../../schema/schema-reference.ts";
import type { SchemaType } from "../../schema/schema-type.ts";
import type { SchemaMetadata, SchemaRuleSet } from "../../schema/schema-version.ts";
import { readJson } from "../../source/json-reader.ts";
import { printCompactJson } from "../../source/print-compact.ts";

/** Everything that makes a registered schema what it is: equal content has one id. */
export interface SchemaContent {
  readonly schemaType: SchemaType;
  readonly schema: string;
  readonly references: readonly SchemaReference[];
  readonly metadata?: SchemaMetadata;
  readonly ruleSet?: SchemaRuleSet;
}

// Stored hashes with another prefix were made by other rules and are computed anew.
const SCHEME = "1-";
const HASH_DIGITS = 32;

/**
 * The hash under which content is found again. Layout is no part of it: of Avro and JSON texts, the tokens count, in
 * their order; of others the lines, whatever ends them. Metadata and rules count whatever the order of their names.
 */
export function hashContent(content: SchemaContent): string {
  const parts = [
    content.schemaType,
    printIdentity(content),
    content.references.map(({ name, subject, version }) => [name, subject, version]),
    sortNames(content.metadata ?? null),
    sortNames(content.ruleSet ?? null),
  ];
  return SCHEME + createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, HASH_DIGITS);
}

/** Whether a stored hash was made by the rules of `hashContent`. */
export function isCurrentHash(hash: string | undefined): hash is string {
  return hash?.startsWith(SCHEME) ?? false;
}

/** A text without its layout: equal for two texts that the registry would not tell apart by layout alone. */
export function printIdentity({ schemaType, schema }: Pick<SchemaContent, "schemaType" | "schema">): string {
  const lines = schema.replaceAll("\r\n", "\n").trim();
  if (schemaType === "PROTOBUF") return lines;
  const result = readJson(schema);
  return result.ok ? printCompactJson(result.root) : lines;
}

function sortNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortNames);
  if (typeof value !== "object" || value === null) return value;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return [...entries].sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, item]) => [name, sortNames(item)]);
}
