import type { ChangeKind, LimitStem } from "../change-kinds.ts";
import type { SchemaNode } from "../model.ts";
import { note, findSite } from "./run.ts";
import type { ComparisonRun } from "./run.ts";

/** A limit on both sides. */
export interface Limit {
  readonly stem: LimitStem;
  readonly keyword: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Two nodes of one kind. */
export interface Sides<Node extends SchemaNode> {
  readonly writer: Node;
  readonly reader: Node;
}

/** Notes how a limit changed: added, removed, increased, decreased. */
export function compareLimit(run: ComparisonRun, sides: Sides<SchemaNode>, limit: Limit): void {
  const { before, after } = limit;
  if (before === after) return;
  const change =
    before === undefined ? "added" : after === undefined ? "removed" : after > before ? "increased" : "decreased";
  noteLimit(run, sides, { ...limit, kind: `${limit.stem}-${change}` });
}

/** Notes a change of a limit that was found elsewhere. */
export function noteLimit(
  run: ComparisonRun,
  sides: Sides<SchemaNode>,
  limit: Limit & { readonly kind: LimitKind },
): void {
  const { kind, keyword, before, after } = limit;
  note(run, {
    kind,
    below: `/${keyword}`,
    writer: findSite(sides.writer, keyword, before !== undefined),
    reader: findSite(sides.reader, keyword, after !== undefined),
    details: { before: printLimit(before), after: printLimit(after) },
  });
}

/** The kinds of changes of limits. */
export type LimitKind = ChangeKind & `${LimitStem}-${"added" | "removed" | "increased" | "decreased"}`;

function printLimit(limit: number | undefined): string | null {
  return limit === undefined ? null : String(limit);
}
