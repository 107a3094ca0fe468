import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REPORTERS } from "../../src/reporters/reporters.ts";
import { expectText } from "../expected-text.ts";
import { createDiagnostic, createSample, createSubject, locateToken } from "./sample-reports.ts";

const NASTY =
  "x\u001b[31m\u001b]8;;http://evil\u0007\u202egnp\u2066\n::error file=a::pwned\r##[set-output name=a;]b\u0085\u2028";
const WRAPPED = `${"long ".repeat(20)}::error::wrapped ::stop-commands::t ##[add-mask]s`;
const TEXT = `{\n  "a": "${NASTY}",\n  "b": 1\n}`;

const REPORT = createSample({
  command: "check",
  baseline: { kind: "git", label: NASTY, rules: NASTY },
  subjects: [
    createSubject({ subject: NASTY, verdict: "incompatible", comparedWith: [NASTY, NASTY] }),
    createSubject({ subject: "::error::subject", verdict: "not-checked" }),
    createSubject({ subject: "__proto__" }),
  ],
  diagnostics: [
    createDiagnostic({
      rule: NASTY,
      message: NASTY,
      location: locateToken("::error::file", TEXT, '"b"'),
      subject: NASTY,
      related: [{ message: WRAPPED, location: locateToken(NASTY, TEXT, '"b"') }],
      why: WRAPPED,
      remedy: NASTY,
      compatibility: {
        level: "FULL",
        direction: "forward",
        version: null,
        versionLabel: NASTY,
        registryType: NASTY,
        registryPath: NASTY,
        registryMessage: NASTY,
        alsoBreaks: [],
        uses: 1,
      },
      witness: {
        status: "verified",
        datum: NASTY,
        excerpt: NASTY,
        writtenBy: NASTY,
        readBy: NASTY,
        failsAt: NASTY,
        failure: NASTY,
      },
      fix: { title: NASTY, effect: "text", safe: true, file: NASTY, edits: [] },
    }),
    createDiagnostic({ message: "y".repeat(1_000_000), subject: "__proto__" }),
  ],
  unchecked: [{ subject: NASTY, message: WRAPPED, hint: NASTY, location: { file: "::error::file" } }],
});

const OPTIONS = { color: false, width: 60, quiet: false };

describe.each(["text", "json"] as const)("hostile names in %s", (format) => {
  const output = REPORTERS[format](REPORT, OPTIONS);

  test("look as reviewed", () => {
    const shown = format === "json" ? output.replaceAll(/y{1000,}/g, "(a million y)") : output;
    expectText(join(import.meta.dirname, "hostile", `expected-${format}.txt`), shown);
  });

  test("leave nothing for a terminal or a runner to act on", () => {
    const lines = output.split("\n");
    expect(lines.filter((line) => /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
    expect(lines.filter((line) => line.includes("##["))).toEqual([]);
  });
});

test("JSON gives back exactly what was put in", () => {
  expect(JSON.parse(REPORTERS.json(REPORT, OPTIONS))).toEqual(REPORT);
});

test("a text of a million characters is cut in text output", () => {
  expect(REPORTERS.text(REPORT, OPTIONS).length).toBeLessThan(20_000);
});
