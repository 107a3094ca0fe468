import type { CompatibilityMatrix, MatrixCell } from "../report/compatibility-matrix.ts";
import { findLevelInForce } from "../report/compatibility-matrix.ts";
import { measureWidth, padText } from "./display-width.ts";
import { escapeText } from "./escape-text.ts";
import type { Style } from "./style.ts";

const HEADINGS = ["Earlier", "New reads it (backward)", "It reads new (forward)"];

/** The matrix as a table, followed by what it means: the levels the change passes and who is upgraded first. */
export function renderMatrix(matrix: CompatibilityMatrix, style: Style): string {
  const title = `${style.bold(escapeText(matrix.subject))}  ${escapeText(matrix.file)}, compared with ${escapeText(matrix.baseline)}`;
  if (matrix.rows.length === 0) return `${title}\n\nThere is no earlier version: any schema may be the first one.\n`;
  const rows = matrix.rows.map((row) => [escapeText(row.label), describeCell(row.backward), describeCell(row.forward)]);
  const widths = HEADINGS.map((_, column) =>
    Math.max(...[HEADINGS, ...rows].map((cells) => measureWidth(cells[column] ?? ""))),
  );
  const lines = [HEADINGS, ...rows].map((cells) =>
    cells
      .map((cell, column) => paint(padText(cell, widths[column] ?? 0), cell, style))
      .join("  ")
      .trimEnd(),
  );
  const reasons = matrix.rows.flatMap(({ unreadable }) => (unreadable === undefined ? [] : [escapeText(unreadable)]));
  const notes = reasons.length === 0 ? [] : ["", ...reasons];
  return [title, "", ...lines, ...notes, "", ...advise(matrix), ""].join("\n");
}

function describeCell({ verdict, breaking, kinds }: MatrixCell): string {
  switch (verdict) {
    case "compatible":
      return "yes";
    case "incompatible":
      return `no: ${kinds.join(", ")}${breaking > kinds.length ? ` (${breaking})` : ""}`;
    case "server-error":
      return "the registry fails";
    case "undecided":
      return "undecided";
    case "not-readable":
      return "not readable";
  }
}

function paint(padded: string, cell: string, style: Style): string {
  if (cell === "yes") return style.green(padded);
  return cell.startsWith("no: ") ? style.red(padded) : padded;
}

function advise(matrix: CompatibilityMatrix): readonly string[] {
  const { satisfied, unjudged } = matrix;
  const levels = `Level in force: ${findLevelInForce(matrix)}. The change passes ${satisfied.join(", ")}.`;
  if (unjudged.length === 0) return [levels, adviseStrength(satisfied), adviseOrder(satisfied)];
  const unknown = `Nobody can tell for ${unjudged.join(", ")}, which ask about a version that is not readable.`;
  // With the newest version, nothing is known of either direction.
  const newest = unjudged.includes("BACKWARD");
  return [levels, unknown, newest ? "No order of upgrade can be told." : adviseOrder(satisfied)];
}

function adviseStrength(satisfied: CompatibilityMatrix["satisfied"]): string {
  for (const level of ["FULL", "BACKWARD", "FORWARD"] as const) {
    if (satisfied.includes(`${level}_TRANSITIVE`))
      return `The highest level it passes is ${level}_TRANSITIVE: it holds towards every earlier version, not only the newest.`;
    if (satisfied.includes(level))
      return `The highest level it passes is ${level}, towards the newest version only: older versions break, so old data or old consumers still in use need care.`;
  }
  return "It passes no level but NONE: it needs a new subject and topic, or all sides upgraded at once.";
}

function adviseOrder(satisfied: CompatibilityMatrix["satisfied"]): string {
  if (satisfied.includes("FULL"))
    return "Upgrade consumers and producers in any order: both can read each other's data.";
  if (satisfied.includes("BACKWARD"))
    return "Upgrade consumers first: they read old and new data, and old consumers would fail on new data.";
  if (satisfied.includes("FORWARD"))
    return "Upgrade producers first: old consumers read their data, and new consumers would fail on old data.";
  return "No order of upgrade is safe.";
}
