import { expect, test } from "vitest";
import { rebaseReport } from "../../src/report/rebase-report.ts";
import { createDiagnostic, createSample, createSubject } from "../reporters/sample-parts.ts";

test("files get the folder before their names; names of published texts stay", () => {
  const report = createSample({
    subjects: [createSubject({ subject: "a", file: "schemas/a.avsc" })],
    diagnostics: [
      createDiagnostic({
        location: { file: "schemas/a.avsc", start: { line: 1, column: 2 } },
        related: [
          { message: "there", location: { file: "a version 3" } },
          { message: "here", location: { file: "schemas/a.avsc" } },
        ],
        fix: { title: "x", effect: "contract", safe: true, file: "schemas/a.avsc", edits: [] },
      }),
    ],
    waived: [
      {
        diagnostic: createDiagnostic({ location: { file: "schemas/b.avsc" } }),
        waiver: {
          location: { file: "schemagate.yaml", start: { line: 9, column: 5 } },
          reason: "agreed",
          ticket: null,
          expires: "2030-01-31",
          approvedBy: null,
        },
      },
    ],
    unchecked: [{ message: "x" }, { message: "y", location: { file: "schemagate.yaml" } }],
  });
  const moved = rebaseReport(report, "services/orders");
  expect(moved.subjects.map(({ file }) => file)).toEqual(["services/orders/schemas/a.avsc"]);
  expect(
    moved.diagnostics.map(({ location, related, fix }) => [
      location,
      related.map((one) => one.location.file),
      fix?.file,
    ]),
  ).toEqual([
    [
      { file: "services/orders/schemas/a.avsc", start: { line: 1, column: 2 } },
      ["a version 3", "services/orders/schemas/a.avsc"],
      "services/orders/schemas/a.avsc",
    ],
  ]);
  expect(moved.waived.map(({ diagnostic, waiver }) => [diagnostic.location.file, waiver.location])).toEqual([
    ["services/orders/schemas/b.avsc", { file: "services/orders/schemagate.yaml", start: { line: 9, column: 5 } }],
  ]);
  expect(moved.unchecked.map(({ location }) => location?.file)).toEqual([undefined, "services/orders/schemagate.yaml"]);
  expect(rebaseReport(report, "")).toBe(report);
});
