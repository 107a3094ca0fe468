import { parse } from "yaml";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { isSameSchema } from "../../src/commands/same-schema.ts";
import { avroFormat } from "../../src/formats/avro/avro-format.ts";
import { applyEdits } from "../../src/source/text-edit.ts";
import { parseManifest } from "../../src/manifest/parse-manifest.ts";
import type { Manifest } from "../../src/manifest/manifest.ts";
import { mapSubjects } from "../../src/manifest/map-subjects.ts";
import { selectFiles } from "../../src/manifest/select-files.ts";
import { lintFiles } from "../../src/lint/lint-files.ts";
import type { LintSubject } from "../../src/lint/repository/repository.ts";
import { RULES } from "../../src/lint/rules/catalogue.ts";
import { reviewWaivers } from "../../src/lint/waiver/review-waivers.ts";
import type { LintConfig } from "../../src/lint/config.ts";
import { createConfig } from "../../src/lint/config.ts";
import type { SourceFile } from "../../src/source/source-file.ts";
import type { LintFile } from "../../src/lint/finding.ts";
import type { Rule } from "../../src/lint/rule.ts";
import type { LintResult } from "../../src/lint/session.ts";
import { createLintSession } from "../../src/lint/session.ts";
import { isTarget } from "../../src/lint/target.ts";
import type { Fence, PageExample } from "./rule-page.ts";
import { attribute } from "./rule-page.ts";

/** What running an example of a rule's page gave. */
export interface ExampleResult extends LintResult {
  readonly files: readonly LintFile[];
  /** All texts of the example, the manifest's included. */
  readonly sources: readonly SourceFile[];
}

/** Lints an example with its rule alone, whatever the rule's preset; waivers are applied to all findings there are. */
export function runExample(rule: Rule, example: PageExample): ExampleResult {
  const session = createLintSession(configure(rule, example));
  const project = readProject(rule, example);
  const baseline = example.fences.find((fence) => isSchema(fence) && isEarlier(fence));
  const result = lintFiles(session, {
    ...project,
    listEarlier: () => (baseline === undefined ? [] : [{ path: "version 1", text: baseline.text }]),
    isSameVersion: ({ source }, { text }) => isSameSchema(avroFormat, { candidate: source.text, earlier: text }),
  });
  const { manifest } = project;
  const { files } = project;
  const sources = [...files.map(({ source }) => source), ...(manifest === undefined ? [] : [manifest])];
  if (rule.waivers === undefined || manifest === undefined) return { ...result, files, sources };
  const everything = lintFiles(createLintSession(createConfig(RULES, "strict")), project);
  const { kept, failures } = reviewWaivers(session, {
    manifest,
    diagnostics: everything.diagnostics,
    today: TODAY,
    listSubjects: (file) => project.subjects.flatMap((one) => (one.file === file ? [one.subject] : [])),
    extent: "all",
  });
  return { files, sources, diagnostics: kept.filter((one) => one.rule === rule.id), failures };
}

/** The day on which examples run. */
const TODAY = "2026-06-15";

interface ExampleProject {
  readonly files: readonly LintFile[];
  readonly subjects: readonly LintSubject[];
  readonly manifest?: Manifest;
  readonly earlierManifest?: Manifest;
}

function readProject(rule: Rule, { fences }: PageExample): ExampleProject {
  const files = fences.filter((fence) => isSchema(fence) && !isEarlier(fence)).map((fence) => toFile(rule, fence));
  const manifests = fences.filter((fence) => attribute(fence, "file")?.endsWith(".yaml") === true);
  const manifest = readExampleManifest(manifests.find((fence) => !isEarlier(fence)));
  const earlierManifest = readExampleManifest(manifests.find(isEarlier));
  if (manifest === undefined) return { files, subjects: [] };
  const changed = fences
    .filter(({ attributes }) => attributes.includes("changed"))
    .map((one) => attribute(one, "file"));
  const { selected } = selectFiles(
    manifest,
    files.map(({ source }) => source.path),
  );
  const { subjects } = mapSubjects(manifest, selected, () => null);
  return {
    files,
    manifest,
    subjects: subjects.map(({ subject, file, entry }) => ({ subject, file, entry, changed: changed.includes(file) })),
    ...(earlierManifest === undefined ? {} : { earlierManifest }),
  };
}

function readExampleManifest(fence: Fence | undefined): Manifest | undefined {
  if (fence === undefined) return undefined;
  const { manifest, diagnostics } = parseManifest({ path: attribute(fence, "file") ?? "", text: fence.text });
  if (manifest === null) throw new Error(`The example's manifest is wrong: ${JSON.stringify(diagnostics[0]?.message)}`);
  return manifest;
}

function isEarlier({ attributes }: Fence): boolean {
  return attributes.includes("baseline");
}

function configure(rule: Rule, { fences }: PageExample): LintConfig {
  const options = fences.find((fence) => fence.attributes.includes("options"));
  const targets = fences.flatMap((fence) => attribute(fence, "targets")?.split(",") ?? []);
  const settings = new Map([[rule.id, { severity: rule.severity, options: options ? parse(options.text) : {} }]]);
  return { preset: "core", targets: targets.filter(isTarget), rules: [rule], settings, overrides: [] };
}

function isSchema({ language, attributes }: Fence): boolean {
  return language === "json" && !attributes.includes("options");
}

function toFile(rule: Rule, fence: Fence): LintFile {
  const path =
    attribute(fence, "file") ?? (rule.id.startsWith("json/") || rule.jsonPair ? "schema.json" : "schema.avsc");
  return {
    source: { path, text: fence.text },
    type: path.endsWith(".json") ? "JSON" : "AVRO",
    subjects: attribute(fence, "subject")?.split(",") ?? [],
    references: attribute(fence, "references")?.split(",") ?? [],
  };
}

/** One line per finding, as it stands in the page. */
export function renderFindings({ diagnostics, files }: ExampleResult): string {
  return diagnostics
    .map((diagnostic) =>
      renderFinding(
        diagnostic,
        files.some(({ source }) => source.path !== diagnostic.location.file) || files.length > 1,
      ),
    )
    .join("\n");
}

function renderFinding({ location: { file, start, end }, message }: Diagnostic, named: boolean): string {
  const place = start && end ? `${start.line}:${start.column}-${end.line}:${end.column}` : "whole file";
  return `${named ? `${file}:` : ""}${place} ${message}`;
}

/** The text of the file of an example after its fixes, or undefined when there are none. */
export function applyExampleFixes({ diagnostics, sources }: ExampleResult): string | undefined {
  const fixes = diagnostics.flatMap(({ fix }) => fix ?? []);
  const source = sources.find(({ path }) => path === fixes[0]?.file);
  if (source === undefined) return undefined;
  return applyEdits(
    source.text,
    fixes.flatMap(({ edits }) => edits),
  );
}
