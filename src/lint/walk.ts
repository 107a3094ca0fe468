import type { JsonNode } from "../source/json-node.ts";
import type { AvroDocumentPair, AvroPairs } from "./avro/pair.ts";
import { findWrongDefaults } from "./avro/default-value.ts";
import type { AvroDocument, AvroEnum, AvroField, AvroRecord, AvroType } from "./avro/document.ts";
import { findLikeNames } from "./avro/like-names.ts";
import type { Collector, Dispatch } from "./dispatch.ts";
import type { JsonSchemaDocument } from "./json-schema/document.ts";

/** Runs the checks on bare JSON. */
export function walkTree(node: JsonNode, dispatch: Dispatch, collector: Collector): void {
  switch (node.kind) {
    case "object":
      collector.run(dispatch.tree.object, node);
      for (const member of node.members) walkTree(member.value, dispatch, collector);
      return;
    case "array":
      for (const item of node.items) walkTree(item, dispatch, collector);
      return;
    case "number":
      collector.run(dispatch.tree.number, node);
      return;
    case "string":
    case "boolean":
    case "null":
  }
}

/** Runs the checks on an Avro schema: types, then fields, then the whole. */
export function walkAvro(document: AvroDocument, dispatch: Dispatch, collector: Collector): void {
  for (const type of document.types) walkAvroType(type, dispatch, collector);
  for (const field of document.fields) {
    collector.run(dispatch.avro.field, field);
    if (field.attributes.extras.length > 0) collector.run(dispatch.avro.extended, field);
    if (field.attributes.default !== undefined) walkDefault(field, dispatch, collector);
  }
  collector.run(dispatch.avro.document, document);
}

function walkDefault(field: AvroField, { avro }: Dispatch, collector: Collector): void {
  for (const wrong of findWrongDefaults(field)) collector.run(avro.wrongDefault, wrong);
}

function walkNames(type: AvroRecord | AvroEnum, { avro }: Dispatch, collector: Collector): void {
  const like = findLikeNames(type);
  if (like !== undefined) collector.run(avro.likeNames, like);
}

function walkAvroType(type: AvroType, dispatch: Dispatch, collector: Collector): void {
  const { avro } = dispatch;
  const { attributes, json, kind } = type;
  if (attributes?.logicalType !== undefined) collector.run(avro.annotated, type);
  if (attributes !== undefined && attributes.extras.length > 0)
    collector.run(avro.extended, { kind, json, attributes });
  switch (type.kind) {
    case "record":
      collector.run(avro.named, type);
      collector.run(avro.record, type);
      walkNames(type, dispatch, collector);
      return;
    case "enum":
      collector.run(avro.named, type);
      collector.run(avro.enum, type);
      walkNames(type, dispatch, collector);
      return;
    case "fixed":
      collector.run(avro.named, type);
      collector.run(avro.fixed, type);
      return;
    case "array":
      collector.run(avro.array, type);
      return;
    case "map":
      collector.run(avro.map, type);
      return;
    case "union":
      collector.run(avro.union, type);
      return;
    case "primitive":
      collector.run(avro.primitive, type);
      return;
    case "name":
      collector.run(avro.name, type);
      return;
    case "unreadable":
  }
}

/** What walking two versions of an Avro schema needs. */
export interface AvroPairWalk {
  readonly pair: AvroDocumentPair;
  readonly pairs: AvroPairs;
  readonly dispatch: Dispatch;
  readonly collector: Collector;
}

/** Runs the checks on two versions of an Avro schema. */
export function walkAvroPairs({ pair, pairs, dispatch: { avroPair }, collector }: AvroPairWalk): void {
  for (const type of pairs.types) collector.run(avroPair.type, type);
  for (const record of pairs.records) collector.run(avroPair.record, record);
  for (const field of pairs.fields) collector.run(avroPair.field, field);
  for (const one of pairs.enums) collector.run(avroPair.enum, one);
  collector.run(avroPair.document, pair);
}

/** Runs the checks on a JSON Schema: each schema with its keywords, then the whole. */
export function walkJsonSchema(document: JsonSchemaDocument, dispatch: Dispatch, collector: Collector): void {
  for (const schema of document.schemas) {
    collector.run(dispatch.json.schema, schema);
    for (const [keyword, member] of schema.keywords) {
      const entries = dispatch.keywords.get(keyword);
      if (entries !== undefined) collector.run(entries, { schema, member });
    }
  }
  collector.run(dispatch.json.document, document);
}
