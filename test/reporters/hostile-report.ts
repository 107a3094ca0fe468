import type { Report } from "../../src/report/report.ts";
import { createDiagnostic, createSample, createSubject, locateToken } from "./sample-parts.ts";

const NASTY =
  "x\u001b[31m\u001b]8;;http://evil\u0007\u202egnp\u2066\n::error file=a::pwned\r##[set-output name=a;]b\u0085\u2028";
const WRAPPED = `${"long ".repeat(20)}::error::wrapped ::stop-commands::t ##[add-mask]s`;
const TEXT = `{\n  "a": "${NASTY}",\n  "b": 1\n}`;

/** A report in which every text tries to be something else. */
export const HOSTILE_REPORT: Report = createSample({
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
        alsoBreaks: [NASTY],
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
      ways: [
        {
          kind: "policy",
          works: true,
          text: NASTY,
          steps: [{ title: NASTY, language: "diff", lines: [NASTY, WRAPPED] }],
        },
        { kind: "version-between", works: false, text: WRAPPED, steps: [] },
      ],
    }),
    createDiagnostic({ message: "y".repeat(1_000_000), subject: "__proto__" }),
  ],
  unchecked: [{ subject: NASTY, message: WRAPPED, hint: NASTY, location: { file: "::error::file" } }],
});
