import type { ObjectNode, SchemaNode } from "../model.ts";
import { isEmptyNode } from "../model.ts";
import type { Sides } from "./compare-limits.ts";
import { findObjectModel, findOpenness } from "./content-model.ts";
import { addChanges, areCompatible, compareApart, compareBelow, note } from "./run.ts";
import type { ComparisonRun, NodePair } from "./run.ts";
import type { ChangeKind, DetailsOf } from "../change-kinds.ts";

/** Compares one property: in place when both declare it, else with what the other side's content model says of it. */
export function compareProperty(run: ComparisonRun, sides: Sides<ObjectNode>, name: string): void {
  const old = sides.writer.properties.get(name);
  const next = sides.reader.properties.get(name);
  if (old !== undefined && next !== undefined)
    return compareBelow(run, `/properties/${name}`, { writer: old, reader: next });
  if (old !== undefined) return judgeRemoved(run, { writer: sides.writer, reader: sides.reader, name, node: old });
  if (next !== undefined) judgeAdded(run, { writer: sides.writer, reader: sides.reader, name, node: next });
}

/** A property that one side lacks. */
interface LoneProperty extends Sides<ObjectNode> {
  readonly name: string;
  readonly node: SchemaNode;
}

type PropertyKind = {
  [Kind in ChangeKind]: DetailsOf<Kind> extends { readonly readerModel: string } ? Kind : never;
}[ChangeKind];

function notePlain(run: ComparisonRun, lone: LoneProperty, kind: PropertyKind): void {
  const isOld = lone.writer.properties.has(lone.name);
  note(run, {
    kind,
    below: `/properties/${lone.name}`,
    writer: isOld ? lone.node : lone.writer,
    reader: isOld ? lone.reader : lone.node,
    details: {
      property: lone.name,
      readerModel: findOpenness(run, lone.reader, lone.name),
      writerModel: findOpenness(run, lone.writer, lone.name),
    },
  });
}

function judgeRemoved(run: ComparisonRun, lone: LoneProperty): void {
  const model = findObjectModel(run, lone.reader, lone.name);
  if (model.openness === "open") return notePlain(run, lone, "property-removed-from-open-content-model");
  if (model.openness === "closed")
    return notePlain(
      run,
      lone,
      lone.node.kind === "false"
        ? "property-with-false-removed-from-closed-content-model"
        : "property-removed-from-closed-content-model",
    );
  const covered = compareWithCover(run, lone, { writer: lone.node, reader: model.cover });
  notePlain(
    run,
    lone,
    covered
      ? "property-removed-is-covered-by-partially-open-content-model"
      : "property-removed-not-covered-by-partially-open-content-model",
  );
}

function compareWithCover(run: ComparisonRun, lone: LoneProperty, pair: NodePair): boolean {
  const changes = compareApart(run, `/properties/${lone.name}`, pair);
  addChanges(run, changes);
  return areCompatible(run, changes);
}

/** The tests for empty schemas and defaults look at the property itself, never through a reference. */
function judgeAdded(run: ComparisonRun, lone: LoneProperty): void {
  const model = findObjectModel(run, lone.writer, lone.name);
  const required = lone.reader.required.includes(lone.name);
  const hasDefault = lone.node.annotations?.defaultValue !== undefined;
  if (model.openness === "open") {
    if (isEmptyNode(lone.node)) return notePlain(run, lone, "property-with-empty-schema-added-to-open-content-model");
    if (!required) return notePlain(run, lone, "optional-property-added-to-open-content-model");
    return notePlain(
      run,
      lone,
      hasDefault
        ? "required-property-with-default-added-to-open-content-model"
        : "required-property-added-to-open-content-model",
    );
  }
  if (model.openness === "partially-open") {
    const covered = compareWithCover(run, lone, { writer: model.cover, reader: lone.node });
    notePlain(
      run,
      lone,
      covered
        ? "property-added-is-covered-by-partially-open-content-model"
        : "property-added-not-covered-by-partially-open-content-model",
    );
  }
  if (!required) return notePlain(run, lone, "optional-property-added-to-unopen-content-model");
  notePlain(
    run,
    lone,
    hasDefault
      ? "required-property-with-default-added-to-unopen-content-model"
      : "required-property-added-to-unopen-content-model",
  );
}
