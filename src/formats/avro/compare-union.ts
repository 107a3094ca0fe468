import type { Comparer } from "./comparer.ts";
import { NO_DIFFERENCES } from "./comparer.ts";
import type { AvroDifference } from "./difference.ts";
import type { AvroType, AvroUnion } from "./model.ts";
import { isNamedType, printTypeName } from "./model.ts";
import { findPlace } from "./place.ts";
import { isPromotion } from "./promotion.ts";
import { printRegistryKind } from "./type-mismatch.ts";

/** Compares two unions: each branch of the writer must be read by some branch of the reader; reasons are dropped. */
export function compareUnions(comparer: Comparer, reader: AvroUnion, writer: AvroUnion): readonly AvroDifference[] {
  let found: AvroDifference[] | null = null;
  for (let index = 0; index < writer.branches.length; index++) {
    const branch = writer.branches[index];
    if (branch === undefined || comparer.canRead(reader, branch)) continue;
    (found ??= []).push({
      kind: "union-branch-missing",
      registryType: "MISSING_UNION_BRANCH",
      registryPath: comparer.trail.printPath(index),
      registryMessage: `reader union lacking writer type: ${printRegistryKind(branch)}`,
      breaking: true,
      reader: findPlace(reader),
      writer: findPlace(writer, index),
      field: comparer.trail.findFieldName(),
      branch: printTypeName(branch),
      branchIndex: index,
      readerBranches: reader.branches.map(printTypeName),
    });
  }
  return found ?? NO_DIFFERENCES;
}

/** Most branches are of another kind; only what a named type is tried with has to be remembered. */
function canBranchRead(comparer: Comparer, branch: AvroType, writer: AvroType): boolean {
  if (branch.kind === writer.kind || isNamedType(branch)) return comparer.canRead(branch, writer);
  return isPromotion(branch.kind, writer.kind);
}

/** Whether some branch of the reader's union reads a type that is no union; one difference when none does. */
export function findMissingBranch(comparer: Comparer, reader: AvroUnion, writer: AvroType): readonly AvroDifference[] {
  if (reader.branches.some((branch) => canBranchRead(comparer, branch, writer))) return NO_DIFFERENCES;
  return [
    {
      kind: "type-not-in-union",
      registryType: "MISSING_UNION_BRANCH",
      registryPath: comparer.trail.printPath(),
      registryMessage: `reader union lacking writer type: ${printRegistryKind(writer)}`,
      breaking: true,
      reader: findPlace(reader),
      writer: comparer.trail.findWriterPlace(writer),
      field: comparer.trail.findFieldName(),
      writerType: printTypeName(writer),
      readerBranches: reader.branches.map(printTypeName),
    },
  ];
}

/**
 * Reads every branch of a writer's union as a type that is no union; the reasons of all branches are kept. Up to 1.11
 * the printed path starts again at the root for each branch (changed by AVRO-3612).
 */
export function compareBranches(comparer: Comparer, reader: AvroType, writer: AvroUnion): readonly AvroDifference[] {
  let found: AvroDifference[] | null = null;
  for (let index = 0; index < writer.branches.length; index++) {
    const branch = writer.branches[index];
    if (branch === undefined) continue;
    comparer.trail.push(index, writer);
    const start = comparer.profile === "avro-1.11" ? comparer.trail.begin() : undefined;
    const inside = comparer.compare(reader, branch);
    if (start !== undefined) comparer.trail.restart(start);
    comparer.trail.pop();
    if (inside.length > 0) (found ??= []).push(...inside);
  }
  return found ?? NO_DIFFERENCES;
}
