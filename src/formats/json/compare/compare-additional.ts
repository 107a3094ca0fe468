import type { ChangeKind } from "../change-kinds.ts";
import type { SchemaNode } from "../model.ts";
import { isEmptyNode } from "../model.ts";
import { describeAdditional } from "./content-model.ts";
import { compareBelow, findSite, note } from "./run.ts";
import type { ComparisonRun } from "./run.ts";

type AdditionalStem = "additional-properties" | "additional-items" | "unevaluated-properties" | "unevaluated-items";

/** What stands for the rest of an object or array on one side. */
export interface Additional {
  readonly owner: SchemaNode;
  readonly permits: boolean;
  readonly node: SchemaNode | null;
}

/** The keyword for the rest on both sides. */
export interface AdditionalPair {
  readonly stem: AdditionalStem;
  readonly keyword: string;
  readonly writer: Additional;
  readonly reader: Additional;
}

/** Compares `additionalProperties` or `additionalItems`. */
export function compareAdditional(run: ComparisonRun, pair: AdditionalPair): void {
  const { writer, reader } = pair;
  if (writer.permits !== reader.permits) return noteAdditional(run, pair, reader.permits ? "added" : "removed");
  if (writer.node === null && reader.node === null) return;
  if (writer.node === null) return noteAdditional(run, pair, "narrowed");
  if (reader.node === null) return noteAdditional(run, pair, "extended");
  compareBelow(run, `/${pair.keyword}`, { writer: writer.node, reader: reader.node });
}

/** Compares `unevaluatedProperties` or `unevaluatedItems`; to the registry even adding `true` narrows. */
export function compareUnevaluated(run: ComparisonRun, pair: AdditionalPair): void {
  const { node: old } = pair.writer;
  const { node: next } = pair.reader;
  if (old === null && next === null) return;
  const change = findUnevaluatedChange(old, next);
  if (change !== undefined) return noteAdditional(run, pair, change);
  compareBelow(run, `/${pair.keyword}`, { writer: old, reader: next });
}

type AdditionalChange = "added" | "removed" | "extended" | "narrowed";

function findUnevaluatedChange(old: SchemaNode | null, next: SchemaNode | null): AdditionalChange | undefined {
  if (old === null) return next?.kind === "false" ? "removed" : "narrowed";
  if (next === null) return old.kind === "false" ? "added" : "extended";
  return CHANGES.get(`${rankUnevaluated(old)} ${rankUnevaluated(next)}`);
}

type Openness = "nothing" | "something" | "everything";

/** How much a schema lets through. */
function rankUnevaluated(node: SchemaNode): Openness {
  if (node.kind === "false") return "nothing";
  return isEmptyNode(node) ? "everything" : "something";
}

const CHANGES: ReadonlyMap<`${Openness} ${Openness}`, AdditionalChange> = new Map([
  ["nothing something", "added"],
  ["nothing everything", "added"],
  ["something nothing", "removed"],
  ["everything nothing", "removed"],
  ["everything something", "narrowed"],
  ["something everything", "extended"],
]);

function noteAdditional(run: ComparisonRun, pair: AdditionalPair, change: AdditionalChange): void {
  const { stem, keyword, writer, reader } = pair;
  const before = describeAdditional(writer.permits, writer.node);
  const after = describeAdditional(reader.permits, reader.node);
  const kind: ChangeKind = `${stem}-${change}`;
  note(run, {
    kind,
    below: `/${keyword}`,
    writer: findSite(writer.owner, findWrittenKeyword(writer.owner, keyword), before !== null),
    reader: findSite(reader.owner, findWrittenKeyword(reader.owner, keyword), after !== null),
    details: { before, after },
  });
}

/** What the registry calls `additionalItems` is written `items` behind `prefixItems`. */
function findWrittenKeyword(owner: SchemaNode, keyword: string): string {
  if (keyword !== "additionalItems" || owner.kind !== "array") return keyword;
  return owner.tuple?.[0]?.pointer.endsWith("/prefixItems/0") === true ? "items" : keyword;
}
