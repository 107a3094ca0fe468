import type { CodeRange } from "./regex.ts";

/** The last code point of Unicode. */
export const MAX_CODE = 0x10ffff;

const DIGITS: readonly CodeRange[] = [[48, 57]];
const WORD: readonly CodeRange[] = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const SPACE: readonly CodeRange[] = [
  [9, 13],
  [32, 32],
  [160, 160],
];

/** Code points outside the ranges. */
export function complementRanges(ranges: readonly CodeRange[]): readonly CodeRange[] {
  const outside: CodeRange[] = [];
  let next = 0;
  for (const [first, last] of [...ranges].sort((left, right) => left[0] - right[0])) {
    if (first > next) outside.push([next, first - 1]);
    next = Math.max(next, last + 1);
  }
  if (next <= MAX_CODE) outside.push([next, MAX_CODE]);
  return outside;
}

/** Whether a code point is in both. */
export function overlaps(left: readonly CodeRange[], right: readonly CodeRange[]): boolean {
  return left.some(([first, last]) => right.some(([start, end]) => first <= end && start <= last));
}

/** The sets that a backslash and a letter stand for. */
export const ESCAPED_SETS: ReadonlyMap<string, readonly CodeRange[]> = new Map<string, readonly CodeRange[]>([
  ["d", DIGITS],
  ["D", complementRanges(DIGITS)],
  ["w", WORD],
  ["W", complementRanges(WORD)],
  ["s", SPACE],
  ["S", complementRanges(SPACE)],
  ["t", [[9, 9]]],
  ["n", [[10, 10]]],
  ["r", [[13, 13]]],
  ["f", [[12, 12]]],
  ["v", [[11, 11]]],
  ["0", [[0, 0]]],
]);
