import { getMember } from "../../../source/json-value.ts";
import type { JsonValue } from "../../../source/json-value.ts";
import { printValue } from "../print-value.ts";
import type { Annotations, NotNode, SchemaNode } from "../model.ts";
import { isEmptyNode } from "../model.ts";
import { compareArrays } from "./compare-array.ts";
import type { Sides } from "./compare-limits.ts";
import { compareCombined, noteCombined } from "./compare-combined.ts";
import { compareNumbers } from "./compare-number.ts";
import { compareObjects } from "./compare-object.ts";
import { compareStrings } from "./compare-string.ts";
import { compareConstants, compareEnums } from "./compare-values.ts";
import { describeNode } from "./describe-node.ts";
import { areJavaEqual } from "./java-equality.ts";
import { addChanges, areCompatible, compareApart, findSite, note } from "./run.ts";
import type { ComparisonRun } from "./run.ts";

/**
 * Compares two nodes that are no references and both there: through a combined type, by kind, by keyword. `enter` is
 * called with the part of the comparison that looks at the two nodes themselves.
 */
export function compareResolved(
  run: ComparisonRun,
  { writer, reader }: Sides<SchemaNode>,
  enter: (walk: () => void) => void,
): void {
  if (compareIntoCombined(run, writer, reader) || compareOutOfCombined(run, writer, reader)) return;
  enter(() => {
    if (writer.kind !== reader.kind) return compareKinds(run, writer, reader);
    compareAnnotations(run, writer, reader);
    compareSameKind(run, writer, reader);
  });
}

/** A plain type may become one branch of a combined one: the only branch, or any of an `anyOf` or `oneOf`. */
function compareIntoCombined(run: ComparisonRun, writer: SchemaNode, reader: SchemaNode): boolean {
  if (writer.kind === "combined" || reader.kind !== "combined") return false;
  const isSingle = reader.branches.length === 1 && run.profile.unwrapsSingletons;
  if (!isSingle && reader.criterion === "allOf") return false;
  for (const branch of reader.branches) {
    const changes = compareApart(run, "", { writer, reader: branch });
    if (!areCompatible(run, changes)) continue;
    addChanges(run, changes);
    const after = { criterion: reader.criterion, count: reader.branches.length };
    if (!isSingle) noteCombined(run, { writer, reader }, { kind: "sum-type-extended", before: null, after });
    return true;
  }
  return false;
}

/** A combined type may become its only branch, an `allOf` any of its branches. */
function compareOutOfCombined(run: ComparisonRun, writer: SchemaNode, reader: SchemaNode): boolean {
  if (writer.kind !== "combined" || reader.kind === "combined") return false;
  const isSingle = writer.branches.length === 1 && run.profile.unwrapsSingletons;
  if (!isSingle && !(writer.criterion === "allOf" && run.profile.narrowsProducts)) return false;
  for (const branch of writer.branches) {
    const changes = compareApart(run, "", { writer: branch, reader });
    if (!areCompatible(run, changes)) continue;
    addChanges(run, changes);
    const before = { criterion: writer.criterion, count: writer.branches.length };
    if (!isSingle) noteCombined(run, { writer, reader }, { kind: "product-type-narrowed", before, after: null });
    return true;
  }
  return false;
}

/** Types differ: nothing reads `false`, and a schema that says nothing reads everything. */
function compareKinds(run: ComparisonRun, writer: SchemaNode, reader: SchemaNode): void {
  if (writer.kind === "false" || isEmptyNode(reader)) return;
  if (isConnectBytes(writer) && isConnectBytes(reader)) return;
  note(run, {
    kind: "type-changed",
    writer: findTypeSite(writer),
    reader: findTypeSite(reader),
    details: { before: describeNode(writer), after: describeNode(reader) },
  });
}

function findTypeSite(node: SchemaNode): ReturnType<typeof findSite> {
  const source = node.annotations?.source;
  return findSite(node, "type", source !== undefined && getMember(source, "type") !== undefined);
}

