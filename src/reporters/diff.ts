import { escapeLongText, escapeText } from "./escape-text.ts";
import type { Style } from "./style.ts";

const CONTEXT = 3;
const MAX_LINE = 2000;

/**
 * A unified diff of two texts of one file, as `patch` and people read it; empty when they are equal. Lines are compared
 * as wholes; between the first and the last changed line the shortest edit is looked for only in texts of moderate size.
 */
export function renderDiff(
  file: { readonly path: string; readonly before: string; readonly after: string },
  style: Style,
): string {
  if (file.before === file.after) return "";
  const hunks = groupHunks(compareLines(splitLines(file.before), splitLines(file.after)));
  const name = escapeText(file.path);
  const head = [style.bold(`--- a/${name}`), style.bold(`+++ b/${name}`)];
  return `${[...head, ...hunks.flatMap((hunk) => renderHunk(hunk, style))].join("\n")}\n`;
}

type Line = { readonly kind: " " | "-" | "+"; readonly text: string; readonly before: number; readonly after: number };

function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** Lines of both texts in order; longest common subsequence between the common head and tail. */
function compareLines(before: readonly string[], after: readonly string[]): readonly Line[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const lines: Line[] = [];
  const add = (kind: Line["kind"], at: { before: number; after: number }): void => {
    lines.push({ kind, text: (kind === "+" ? after[at.after] : before[at.before]) ?? "", ...at });
  };
  for (let index = 0; index < head; index++) add(" ", { before: index, after: index });
  const ends = { before: before.length - tail, after: after.length - tail };
  for (const step of alignMiddle(before.slice(head, ends.before), after.slice(head, ends.after)))
    add(step.kind, { before: head + step.before, after: head + step.after });
  for (let index = 0; index < tail; index++) add(" ", { before: ends.before + index, after: ends.after + index });
  return lines;
}

type Step = Pick<Line, "kind" | "before" | "after">;

/** Beyond this many cells the middle is shown as removed and added whole. */
const MAX_CELLS = 4_000_000;

function alignMiddle(before: readonly string[], after: readonly string[]): readonly Step[] {
  const common = before.length * after.length > MAX_CELLS ? undefined : measureCommon(before, after);
  const steps: Step[] = [];
  const at = { before: 0, after: 0 };
  while (at.before < before.length || at.after < after.length) {
    const kind = chooseStep(before, after, { at, common });
    steps.push({ kind, ...at });
    if (kind !== "+") at.before++;
    if (kind !== "-") at.after++;
  }
  return steps;
}

function chooseStep(
  before: readonly string[],
  after: readonly string[],
  { at, common }: { readonly at: { before: number; after: number }; readonly common: Uint32Array | undefined },
): Step["kind"] {
  if (at.after >= after.length) return "-";
  if (at.before >= before.length) return "+";
  if (common !== undefined && before[at.before] === after[at.after]) return " ";
  return takesOld(common, at, after.length) ? "-" : "+";
}

function takesOld(common: Uint32Array | undefined, at: { before: number; after: number }, columns: number): boolean {
  if (common === undefined) return true;
  const width = columns + 1;
  const withoutOld = common[(at.before + 1) * width + at.after] ?? 0;
  const withoutNew = common[at.before * width + at.after + 1] ?? 0;
  return withoutOld >= withoutNew;
}

/** Length of the longest common subsequence of the rests from each pair of lines on. */
function measureCommon(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      table[row * width + column] =
        before[row] === after[column]
          ? (table[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(table[(row + 1) * width + column] ?? 0, table[row * width + column + 1] ?? 0);
  return table;
}

function groupHunks(lines: readonly Line[]): readonly (readonly Line[])[] {
  const changed = lines.flatMap((line, index) => (line.kind === " " ? [] : [index]));
  const hunks: Line[][] = [];
  let end = -1;
  for (const index of changed) {
    const start = Math.max(index - CONTEXT, end);
    const last = hunks.at(-1);
    const stop = Math.min(index + CONTEXT + 1, lines.length);
    if (last !== undefined && start <= end) last.push(...lines.slice(end, stop));
    else hunks.push(lines.slice(Math.max(index - CONTEXT, 0), stop));
    end = stop;
  }
  return hunks;
}

function renderHunk(lines: readonly Line[], style: Style): readonly string[] {
  const [first] = lines;
  if (first === undefined) return [];
  const count = (other: "+" | "-"): number => lines.filter(({ kind }) => kind !== other).length;
  const head = `@@ -${first.before + 1},${count("+")} +${first.after + 1},${count("-")} @@`;
  return [style.cyan(head), ...lines.map((line) => paintLine(line, style))];
}

function paintLine({ kind, text }: Line, style: Style): string {
  const printed = `${kind}${escapeLongText(text, MAX_LINE)}`;
  if (kind === "+") return style.green(printed);
  return kind === "-" ? style.red(printed) : printed;
}
