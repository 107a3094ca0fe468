import { readJson } from "../../source/json-reader.ts";
import type { JsonNode } from "../../source/json-node.ts";
import type { SchemaMetadata } from "../../schema/schema-version.ts";
import type { StoredVersion } from "../directory/stored-registry.ts";
import type { Candidate } from "./candidate.ts";

const RESERVED = "confluent:reserved";

/**
 * What `validateFields` finds: a reserved name that the newest version had and this one dropped, and a field of a
 * record's top level that uses a reserved name. Only Avro's fields are looked at.
 */
export function findReservedFieldFaults(candidate: Candidate, newest: StoredVersion | undefined): readonly string[] {
  const reserved = listReserved(candidate);
  const dropped = listReserved(newest).filter((name) => !reserved.includes(name));
  const fields = candidate.schemaType === "AVRO" ? listTopFields(candidate.canonical) : [];
  return [
    ...dropped.map(
      (name) =>
        `The new schema has reserved field ${name} removed from its metadata which is present in the old schema's metadata.`,
    ),
    ...reserved
      .filter((name) => fields.includes(name))
      .map((name) => `The new schema has field that conflicts with the reserved field ${name}.`),
  ];
}

function listReserved(holder: { readonly metadata?: SchemaMetadata } | undefined): readonly string[] {
  const properties = holder?.metadata?.properties;
  if (properties === undefined || !Object.hasOwn(properties, RESERVED)) return [];
  const names = (properties[RESERVED] ?? "").split(",").map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

function listTopFields(text: string): readonly string[] {
  const result = readJson(text);
  const fields = result.ok ? findMember(result.root, "fields") : undefined;
  if (fields?.kind !== "array") return [];
  return fields.items.flatMap((field) => {
    const name = findMember(field, "name");
    return name?.kind === "string" ? [name.value] : [];
  });
}

function findMember(node: JsonNode, name: string): JsonNode | undefined {
  return node.kind === "object" ? node.members.find(({ key }) => key.value === name)?.value : undefined;
}