/** Kafka Connect marks strings that hold bytes with this key. */
function isConnectBytes(node: SchemaNode): boolean {
  const source = node.annotations?.source;
  return source !== undefined && getMember(source, "connect.type") === "bytes";
}

const NO_ANNOTATIONS: Pick<Annotations, "id" | "title" | "description" | "defaultValue"> = {
  id: undefined,
  title: undefined,
  description: undefined,
  defaultValue: undefined,
};

function compareAnnotations(run: ComparisonRun, writer: SchemaNode, reader: SchemaNode): void {
  const old = writer.annotations ?? NO_ANNOTATIONS;
  const next = reader.annotations ?? NO_ANNOTATIONS;
  noteAnnotation(run, { writer, reader, kind: "id-changed", keyword: "$id", before: old.id, after: next.id });
  noteAnnotation(run, {
    writer,
    reader,
    kind: "title-changed",
    keyword: "title",
    before: old.title,
    after: next.title,
  });
  const texts = { before: old.description, after: next.description };
  noteAnnotation(run, { writer, reader, kind: "description-changed", keyword: "description", ...texts });
  const defaults = { before: old.defaultValue, after: next.defaultValue };
  noteAnnotation(run, { writer, reader, kind: "default-changed", keyword: "default", ...defaults });
}

interface AnnotationPair {
  readonly kind: "id-changed" | "title-changed" | "description-changed" | "default-changed";
  readonly keyword: string;
  readonly writer: SchemaNode;
  readonly reader: SchemaNode;
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

function noteAnnotation(run: ComparisonRun, pair: AnnotationPair): void {
  const { kind, keyword, before, after } = pair;
  if (before === after) return;
  // Java's null object equals nothing at all, but nothing does not equal it.
  if (before === null && after === undefined) return;
  if (before !== undefined && after !== undefined && areJavaEqual(before, after)) return;
  note(run, {
    kind,
    writer: findSite(pair.writer, keyword, before !== undefined),
    reader: findSite(pair.reader, keyword, after !== undefined),
    details: {
      before: before === undefined ? null : printValue(before),
      after: after === undefined ? null : printValue(after),
    },
  });
}

/** Booleans, nulls, empty, false, conditionals and references of references have nothing that is compared. */
function compareSameKind(run: ComparisonRun, writer: SchemaNode, reader: SchemaNode): void {
  switch (writer.kind) {
    case "object":
      return reader.kind === writer.kind ? compareObjects(run, { writer, reader }) : undefined;
    case "array":
      return reader.kind === writer.kind ? compareArrays(run, { writer, reader }) : undefined;
    case "string":
      return reader.kind === writer.kind ? compareStrings(run, { writer, reader }) : undefined;
    case "number":
      return reader.kind === writer.kind ? compareNumbers(run, { writer, reader }) : undefined;
    default:
      return compareOtherKind(run, writer, reader);
  }
}

function compareOtherKind(run: ComparisonRun, writer: SchemaNode, reader: SchemaNode): void {
  switch (writer.kind) {
    case "enum":
      return reader.kind === writer.kind ? compareEnums(run, { writer, reader }) : undefined;
    case "const":
      return reader.kind === writer.kind ? compareConstants(run, { writer, reader }) : undefined;
    case "combined":
      return reader.kind === writer.kind ? compareCombined(run, { writer, reader }) : undefined;
    case "not":
      return reader.kind === writer.kind ? compareNegations(run, { writer, reader }) : undefined;
    default:
      return undefined;
  }
}

/** A narrower schema under `not` accepts more, so the roles are swapped; what changed inside is not told. */
function compareNegations(run: ComparisonRun, { writer, reader }: Sides<NotNode>): void {
  const changes = compareApart(run, "/not", { writer: reader.negated, reader: writer.negated });
  note(run, {
    kind: areCompatible(run, changes) ? "not-type-narrowed" : "not-type-extended",
    below: "/not",
    writer: findSite(writer, "not", true),
    reader: findSite(reader, "not", true),
    details: {},
  });
}
