import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { printCode, printFence, printProse } from "../../src/reporters/markdown/escape-markdown.ts";
import { fitBlocks } from "../../src/reporters/markdown/fit-blocks.ts";
import { renderMarkdownWithin } from "../../src/reporters/markdown/markdown.ts";
import { REPORTERS } from "./all-reporters.ts";
import { HOSTILE_REPORT } from "./hostile-report.ts";
import { createDiagnostic, createSample, createSubject } from "./sample-parts.ts";
import { SAMPLE_REPORTS } from "./sample-reports.ts";

/** What a forge would make of a text, raw HTML left as it is, by an independent implementation of its Markdown. */
function renderHtml(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** Names of the elements of an HTML text, with `/` for their ends, in order. */
function listTags(html: string): readonly string[] {
  return [...html.matchAll(/<(!--|\/?[a-zA-Z0-9]+)/g)].map((match) => match[1] ?? "");
}

/** The text outside of code, where a forge looks for mentions and numbers. */
function listActiveText(html: string): string {
  return html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, "").replace(/<[^>]*>/g, "");
}

const FRAGMENTS = [
  "`",
  "``",
  "```",
  "~~~",
  "|",
  "\\",
  "\\|",
  "<img src=x>",
  "<!-- schemagate:key -->",
  "</details>",
  "@someone",
  "@org/team",
  "#123",
  "owner/repo#1",
  "GH-7",
  "deadbeef1",
  "http://evil.example",
  "www.evil.example",
  "a@b.example",
  "[x](http://evil.example)",
  "![x](y)",
  "$x$",
  ":tada:",
  "**",
  "__",
  "_",
  "~",
  "&lt;",
  "&#64;x",
  "\n",
  "\r\n",
  "# ",
  "- ",
  "1. ",
  "> ",
  "===",
  "    ",
  "[^1]",
  "\u202e",
  "\u200b",
  "word",
  " ",
];

const HOSTILE = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));

describe("text of unknown origin in Markdown", () => {
  test("prose stays one paragraph of text and code", () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const html = renderHtml(printProse(text));
        expect(listTags(html).filter((tag) => !/^\/?(?:p|code)$/.test(tag))).toEqual([]);
        expect(listTags(html).filter((tag) => tag === "p").length).toBeLessThanOrEqual(1);
        expect(listActiveText(html)).not.toMatch(
          /[@#$]|:\/\/|www\.|:\w+:|gh-\d|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i,
        );
      }),
      { numRuns: 3000 },
    );
  });

  test("a name is one code span", () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        expect(listTags(renderHtml(`x ${printCode(text)} y`))).toEqual(["p", "code", "/code", "/p"]);
      }),
      { numRuns: 2000 },
    );
  });

  test("a table keeps its cells", () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, (name, prose) => {
        const html = renderHtml(`| a | b |\n| --- | --- |\n| ${printCode(name)} | ${printProse(prose)} |\n`);
        const tags = listTags(html).filter((tag) => !tag.endsWith("code"));
        expect(tags.filter((tag) => tag === "td").length).toBe(2);
        expect(tags.filter((tag) => !/^\/?(?:table|thead|tbody|tr|th|td)$/.test(tag))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test("nothing ends a fence", () => {
    fc.assert(
      fc.property(fc.array(HOSTILE, { maxLength: 4 }), (lines) => {
        const html = renderHtml(printFence(lines, "diff").join("\n"));
        expect(listTags(html)).toEqual(["pre", "code", "/code", "/pre"]);
      }),
      { numRuns: 1000 },
    );
  });

  test("harmless sentences read as they were written", () => {
    expect(printProse("Field `a_b` was added, so version 3 cannot read it (see 1.2).")).toBe(
      "Field `a_b` was added, so version 3 cannot read it (see 1.2).",
    );
  });
});

/** Elements of a document that a report is made of. */
const OWN_TAGS = /^\/?(?:h3|h4|p|table|thead|tbody|tr|th|td|strong|code|pre|details|summary|sub|ul|li|a|hr)$/;

describe("a Markdown report", () => {
  test.each(Object.keys(SAMPLE_REPORTS))("`%s` is made of its own elements, every fold closed", (name) => {
    const report = SAMPLE_REPORTS[name];
    if (report === undefined) throw new Error(name);
    const tags = listTags(renderHtml(REPORTERS.markdown(report, { color: false, width: 100, quiet: false })));
    expect(tags.filter((tag) => !OWN_TAGS.test(tag))).toEqual([]);
    expectClosed(tags);
  });

  test("with hostile names it has no element, no link and no mention more", () => {
    const html = renderHtml(REPORTERS.markdown(HOSTILE_REPORT, { color: false, width: 100, quiet: false }));
    const tags = listTags(html);
    expect(tags.filter((tag) => !OWN_TAGS.test(tag) || tag === "a")).toEqual([]);
    expectClosed(tags);
    expect(listActiveText(html)).not.toMatch(/[@#$]|:\/\//);
  });

  test.each([2000, 6000, 20_000, 60_000])("of 300 findings stays within %i units, closed and counted", (limit) => {
    const crowd = createSample({
      subjects: Array.from({ length: 100 }, (_, index) =>
        createSubject({ subject: `subject-${index}`, verdict: "incompatible" }),
      ),
      diagnostics: (["error", "warning", "info"] as const).flatMap((severity) =>
        Array.from({ length: 100 }, (_, index) =>
          createDiagnostic({ severity, subject: `subject-${index}`, message: `${"Long. ".repeat(20)} ${index}` }),
        ),
      ),
    });
    const text = renderMarkdownWithin(crowd, {
      budget: { limit, measure: (one) => one.length },
      linkTo: () => undefined,
      remarks: ["A remark."],
      rest: "in the log",
    });
    expect(text.length).toBeLessThanOrEqual(Math.max(limit, 4000));
    expect(text).toContain("A remark.");
    if (limit < 60_000) expect(text).toMatch(/[0-9]+ parts? more had no room here: the rest is in the log\./);
    expectClosed(listTags(renderHtml(text)));
  });
});

/** That every element of a kind that can be folded or fenced ends. */
function expectClosed(tags: readonly string[]): void {
  for (const tag of ["details", "pre", "table", "ul"])
    expect([tag, tags.filter((one) => one === tag).length]).toEqual([
      tag,
      tags.filter((one) => one === `/${tag}`).length,
    ]);
}

test("fitBlocks prefers full forms, falls back to short ones and goes on behind what is too long", () => {
  const budget = { limit: 10, measure: (text: string) => text.length };
  const blocks = [{ full: "aaaa" }, { full: "bbbbbbbb", short: "bb" }, { full: "cccccc" }, { full: "dd" }];
  expect(fitBlocks(blocks, budget, 2)).toEqual({ texts: ["aaaa", "bb", "dd"], missing: 1 });
});
