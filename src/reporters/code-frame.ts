import type { Location, Snippet } from "../diagnostic/location.ts";
import type { Position } from "../source/range.ts";
import type { LineCell } from "./line-cells.ts";
import { blankCells, cutCells, splitCells } from "./line-cells.ts";

/** How a code frame is drawn. */
export interface CodeFrameOptions {
  /** Columns the frame may take; never less than 20 columns of code are shown. */
  readonly width: number;
  /** Paints the line numbers. */
  readonly dim: (text: string) => string;
  /** Paints the carets and the mark before their line. */
  readonly paint: (text: string) => string;
}

/** The columns of the lines that are shown: `columns` of them after the first `from`. */
interface Window {
  readonly from: number;
  readonly columns: number;
  /** Whether something was cut from the left, here or when the snippet was made. */
  readonly cut: boolean;
}

const LEAST_COLUMNS = 20;
/** Columns before the token that stay in view however long the token is. */
const CONTEXT_COLUMNS = 4;
const ELLIPSIS = "…";

/**
 * The lines around a place with carets under its first line, cut to the width around the carets. Tabs stay tabs, in
 * the caret line too, and wide characters count double, so that carets stand under the token on any terminal. Empty
 * for a location without a snippet.
 */
export function renderCodeFrame(location: Location, options: CodeFrameOptions): readonly string[] {
  const { snippet, start } = location;
  if (snippet === undefined || start === undefined) return [];
  const lines = dropBlankEnd(snippet.lines, start.line - snippet.firstLine).map(splitCells);
  const target = lines[start.line - snippet.firstLine];
  if (target === undefined) return [];
  const span = findSpan(location, { start, snippet });
  const gutter = String(snippet.firstLine + lines.length - 1).length;
  const window = placeWindow(target, { span, cut: snippet.cut, columns: options.width - gutter - 7 });
  return lines.flatMap((cells, index) => {
    const line = snippet.firstLine + index;
    const number = options.dim(`${String(line).padStart(gutter)} |`);
    const code = drawCode(cells, window);
    if (line !== start.line) return [`  ${number} ${code}`.trimEnd()];
    const bar = options.dim(`${" ".repeat(gutter)} |`);
    const { indent, carets } = drawCarets(cells, span, window);
    return [`${options.paint(">")} ${number} ${code}`.trimEnd(), `  ${bar} ${indent}${options.paint(carets)}`];
  });
}

/** Without the blank lines below the marked one that only show that the text ends. */
function dropBlankEnd(lines: readonly string[], marked: number): readonly string[] {
  const last = lines.findLastIndex((line, index) => index <= marked || line.trim() !== "");
  return lines.slice(0, last + 1);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part of the shown line that the location means, in code units of that line; never empty. */
function findSpan({ end }: Location, at: { readonly start: Position; readonly snippet: Snippet }): Span {
  const start = Math.max(0, at.start.column - 1 - at.snippet.cut);
  if (end === undefined) return { start, end: start + 1 };
  if (end.line > at.start.line) return { start, end: Number.POSITIVE_INFINITY };
  return { start, end: Math.max(start + 1, end.column - 1 - at.snippet.cut) };
}

function placeWindow(
  cells: readonly LineCell[],
  wish: { readonly span: Span; readonly cut: number; readonly columns: number },
): Window {
  const columns = Math.max(LEAST_COLUMNS, wish.columns);
  const before = measureCells(cells.filter((cell) => cell.offset < wish.span.start));
  const token = measureCells(cells.filter((cell) => isInside(cell, wish.span)));
  const from = Math.max(0, Math.min(before - CONTEXT_COLUMNS, before + token - columns));
  return { from, columns, cut: wish.cut > 0 || from > 0 };
}

function drawCode(cells: readonly LineCell[], window: Window): string {
  const shown = cutCells(cells, window.from, window.columns);
  const text = shown.map((cell) => cell.text).join("");
  const more = measureCells(cells) > window.from + window.columns ? ELLIPSIS : "";
  return `${window.cut && cells.length > 0 ? ELLIPSIS : ""}${text}${more}`;
}

/** Carets under the cells of the span that are shown, or one caret behind the line when the span lies behind it. */
function drawCarets(
  cells: readonly LineCell[],
  span: Span,
  window: Window,
): { readonly indent: string; readonly carets: string } {
  const shown = cutCells(cells, window.from, window.columns);
  const before = shown.filter((cell) => cell.offset < span.start);
  const marked = shown.filter((cell) => isInside(cell, span));
  const indent = `${window.cut ? " " : ""}${blankCells(before)}`;
  const carets = marked.map((cell) => (cell.text === "\t" ? "\t" : "^".repeat(cell.width))).join("");
  return { indent, carets: carets.trimEnd() === "" ? "^" : carets.trimEnd() };
}

function isInside(cell: LineCell, span: Span): boolean {
  return cell.offset >= span.start && cell.offset < span.end;
}

function measureCells(cells: readonly LineCell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
