import { orderSomeLikeJava } from "../java-hash-order.ts";
import type { ObjectNode } from "../model.ts";
import { compareAdditional, compareUnevaluated } from "./compare-additional.ts";
import { compareDependencies } from "./compare-dependencies.ts";
import { compareLimit } from "./compare-limits.ts";
import type { Sides } from "./compare-limits.ts";
import { compareProperty } from "./compare-property.ts";
import { note } from "./run.ts";
import type { Change, ComparisonRun } from "./run.ts";

/** Compares two object nodes. `patternProperties` and `propertyNames` are never compared with each other. */
export function compareObjects(run: ComparisonRun, sides: Sides<ObjectNode>): void {
  const { writer, reader } = sides;
  compareRequired(run, sides);
  compareProperties(run, sides);
  compareDependencies(run, sides);
  compareAdditional(run, {
    stem: "additional-properties",
    keyword: "additionalProperties",
    writer: { owner: writer, permits: writer.permitsAdditional, node: writer.additional },
    reader: { owner: reader, permits: reader.permitsAdditional, node: reader.additional },
  });
  if (run.profile.comparesUnevaluated)
    compareUnevaluated(run, {
      stem: "unevaluated-properties",
      keyword: "unevaluatedProperties",
      writer: { owner: writer, permits: true, node: writer.unevaluated },
      reader: { owner: reader, permits: true, node: reader.unevaluated },
    });
  const before = { max: writer.maxProperties, min: writer.minProperties };
  const after = { max: reader.maxProperties, min: reader.minProperties };
  compareLimit(run, sides, { stem: "max-properties", keyword: "maxProperties", before: before.max, after: after.max });
  compareLimit(run, sides, { stem: "min-properties", keyword: "minProperties", before: before.min, after: after.min });
}

/** Only names that both sides declare as properties count. */
function compareRequired(run: ComparisonRun, { writer, reader }: Sides<ObjectNode>): void {
  if (areSameNames(writer.required, reader.required)) return;
  const old = new Set(writer.required);
  const next = new Set(reader.required);
  if (old.size === next.size && reader.required.every((name) => old.has(name))) return;
  const changed = [...writer.properties.keys()].filter(
    (name) => reader.properties.has(name) && old.has(name) !== next.has(name),
  );
  for (const name of orderNames(changed, writer, reader))
    noteRequired(run, { writer, reader }, { name, isGone: old.has(name) });
}

function areSameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index]);
}

function noteRequired(
  run: ComparisonRun,
  { writer, reader }: Sides<ObjectNode>,
  { name, isGone }: { readonly name: string; readonly isGone: boolean },
): void {
  const property = reader.properties.get(name);
  const hasDefault = property?.annotations?.defaultValue !== undefined;
  const added = hasDefault ? "required-attribute-with-default-added" : "required-attribute-added";
  note(run, {
    kind: isGone ? "required-attribute-removed" : added,
    below: `/required/${name}`,
    writer: writer.properties.get(name) ?? writer,
    reader: property ?? reader,
    details: { property: name },
  });
}

/** Properties are compared in any order, but their changes are listed in the order of a Java hash set. */
function compareProperties(run: ComparisonRun, sides: Sides<ObjectNode>): void {
  const { writer, reader } = sides;
  const outer = run.changes;
  const found = new Map<string, readonly Change[]>();
  let own: Change[] = [];
  const compareName = (name: string): void => {
    const old = writer.properties.get(name);
    const next = reader.properties.get(name);
    if (old !== undefined && old === next && run.isSilent(old)) return;
    run.changes = own;
    compareProperty(run, sides, name);
    if (own.length === 0) return;
    found.set(name, own);
    own = [];
  };
  try {
    for (const name of writer.properties.keys()) compareName(name);
    for (const name of reader.properties.keys()) if (!writer.properties.has(name)) compareName(name);
  } finally {
    run.changes = outer;
  }
  for (const name of orderNames([...found.keys()], writer, reader))
    for (const change of found.get(name) ?? []) run.changes.push(change);
}

/** Some property names in the order of a Java hash set of all of them, made for those of the writer. */
function orderNames(names: readonly string[], writer: ObjectNode, reader: ObjectNode): readonly string[] {
  if (names.length < 2) return names;
  let total = writer.properties.size;
  for (const name of reader.properties.keys()) if (!writer.properties.has(name)) total++;
  return orderSomeLikeJava(names, { total, initialSize: writer.properties.size });
}
