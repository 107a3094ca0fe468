import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { locateRange } from "../../src/diagnostic/location.ts";
import { renderCodeFrame } from "../../src/reporters/code-frame.ts";
import { measureWidth } from "../../src/reporters/display-width.ts";
import { splitCells } from "../../src/reporters/line-cells.ts";
import { expectText } from "../expected-text.ts";
import { locateToken } from "./sample-parts.ts";

const OPTIONS = { width: 60, dim: (text: string): string => text, paint: (text: string): string => text };

function drawToken(text: string, token: string, width = 60): string {
  return renderCodeFrame(locateToken("a.avsc", text, token), { ...OPTIONS, width }).join("\n");
}

const LONG = `{ ${"x".repeat(70)} "token": 1, ${"y".repeat(300)} }`;

const FRAMES: { readonly [name: string]: string } = {
  plain: drawToken('{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n', '"b"'),
  "first line": drawToken('"only"', '"only"'),
  "tabs before": drawToken('{\n\t"a":\t"b"\n}', '"b"'),
  "wide before": drawToken('{ "漢字": "b" }', '"b"'),
  "wide token": drawToken('{ "a": "漢字" }', '"漢字"'),
  "combining marks before": drawToken('{ "e\u0301e\u0301": "b" }', '"b"'),
  "emoji before": drawToken('{ "👍": "b" }', '"b"'),
  "escapes before": drawToken('{ "\u001b[31m\u202e": "b" }', '"b"'),
  "runner commands": drawToken('::error::x\n##[error]y "b"\n::error::z', '"b"'),
  "carriage returns": drawToken('{\r\n  "a": 1\r\n}\r\n', '"a"'),
  "several lines": drawToken('{\n  "a": [\n    1\n  ]\n}', "[\n    1\n  ]"),
  "end of text": renderCodeFrame(locateRange({ path: "a", text: '{ "a": ' }, { start: 7, end: 7 }), OPTIONS).join("\n"),
  "token far right": drawToken(LONG, '"token"'),
  "token longer than the width": drawToken(LONG, "y".repeat(300)),
  "width too small": drawToken('{ "some": "thing", "other": 1 }', '"other"', 5),
};

describe("code frames", () => {
  test("look as reviewed", () => {
    const text = Object.entries(FRAMES).map(([name, frame]) => `${name}\n${frame}\n`);
    expectText(join(import.meta.dirname, "code-frame/expected.txt"), text.join("\n"));
  });

  test.each(Object.keys(FRAMES))("%s: the carets stand in the columns of the token's line", (name) => {
    const lines = (FRAMES[name] ?? "").split("\n");
    const at = lines.findIndex((line) => line.startsWith(">"));
    const caretColumn = measureBefore(lines[at + 1] ?? "", "^");
    expect(caretColumn).toBeGreaterThan(0);
    expect(/^[\s|^]*$/.test(lines[at + 1] ?? "")).toBe(true);
  });

  test.each([
    ["tabs before", '"b"'],
    ["wide before", '"b"'],
    ["combining marks before", '"b"'],
    ["emoji before", '"b"'],
    ["escapes before", '"b"'],
    ["token far right", '"token"'],
  ])("%s: the first caret stands under the token", (name, token) => {
    const lines = (FRAMES[name] ?? "").split("\n");
    const at = lines.findIndex((line) => line.startsWith(">"));
    expect(measureBefore(lines[at + 1] ?? "", "^")).toBe(measureBefore(lines[at] ?? "", token));
  });

  test("a location without a snippet has none", () => {
    expect(renderCodeFrame({ file: "a" }, OPTIONS)).toEqual([]);
    expect(renderCodeFrame({ file: "a", start: { line: 3, column: 1 } }, OPTIONS)).toEqual([]);
  });
});

/** Columns before a text in a line, on a terminal with tab stops of eight. */
function measureBefore(line: string, text: string): number {
  return splitCells(line.slice(0, line.indexOf(text))).reduce((sum, cell) => sum + cell.width, 0);
}

describe("measureWidth", () => {
  test.each([
    ["abc", 3],
    ["漢字", 4],
    ["한글", 4],
    ["ﾊﾝｶｸ", 4],
    ["ＡＢ", 4],
    ["e\u0301", 1],
    ["👍", 2],
    ["é", 1],
    ["", 0],
  ])("%j takes %i columns", (text, width) => expect(measureWidth(text)).toBe(width));
});
