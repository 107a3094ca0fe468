import type { StringNode } from "../model.ts";
import { compareLimit } from "./compare-limits.ts";
import type { Sides } from "./compare-limits.ts";
import { findSite, note } from "./run.ts";
import type { ComparisonRun } from "./run.ts";

/** Compares two string nodes: lengths by number, patterns by text; formats are never compared. */
export function compareStrings(run: ComparisonRun, sides: Sides<StringNode>): void {
  const { writer, reader } = sides;
  compareLimit(run, sides, {
    stem: "max-length",
    keyword: "maxLength",
    before: writer.maxLength,
    after: reader.maxLength,
  });
  compareLimit(run, sides, {
    stem: "min-length",
    keyword: "minLength",
    before: writer.minLength,
    after: reader.minLength,
  });
  if (writer.pattern === reader.pattern) return;
  const before = writer.pattern ?? null;
  const after = reader.pattern ?? null;
  note(run, {
    kind: before === null ? "pattern-added" : after === null ? "pattern-removed" : "pattern-changed",
    below: "/pattern",
    writer: findSite(writer, "pattern", before !== null),
    reader: findSite(reader, "pattern", after !== null),
    details: { before, after },
  });
}
