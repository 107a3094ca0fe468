import type { ChangeKind } from "../change-kinds.ts";
import type { ArrayNode, SchemaNode } from "../model.ts";
import { isEmptyNode } from "../model.ts";
import { compareAdditional, compareUnevaluated } from "./compare-additional.ts";
import { compareLimit } from "./compare-limits.ts";
import type { Sides } from "./compare-limits.ts";
import { findArrayModel } from "./content-model.ts";
import { addChanges, areCompatible, compareApart, compareBelow, findSite, note } from "./run.ts";
import type { ComparisonRun, NodePair } from "./run.ts";

/** Compares two array nodes; the schema under `contains` is never compared. */
export function compareArrays(run: ComparisonRun, sides: Sides<ArrayNode>): void {
  const { writer, reader } = sides;
  if (writer.items !== null || reader.items !== null)
    compareBelow(run, "/items", { writer: writer.items, reader: reader.items });
  compareTuples(run, sides);
  compareAdditional(run, {
    stem: "additional-items",
    keyword: "additionalItems",
    writer: { owner: writer, permits: writer.permitsAdditional, node: writer.additional },
    reader: { owner: reader, permits: reader.permitsAdditional, node: reader.additional },
  });
  if (run.profile.comparesUnevaluated)
    compareUnevaluated(run, {
      stem: "unevaluated-items",
      keyword: "unevaluatedItems",
      writer: { owner: writer, permits: true, node: writer.unevaluated },
      reader: { owner: reader, permits: true, node: reader.unevaluated },
    });
  compareLimit(run, sides, { stem: "max-items", keyword: "maxItems", before: writer.maxItems, after: reader.maxItems });
  compareLimit(run, sides, { stem: "min-items", keyword: "minItems", before: writer.minItems, after: reader.minItems });
  compareUniqueItems(run, sides);
  if (run.profile.comparesUnevaluated) compareContains(run, sides);
}

function compareUniqueItems(run: ComparisonRun, { writer, reader }: Sides<ArrayNode>): void {
  if (writer.uniqueItems === reader.uniqueItems) return;
  note(run, {
    kind: reader.uniqueItems ? "unique-items-added" : "unique-items-removed",
    below: "/uniqueItems",
    writer: findSite(writer, "uniqueItems", writer.uniqueItems),
    reader: findSite(reader, "uniqueItems", reader.uniqueItems),
    details: {},
  });
}

function compareContains(run: ComparisonRun, sides: Sides<ArrayNode>): void {
  const { writer, reader } = sides;
  const before = { max: writer.maxContains, min: writer.minContains };
  const after = { max: reader.maxContains, min: reader.minContains };
  compareLimit(run, sides, { stem: "max-contains", keyword: "maxContains", before: before.max, after: after.max });
  compareLimit(run, sides, { stem: "min-contains", keyword: "minContains", before: before.min, after: after.min });
}

function compareTuples(run: ComparisonRun, sides: Sides<ArrayNode>): void {
  const old = sides.writer.tuple ?? [];
  const next = sides.reader.tuple ?? [];
  for (let index = 0; index < Math.max(old.length, next.length); index++) {
    const before = old[index];
    const after = next[index];
    if (before !== undefined && after !== undefined)
      compareBelow(run, `/items/${index}`, { writer: before, reader: after });
    else if (before !== undefined) judgeRemoved(run, { ...sides, index, node: before });
    else if (after !== undefined) judgeAdded(run, { ...sides, index, node: after });
  }
}

/** A position of a tuple that one side lacks. */
interface LoneItem extends Sides<ArrayNode> {
  readonly index: number;
  readonly node: SchemaNode;
}

type ItemKind = ChangeKind & `item-${string}`;

function noteItem(run: ComparisonRun, lone: LoneItem, kind: ItemKind): void {
  const isOld = lone.index < (lone.writer.tuple?.length ?? 0);
  note(run, {
    kind,
    below: `/items/${lone.index}`,
    writer: isOld ? lone.node : lone.writer,
    reader: isOld ? lone.reader : lone.node,
    details: { index: lone.index },
  });
}

function compareWithCover(run: ComparisonRun, lone: LoneItem, pair: NodePair): boolean {
  const changes = compareApart(run, `/items/${lone.index}`, pair);
  addChanges(run, changes);
  return areCompatible(run, changes);
}

function judgeRemoved(run: ComparisonRun, lone: LoneItem): void {
  const model = findArrayModel(run, lone.reader);
  if (model.openness === "open") return noteItem(run, lone, "item-removed-from-open-content-model");
  if (model.openness === "closed")
    return noteItem(
      run,
      lone,
      lone.node.kind === "false"
        ? "item-with-false-removed-from-closed-content-model"
        : "item-removed-from-closed-content-model",
    );
  const covered = compareWithCover(run, lone, { writer: lone.node, reader: model.cover });
  noteItem(
    run,
    lone,
    covered
      ? "item-removed-is-covered-by-partially-open-content-model"
      : "item-removed-not-covered-by-partially-open-content-model",
  );
}

function judgeAdded(run: ComparisonRun, lone: LoneItem): void {
  const model = findArrayModel(run, lone.writer);
  if (model.openness === "closed") return noteItem(run, lone, "item-added-to-closed-content-model");
  if (model.openness === "open")
    return noteItem(
      run,
      lone,
      isEmptyNode(lone.node)
        ? "item-with-empty-schema-added-to-open-content-model"
        : "item-added-to-open-content-model",
    );
  const covered = compareWithCover(run, lone, { writer: model.cover, reader: lone.node });
  noteItem(
    run,
    lone,
    covered
      ? "item-added-is-covered-by-partially-open-content-model"
      : "item-added-not-covered-by-partially-open-content-model",
  );
}
