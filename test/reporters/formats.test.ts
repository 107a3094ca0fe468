import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ReporterName } from "../../src/reporters/reporters.ts";
import { REPORTERS } from "./all-reporters.ts";
import { expectText } from "../expected-text.ts";
import { createDiagnostic, createSample, createSubject } from "./sample-parts.ts";
import { SAMPLE_REPORTS } from "./sample-reports.ts";

const PLAIN = { color: false, width: 100, quiet: false };

const FILES: { readonly [Name in Exclude<ReporterName, "text" | "json">]: string } = {
  markdown: "markdown.md",
  github: "github.txt",
  gitlab: "gitlab.json",
  sarif: "sarif.json",
  junit: "junit.xml",
  checkstyle: "checkstyle.xml",
  rdjson: "rdjson.json",
};

describe.each(Object.entries(FILES))("the format `%s`", (name, file) => {
  const render = REPORTERS[name as ReporterName];

  test.each(Object.keys(SAMPLE_REPORTS))("prints the report `%s`", (sample) => {
    const report = SAMPLE_REPORTS[sample];
    if (report === undefined) throw new Error(sample);
    expectText(join(import.meta.dirname, "formats", sample, `expected-${file}`), render(report, PLAIN));
  });

  test("ends with a line feed, or prints nothing", () => {
    for (const report of Object.values(SAMPLE_REPORTS)) expect(render(report, PLAIN)).toMatch(/^$|\n$/);
  });
});

/** 30 errors, 12 warnings and 12 notes, each a cause of its own, and 3 things that could not be checked. */
const CROWD = createSample({
  subjects: [createSubject({ subject: "orders-value", verdict: "incompatible" })],
  diagnostics: (["info", "warning", "error"] as const).flatMap((severity, kind) =>
    Array.from({ length: kind === 2 ? 30 : 12 }, (_, index) =>
      createDiagnostic({ severity, message: `${severity} ${index}.`, fingerprint: `${kind}${index}` }),
    ),
  ),
  unchecked: [{ message: "First." }, { message: "Second." }, { message: "Third.", subject: "orders-value" }],
});

describe("the annotations' budget", () => {
  const lines = REPORTERS.github(CROWD, PLAIN).trimEnd().split("\n");

  test("holds ten of a kind, what could not be checked first, and counts the rest outside of it", () => {
    const kinds = lines.map((line) => /^::([a-z]+) /.exec(line)?.[1] ?? "log");
    const count = (kind: string): number => kinds.filter((one) => one === kind).length;
    expect([count("error"), count("warning"), count("notice"), count("log")]).toEqual([10, 10, 10, 1]);
    expect(lines.slice(0, 3).map((line) => line.split("::").at(-1))).toEqual(["First.", "Second.", "Third."]);
    expect(lines.at(-1)).toMatch(/^schemagate: 27 more findings are not annotated/);
  });

  test("a shared cause is one annotation that names the subjects and the versions", () => {
    const shared = SAMPLE_REPORTS["shared"];
    if (shared === undefined) throw new Error("shared");
    const output = REPORTERS.github(shared, PLAIN);
    expect(output.match(/^::error/gm)?.length).toBe(1);
    expect(output).toContain("Affected subjects: com.shop.Money, com.shop.Line, orders-value, payments-value.");
    expect(output).toContain("Fails against: version 3, version 1.");
  });
});

test("more results than GitHub keeps: SARIF holds the gravest and says how many are missing", () => {
  const report = createSample({
    diagnostics: Array.from({ length: 5200 }, (_, index) =>
      createDiagnostic({ severity: index < 300 ? "info" : "error", message: `${index}`, fingerprint: `${index}` }),
    ),
  });
  const sarif = JSON.parse(REPORTERS.sarif(report, PLAIN)) as {
    readonly runs: readonly {
      readonly results: readonly { readonly level: string }[];
      readonly invocations: unknown;
    }[];
  };
  const [run] = sarif.runs;
  expect(run?.results.length).toBe(5000);
  expect(run?.results.filter(({ level }) => level === "error").length).toBe(4900);
  expect(JSON.stringify(run?.invocations)).toContain("200 more results are left out");
});

test("fingerprints in a GitLab report are unique, and the same from run to run", () => {
  const report = createSample({
    diagnostics: [1, 2, 3].map((version) => createDiagnostic({ message: `Fails against version ${version}.` })),
  });
  const read = (): readonly string[] =>
    (JSON.parse(REPORTERS.gitlab(report, PLAIN)) as readonly { readonly fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    );
  expect(new Set(read()).size).toBe(3);
  expect(read()).toEqual(read());
});
