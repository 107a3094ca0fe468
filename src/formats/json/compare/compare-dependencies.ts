import { escapePointerToken } from "../../../source/json-pointer.ts";
import type { ChangeKind } from "../change-kinds.ts";
import { orderLikeJava } from "../java-hash-order.ts";
import type { ObjectNode } from "../model.ts";
import type { Sides } from "./compare-limits.ts";
import { compareBelow, findSite, note } from "./run.ts";
import type { ChangeSite, ComparisonRun } from "./run.ts";

/** Compares the dependencies of two objects: lists of names as sets, then schemas. */
export function compareDependencies(run: ComparisonRun, sides: Sides<ObjectNode>): void {
  compareNameLists(run, sides);
  compareSchemas(run, sides);
}

function compareNameLists(run: ComparisonRun, sides: Sides<ObjectNode>): void {
  const old = sides.writer.arrayDependencies;
  const next = sides.reader.arrayDependencies;
  if (old.size === 0 && next.size === 0) return;
  for (const name of orderLikeJava([...old.keys(), ...next.keys()], old.size)) {
    const before = old.get(name) ?? null;
    const after = next.get(name) ?? null;
    const kind = findListChange(before, after);
    if (kind !== undefined) noteDependency(run, sides, { kind, property: name, before, after });
  }
}

function findListChange(before: readonly string[] | null, after: readonly string[] | null): DependencyKind | undefined {
  if (before === null) return "dependency-array-added";
  if (after === null) return "dependency-array-removed";
  const keepsOld = hasAll(after, before);
  const keepsNew = hasAll(before, after);
  if (keepsOld && keepsNew) return undefined;
  return keepsOld ? "dependency-array-extended" : keepsNew ? "dependency-array-narrowed" : "dependency-array-changed";
}

function hasAll(names: readonly string[], others: readonly string[]): boolean {
  return others.every((other) => names.includes(other));
}

type DependencyKind = ChangeKind & `dependency-${string}`;

interface DependencyChange {
  readonly kind: DependencyKind;
  readonly property: string;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
}

function noteDependency(run: ComparisonRun, { writer, reader }: Sides<ObjectNode>, change: DependencyChange): void {
  const { kind, property, before, after } = change;
  note(run, {
    kind,
    below: `/dependencies/${property}`,
    writer: findDependencySite(writer, property),
    reader: findDependencySite(reader, property),
    details: { property, before, after },
  });
}

/** The drafts from 2019-09 on write the two sorts of dependencies under keywords of their own. */
function findDependencySite(node: ObjectNode, property: string): ChangeSite {
  const isList = node.arrayDependencies.has(property);
  const source = node.annotations?.source ?? {};
  const own = isList ? "dependentRequired" : "dependentSchemas";
  const keyword = Object.hasOwn(source, "dependencies") ? "dependencies" : own;
  return findSite(node, `${keyword}/${escapePointerToken(property)}`, isList || node.schemaDependencies.has(property));
}

function compareSchemas(run: ComparisonRun, sides: Sides<ObjectNode>): void {
  const old = sides.writer.schemaDependencies;
  const next = sides.reader.schemaDependencies;
  if (old.size === 0 && next.size === 0) return;
  for (const name of orderLikeJava([...old.keys(), ...next.keys()], old.size)) {
    const before = old.get(name) ?? null;
    const after = next.get(name) ?? null;
    if (before !== null && after !== null)
      compareBelow(run, `/dependencies/${name}`, { writer: before, reader: after });
    else {
      const kind = before === null ? "dependency-schema-added" : "dependency-schema-removed";
      noteDependency(run, sides, { kind, property: name, before: null, after: null });
    }
  }
}
