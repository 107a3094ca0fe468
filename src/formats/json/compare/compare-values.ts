import type { JsonValue } from "../../../source/json-value.ts";
import type { ConstNode, EnumNode } from "../model.ts";
import { printValue } from "../print-value.ts";
import type { Sides } from "./compare-limits.ts";
import { areJavaEqual, printJavaKey } from "./java-equality.ts";
import { ServerFailure, findSite, note } from "./run.ts";
import type { ComparisonRun } from "./run.ts";

/** Compares two enums as sets. */
export function compareEnums(run: ComparisonRun, { writer, reader }: Sides<EnumNode>): void {
  if (areIdentical(writer.values, reader.values)) return;
  const added = listMissing(reader.values, writer.values);
  const removed = listMissing(writer.values, reader.values);
  if (added.length === 0 && removed.length === 0) return;
  note(run, {
    kind:
      removed.length === 0 ? "enum-array-extended" : added.length === 0 ? "enum-array-narrowed" : "enum-array-changed",
    below: "/enum",
    writer: findSite(writer, "enum", true),
    reader: findSite(reader, "enum", true),
    details: { added, removed },
  });
}

function areIdentical(left: readonly JsonValue[], right: readonly JsonValue[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}

function listMissing(values: readonly JsonValue[], others: readonly JsonValue[]): readonly string[] {
  const keys = new Set(others.map(printJavaKey));
  return values.filter((value) => !keys.has(printJavaKey(value))).map(printValue);
}

/** Compares the values of two `const`; the registry fails on an old value of null. */
export function compareConstants(run: ComparisonRun, { writer, reader }: Sides<ConstNode>): void {
  if (!run.profile.comparesConst) return;
  if (writer.value === null)
    throw new ServerFailure("The registry's comparison fails on two `const` of which the old one is null.");
  if (areJavaEqual(writer.value, reader.value)) return;
  note(run, {
    kind: "enum-array-changed",
    below: "/const",
    writer: findSite(writer, "const", true),
    reader: findSite(reader, "const", true),
    details: { added: [printValue(reader.value)], removed: [printValue(writer.value)] },
  });
}
