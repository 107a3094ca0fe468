import { SCHEMA_TYPES } from "../../schema/schema-type.ts";
import type { SchemaType } from "../../schema/schema-type.ts";
import type { SchemaReference } from "../../schema/schema-reference.ts";
import type { SchemaMetadata, SchemaRuleSet, SchemaVersion } from "../../schema/schema-version.ts";
import type { RegisteredSchema } from "../registry-client.ts";
import type { Json } from "./json-body.ts";
import type { Placed } from "./shape.ts";
import {
  isObject,
  listMembers,
  readCount,
  readItems,
  readMember,
  readOptional,
  readString,
  ShapeFault,
} from "./shape.ts";

/** A version as an answer gives it. Absent means: Avro, no references, no metadata, no rules. */
export function readSchemaVersion(placed: Placed): SchemaVersion {
  return {
    subject: readString(readMember(placed, "subject")),
    version: readCount(readMember(placed, "version")),
    ...readRegisteredSchema(placed, readCount(readMember(placed, "id"))),
  };
}

/** The content of an answer, under an id that the answer itself need not repeat. */
export function readRegisteredSchema(placed: Placed, id: number): RegisteredSchema {
  const metadata = readOptional(readMember(placed, "metadata"), readMetadata);
  const ruleSet = readOptional(readMember(placed, "ruleSet"), readRuleSet);
  return {
    id,
    schemaType: readOptional(readMember(placed, "schemaType"), readSchemaType) ?? "AVRO",
    schema: readString(readMember(placed, "schema")),
    references: readOptional(readMember(placed, "references"), readReferences) ?? [],
    ...(metadata === undefined ? {} : { metadata }),
    ...(ruleSet === undefined ? {} : { ruleSet }),
  };
}

function readSchemaType(placed: Placed): SchemaType {
  const text = readString(placed);
  const type = SCHEMA_TYPES.find((one) => one === text);
  if (type === undefined) throw new ShapeFault(placed.path, "AVRO, JSON or PROTOBUF");
  return type;
}

function readReferences(placed: Placed): readonly SchemaReference[] {
  return readItems(placed).map((item) => ({
    name: readString(readMember(item, "name")),
    subject: readString(readMember(item, "subject")),
    version: readCount(readMember(item, "version")),
  }));
}

function readMetadata(placed: Placed): SchemaMetadata {
  const tags = readOptional(readMember(placed, "tags"), (tags) => readRecord(tags, readStrings));
  const properties = readOptional(readMember(placed, "properties"), (values) => readRecord(values, readString));
  const sensitive = readOptional(readMember(placed, "sensitive"), readStrings);
  return {
    ...(tags === undefined ? {} : { tags }),
    ...(properties === undefined ? {} : { properties }),
    ...(sensitive === undefined ? {} : { sensitive }),
  };
}

function readStrings(placed: Placed): readonly string[] {
  return readItems(placed).map(readString);
}

function readRecord<Value>(placed: Placed, read: (placed: Placed) => Value): { readonly [key: string]: Value } {
  const entries = listMembers(placed).map((key) => [key, read(readMember(placed, key))] as const);
  return Object.fromEntries(entries);
}

function readRuleSet({ value, path }: Placed): SchemaRuleSet {
  if (!isObject(value)) throw new ShapeFault(path, "an object");
  return value satisfies { readonly [key: string]: Json };
}
