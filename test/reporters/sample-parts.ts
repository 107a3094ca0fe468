import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { locateRange } from "../../src/diagnostic/location.ts";
import type { Location } from "../../src/diagnostic/location.ts";
import type { ReportParts } from "../../src/report/create-report.ts";
import { createReport } from "../../src/report/create-report.ts";
import type { Report, SubjectReport } from "../../src/report/report.ts";

/** The location of the first occurrence of a token in a text. */
export function locateToken(file: string, text: string, token: string): Location {
  const start = text.indexOf(token);
  return locateRange({ path: file, text }, { start, end: start + token.length });
}

/** A subject's line with everything that a test does not care about filled in. */
export function createSubject(fields: Partial<SubjectReport> & { readonly subject: string }): SubjectReport {
  return {
    file: `schemas/${fields.subject}.avsc`,
    schemaType: "AVRO",
    level: "BACKWARD",
    levelSource: "global",
    verdict: "compatible",
    comparedWith: ["version 1"],
    upgradeOrder: "consumers-first",
    ...fields,
  };
}

/** A finding with everything that a test does not care about filled in. */
export function createDiagnostic(fields: Partial<Diagnostic>): Diagnostic {
  return {
    rule: "avro/sample",
    severity: "error",
    message: "Something changed.",
    location: { file: "schemas/sample.avsc" },
    related: [],
    fingerprint: "0123456789abcdef",
    ...fields,
  };
}

/** A report of `check` with everything that a test does not care about filled in. */
export function createSample(parts: Partial<ReportParts>): Report {
  return createReport({
    command: "check",
    baseline: {
      kind: "directory",
      label: "directory registry registry/",
      rules: "Confluent Platform 8.3.1 (Avro 1.12)",
    },
    subjects: [],
    diagnostics: [],
    unchecked: [],
    ...parts,
  });
}
