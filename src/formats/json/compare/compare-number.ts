import type { ChangeKind } from "../change-kinds.ts";
import type { NumberNode } from "../model.ts";
import { areEqualDecimals, isExactMultiple, printSchemaNumber, toDouble, toJavaInteger } from "../schema-number.ts";
import type { SchemaNumber } from "../schema-number.ts";
import { compareLimit, noteLimit } from "./compare-limits.ts";
import type { Sides } from "./compare-limits.ts";
import { areJavaEqual } from "./java-equality.ts";
import { ServerFailure, findSite, note } from "./run.ts";
import type { ComparisonRun } from "./run.ts";

/** Compares two number nodes: limits as doubles, `multipleOf`, then integer against number. */
export function compareNumbers(run: ComparisonRun, sides: Sides<NumberNode>): void {
  const { writer, reader } = sides;
  compareBounds(run, sides, "maximum");
  compareBounds(run, sides, "minimum");
  compareExclusiveMaximum(run, sides);
  compareBounds(run, sides, "exclusiveMinimum");
  compareMultiples(run, sides);
  if (writer.integer === reader.integer) return;
  note(run, {
    kind: writer.integer ? "type-extended" : "type-narrowed",
    writer: findSite(writer, "type", writer.typed),
    reader: findSite(reader, "type", reader.typed),
    details: { before: writer.integer ? "integer" : "number", after: reader.integer ? "integer" : "number" },
  });
}

const STEMS = {
  maximum: "maximum",
  minimum: "minimum",
  exclusiveMaximum: "exclusive-maximum",
  exclusiveMinimum: "exclusive-minimum",
} as const;

function compareBounds(run: ComparisonRun, sides: Sides<NumberNode>, keyword: keyof typeof STEMS): void {
  const before = sides.writer[keyword];
  const after = sides.reader[keyword];
  if (before === after) return;
  compareLimit(run, sides, {
    stem: STEMS[keyword],
    keyword,
    before: before === undefined ? undefined : toDouble(before),
    after: after === undefined ? undefined : toDouble(after),
  });
}

/**
 * The registry asks whether the limit decreased by comparing the old limit with the new `maximum` (not with the new
 * `exclusiveMaximum`), and fails when there is none.
 */
function compareExclusiveMaximum(run: ComparisonRun, sides: Sides<NumberNode>): void {
  const { exclusiveMaximum: before } = sides.writer;
  const { exclusiveMaximum: after, maximum } = sides.reader;
  if (before === undefined || after === undefined || toDouble(after) > toDouble(before))
    return compareBounds(run, sides, "exclusiveMaximum");
  if (areJavaEqual(before, after)) return;
  if (maximum === undefined)
    throw new ServerFailure(
      "The new schema lowers `exclusiveMaximum` without having `maximum`, on which the registry's comparison fails.",
    );
  if (toDouble(before) <= toDouble(maximum)) return;
  const limit = { before: toDouble(before), after: toDouble(after), keyword: "exclusiveMaximum" };
  noteLimit(run, sides, { ...limit, stem: "exclusive-maximum", kind: "exclusive-maximum-decreased" });
}

function compareMultiples(run: ComparisonRun, { writer, reader }: Sides<NumberNode>): void {
  const before = writer.multipleOf;
  const after = reader.multipleOf;
  const kind = findMultipleChange(run, before, after);
  if (kind === undefined) return;
  note(run, {
    kind,
    below: "/multipleOf",
    writer: findSite(writer, "multipleOf", before !== undefined),
    reader: findSite(reader, "multipleOf", after !== undefined),
    details: {
      before: before === undefined ? null : printSchemaNumber(before),
      after: after === undefined ? null : printSchemaNumber(after),
    },
  });
}

type MultipleKind = ChangeKind & `multiple-of-${string}`;

function findMultipleChange(
  run: ComparisonRun,
  before: SchemaNumber | undefined,
  after: SchemaNumber | undefined,
): MultipleKind | undefined {
  if (before === after) return undefined;
  if (before === undefined) return "multiple-of-added";
  if (after === undefined) return "multiple-of-removed";
  return run.profile.comparesDecimals ? compareExactly(before, after) : compareTruncated(before, after);
}

function compareExactly(before: SchemaNumber, after: SchemaNumber): MultipleKind | undefined {
  if (areEqualDecimals(before, after)) return undefined;
  if (isExactMultiple(after, before)) return "multiple-of-expanded";
  return isExactMultiple(before, after) ? "multiple-of-reduced" : "multiple-of-changed";
}

/** Servers up to 8.3 compared the integer parts, and failed when one of them is 0. */
function compareTruncated(before: SchemaNumber, after: SchemaNumber): MultipleKind | undefined {
  if (areJavaEqual(before, after)) return undefined;
  const [old, next] = [toJavaInteger(before), toJavaInteger(after)];
  if (old === 0) throw createDivisionFailure();
  if (next % old === 0) return "multiple-of-expanded";
  if (next === 0) throw createDivisionFailure();
  return old % next === 0 ? "multiple-of-reduced" : "multiple-of-changed";
}

function createDivisionFailure(): ServerFailure {
  return new ServerFailure("This server compares the integer parts of `multipleOf`, and fails when one of them is 0.");
}
