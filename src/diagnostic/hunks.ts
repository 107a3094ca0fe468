import type { LineIndex } from "../source/line-index.ts";
import { createLineIndex, findPosition } from "../source/line-index.ts";
import type { TextEdit } from "../source/text-edit.ts";
import type { FixHunk } from "./diagnostic.ts";

/** Code units of a hunk's lines beyond which nobody would read it. */
const MAX_UNITS = 4000;

/**
 * What edits do to whole lines. Edits are ascending and do not overlap; those that share a line are one hunk. Undefined
 * when a hunk would be too long to show, as in a file that is a single line.
 */
export function findHunks(
  text: string,
  edits: readonly TextEdit[],
  index: LineIndex = createLineIndex(text),
): readonly FixHunk[] | undefined {
  const groups = groupByLines(index, edits);
  if (groups.some((group) => measureLines(text, index, group) > MAX_UNITS)) return undefined;
  const hunks = groups.map((group) => createHunk(text, index, group));
  const tooLong = hunks.some(({ before, after }) => [...before, ...after].join("\n").length > MAX_UNITS);
  return tooLong ? undefined : hunks;
}

interface LineGroup {
  readonly first: number;
  last: number;
  readonly edits: TextEdit[];
}

function groupByLines(index: LineIndex, edits: readonly TextEdit[]): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  for (const edit of edits) {
    const [first, last] = [findPosition(index, edit.start).line, findPosition(index, edit.end).line];
    const previous = groups.at(-1);
    if (previous === undefined || first > previous.last) groups.push({ first, last, edits: [edit] });
    else {
      previous.last = Math.max(previous.last, last);
      previous.edits.push(edit);
    }
  }
  return groups;
}

function measureLines({ length }: string, { starts }: LineIndex, { first, last }: LineGroup): number {
  return (starts[last] ?? length) - (starts[first - 1] ?? 0);
}

function createHunk(text: string, index: LineIndex, { first, last, edits }: LineGroup): FixHunk {
  const from = index.starts[first - 1] ?? 0;
  const to = index.starts[last] ?? text.length;
  let after = "";
  let offset = from;
  for (const edit of edits) {
    after += text.slice(offset, edit.start) + edit.text;
    offset = edit.end;
  }
  after += text.slice(offset, to);
  return { line: first, before: splitLines(text.slice(from, to)), after: after === "" ? [] : splitLines(after) };
}

function splitLines(text: string): readonly string[] {
  return text.replace(/(?:\r\n|\r|\n)$/, "").split(/\r\n|\r|\n/);
}

/** Hunks as the lines of a diff. */
export function printHunks(hunks: readonly FixHunk[]): readonly string[] {
  return hunks.flatMap(({ line, before, after }) => [
    `@@ line ${line} @@`,
    ...before.map((one) => `-${one}`),
    ...after.map((one) => `+${one}`),
  ]);
}
