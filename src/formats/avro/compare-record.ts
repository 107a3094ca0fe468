import type { Comparer } from "./comparer.ts";
import { NO_DIFFERENCES, matchesName } from "./comparer.ts";
import { createRenamed } from "./compare-fixed.ts";
import type { AvroDifference, CheckAborted } from "./difference.ts";
import type { AvroField, AvroRecord } from "./model.ts";
import { findField, printTypeName } from "./model.ts";
import { findPlace } from "./place.ts";

/** Thrown where Java's check throws: it ends the whole check, trials of union branches included. */
export class AmbiguousField extends Error {
  readonly difference: CheckAborted;
  constructor(difference: CheckAborted) {
    super("Several writer fields match one reader field.");
    this.difference = difference;
  }
}

/**
 * Compares two records: names, then every reader field in order with the writer's fields of its name or aliases.
 *
 * @throws AmbiguousField
 */
export function compareRecords(comparer: Comparer, reader: AvroRecord, writer: AvroRecord): readonly AvroDifference[] {
  let found: AvroDifference[] | null = matchesName(reader, writer) ? null : [createRenamed(comparer, reader, writer)];
  let expected = 0;
  for (const field of reader.fields) {
    const candidate = findCandidate(comparer, field, { writer, expected });
    if (candidate !== undefined) expected = candidate.token + 1;
    const inside =
      candidate === undefined
        ? compareAddedField(comparer, field, writer)
        : compareFieldTypes(comparer, field, candidate);
    if (inside.length > 0) (found ??= []).push(...inside);
  }
  return found ?? NO_DIFFERENCES;
}

/** The one writer field that a reader field takes its value from, by name or alias; `expected` is looked at first. */
function findCandidate(
  comparer: Comparer,
  field: AvroField,
  { writer, expected }: { readonly writer: AvroRecord; readonly expected: number },
): AvroField | undefined {
  // Fields mostly keep their order.
  const next = writer.fields[expected];
  const direct = next?.name === field.name ? next : findField(writer, field.name);
  return field.aliases.length === 0 ? direct : findAliased(comparer, field, { writer, direct });
}

/** The one writer field that a reader field with aliases takes its value from. */
function findAliased(
  comparer: Comparer,
  field: AvroField,
  { writer, direct }: { readonly writer: AvroRecord; readonly direct: AvroField | undefined },
): AvroField | undefined {
  const candidates = direct === undefined ? [] : [direct];
  for (const alias of new Set(field.aliases)) {
    const renamed = findField(writer, alias);
    // An alias equal to the field's own name makes it match twice in Java, which is refused like two fields.
    if (renamed !== undefined) candidates.push(renamed);
  }
  if (candidates.length <= 1) return candidates[0];
  throw new AmbiguousField(createAborted(comparer, field, candidates));
}

function createAborted(comparer: Comparer, field: AvroField, candidates: readonly AvroField[]): CheckAborted {
  const [first] = candidates;
  return {
    kind: "check-aborted",
    registryType: null,
    registryPath: comparer.trail.printPath("fields", field.token),
    breaking: true,
    reader: findPlace(field, "aliases"),
    writer: findPlace(first ?? field, "name"),
    record: field.parent.name.full,
    field: field.name,
    candidates: candidates.map((candidate) => candidate.name),
  };
}

function compareAddedField(comparer: Comparer, field: AvroField, writer: AvroRecord): readonly AvroDifference[] {
  if (field.defaultValue !== undefined) return NO_DIFFERENCES;
  if (field.type.kind === "enum" && field.type.defaultSymbol !== null)
    return compareEnumWithRecord(comparer, field, writer);
  return [
    {
      kind: "field-without-default",
      registryType: "READER_FIELD_MISSING_DEFAULT_VALUE",
      registryPath: comparer.trail.printPath("fields", field.token),
      registryMessage: field.name,
      breaking: true,
      reader: findPlace(field, "name"),
      writer: findPlace(writer, "name"),
      field: field.name,
      record: field.parent.name.full,
      fieldType: printTypeName(field.type),
      writerOnlyFields: listWriterOnly(field.parent, writer),
    },
  ];
}

function compareFieldTypes(comparer: Comparer, reader: AvroField, writer: AvroField): readonly AvroDifference[] {
  comparer.trail.push(reader, writer);
  const found = comparer.compare(reader.type, writer.type);
  comparer.trail.pop();
  return found;
}

/** Java compares an added field whose enum has a default with the writer's record, which never fits. */
function compareEnumWithRecord(comparer: Comparer, field: AvroField, writer: AvroRecord): readonly AvroDifference[] {
  comparer.trail.push(field, field);
  const found = comparer.compare(field.type, writer);
  comparer.trail.pop();
  return found.map((mismatch) => ({
    kind: "enum-field-without-default",
    registryType: "TYPE_MISMATCH",
    registryPath: mismatch.registryPath,
    registryMessage: mismatch.registryMessage ?? "",
    breaking: true,
    reader: findPlace(field, "name"),
    writer: findPlace(writer, "name"),
    field: field.name,
    record: field.parent.name.full,
    enum: printTypeName(field.type),
    enumDefault: field.type.kind === "enum" ? (field.type.defaultSymbol ?? "") : "",
  }));
}

function listWriterOnly(reader: AvroRecord, writer: AvroRecord): readonly string[] {
  return writer.fields.map((field) => field.name).filter((name) => findField(reader, name) === undefined);
}
