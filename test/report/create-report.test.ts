import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { OUTCOME_EXIT_CODES } from "../../src/report/exit-code.ts";
import type { FailOn, Outcome, WaivedDiagnostic } from "../../src/report/report.ts";
import { TOOL } from "../../src/report/tool.ts";
import { createDiagnostic, createSample, createSubject } from "../reporters/sample-parts.ts";

describe("createReport", () => {
  test("sorts everything, drops repetitions and counts", () => {
    const report = createSample({
      subjects: [
        createSubject({ subject: "b", comparedWith: ["version 2", "version 1"] }),
        createSubject({ subject: "a" }),
      ],
      diagnostics: [
        createDiagnostic({ location: { file: "z" }, severity: "info" }),
        createDiagnostic({ location: { file: "a" }, severity: "warning" }),
        createDiagnostic({ location: { file: "a" } }),
        createDiagnostic({ location: { file: "a" } }),
      ],
      unchecked: [{ message: "two" }, { subject: "a", message: "one" }, { message: "one" }],
    });
    expect(report.subjects.map((subject) => subject.subject)).toEqual(["a", "b"]);
    expect(report.diagnostics.map(({ location, severity }) => `${location.file} ${severity}`)).toEqual([
      "a error",
      "a warning",
      "z info",
    ]);
    expect(report.unchecked.map(({ subject, message }) => [subject, message])).toEqual([
      [undefined, "one"],
      [undefined, "two"],
      ["a", "one"],
    ]);
    expect(report.summary).toEqual({
      subjects: 2,
      comparisons: 3,
      errors: 1,
      warnings: 1,
      infos: 1,
      unchecked: 3,
      waived: 0,
    });
  });

  const broken = createSubject({ subject: "a", verdict: "incompatible" });
  const waived: WaivedDiagnostic = {
    diagnostic: createDiagnostic({ subject: "a" }),
    waiver: { location: { file: "m" }, reason: "r", ticket: null, expires: null, approvedBy: null },
  };
  const cases: readonly (readonly [Parameters<typeof createSample>[0], FailOn, Outcome])[] = [
    [{}, "info", "clean"],
    [{ subjects: [broken], waived: [waived] }, "error", "clean"],
    [{ subjects: [broken], waived: [waived], diagnostics: [createDiagnostic({ subject: "a" })] }, "error", "findings"],
    [{ subjects: [createSubject({ subject: "b", verdict: "invalid" })], waived: [waived] }, "error", "findings"],
    [{ diagnostics: [createDiagnostic({ severity: "info" })] }, "info", "findings"],
    [{ diagnostics: [createDiagnostic({ severity: "info" })] }, "warning", "clean"],
    [{ diagnostics: [createDiagnostic({ severity: "warning" })] }, "warning", "findings"],
    [{ diagnostics: [createDiagnostic({ severity: "warning" })] }, "error", "clean"],
    [{ diagnostics: [createDiagnostic({ severity: "error" })] }, "error", "findings"],
    [{ diagnostics: [createDiagnostic({ severity: "error" })] }, "never", "clean"],
    [{ subjects: [createSubject({ subject: "a", verdict: "incompatible" })] }, "error", "findings"],
    [{ subjects: [createSubject({ subject: "a", verdict: "invalid" })] }, "error", "findings"],
    [{ subjects: [createSubject({ subject: "a", verdict: "not-checked" })] }, "never", "could-not-check"],
    [{ unchecked: [{ message: "x" }] }, "never", "could-not-check"],
    [{ unchecked: [{ message: "x" }], diagnostics: [createDiagnostic({})] }, "error", "could-not-check"],
  ];

  test.each(cases)("judges %j failing on %s as %s", (parts, failOn, outcome) => {
    expect(createSample({ ...parts, failOn }).outcome).toBe(outcome);
  });

  test("fails on errors unless told, and has an exit status for each outcome", () => {
    expect(createSample({}).failOn).toBe("error");
    expect(OUTCOME_EXIT_CODES).toEqual({ clean: 0, findings: 1, "could-not-check": 2 });
  });

  test("says the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    expect(TOOL).toEqual({ name: "schemagate", version });
  });
});
