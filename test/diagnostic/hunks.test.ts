import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findHunks } from "../../src/diagnostic/hunks.ts";
import type { TextEdit } from "../../src/source/text-edit.ts";

const TEXT = "one\ntwo\nthree\nfour\n";

function edit(start: number, end: number, text: string): TextEdit {
  return { start, end, text };
}

describe("findHunks", () => {
  test("shows the whole line that an edit stands in", () => {
    expect(findHunks(TEXT, [edit(4, 7, "2")])).toEqual([{ line: 2, before: ["two"], after: ["2"] }]);
  });

  test("edits of one line are one hunk, of other lines another", () => {
    expect(findHunks(TEXT, [edit(0, 1, "O"), edit(2, 3, "E"), edit(8, 13, "3")])).toEqual([
      { line: 1, before: ["one"], after: ["OnE"] },
      { line: 3, before: ["three"], after: ["3"] },
    ]);
  });

  test("an edit may add lines, remove them and reach to the end of the text", () => {
    expect(findHunks(TEXT, [edit(3, 3, "\nand a half")])).toEqual([
      { line: 1, before: ["one"], after: ["one", "and a half"] },
    ]);
    expect(findHunks(TEXT, [edit(3, 7, "")])).toEqual([{ line: 1, before: ["one", "two"], after: ["one"] }]);
    expect(findHunks("one", [edit(0, 3, "")])).toEqual([{ line: 1, before: ["one"], after: [] }]);
  });

  test("line ends of any kind are no part of the lines", () => {
    expect(findHunks("a\r\nb\r\nc", [edit(3, 4, "x")])).toEqual([{ line: 2, before: ["b"], after: ["x"] }]);
    expect(findHunks("a\rb\rc", [edit(2, 3, "x")])).toEqual([{ line: 2, before: ["b"], after: ["x"] }]);
  });

  test("lines that are too long to show give nothing", () => {
    expect(findHunks(`"${"x".repeat(5000)}"`, [edit(0, 1, "'")])).toBe(undefined);
  });

  test("putting the lines in place of the old ones is the same as the edits", () => {
    const line = fc.array(fc.constantFrom("a", "bc", "def", ""), { minLength: 1, maxLength: 8 });
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(6), fc.constantFrom("", "x", "\n", "y\nz")), { maxLength: 4 });
    fc.assert(
      fc.property(line, spans, (lines, given) => {
        const text = lines.join("\n");
        const edits: TextEdit[] = [];
        let from = 0;
        for (const [gap, length, added] of given) {
          const start = from + gap;
          const end = start + length;
          if (end > text.length) break;
          edits.push(edit(start, end, added));
          from = end + 1;
        }
        const edited = edits.reduceRight(
          (done, one) => done.slice(0, one.start) + one.text + done.slice(one.end),
          text,
        );
        const hunks = findHunks(text, edits) ?? [];
        const replaced = hunks.reduceRight<readonly string[]>(
          (done, { line: first, before, after }) => [
            ...done.slice(0, first - 1),
            ...after,
            ...done.slice(first - 1 + before.length),
          ],
          lines,
        );
        expect(replaced.join("\n").replace(/\n+$/, "")).toBe(edited.replace(/\n+$/, ""));
      }),
      { numRuns: 1000 },
    );
  });
});
