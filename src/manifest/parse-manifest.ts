import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { sortDiagnostics } from "../diagnostic/sort.ts";
import type { SourceFile } from "../source/source-file.ts";
import { buildManifest } from "./build-manifest.ts";
import { findConnectionSettings } from "./connection-setting.ts";
import { describeViolation } from "./describe-violation.ts";
import type { Manifest } from "./manifest.ts";
import type { ManifestPath, ManifestProblem } from "./manifest-problem.ts";
import { createManifestDiagnostic } from "./manifest-problem.ts";
import { validateManifest } from "./manifest-validator.js";
import type { ManifestValue } from "./manifest-value.ts";
import { ProblemList } from "./problem-list.ts";
import type { YamlDocument } from "./yaml-document.ts";
import { readYaml } from "./yaml-document.ts";

/** A manifest as far as it could be read, and everything that is wrong with it. */
export interface ManifestResult {
  /**
   * The manifest without the entries that have a problem of their own; null when something outside the entries is
   * wrong, because then no entry means what it says, and when it holds a connection setting.
   */
  readonly manifest: Manifest | null;
  /** Sorted by place; empty exactly when the manifest is complete. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a `schemagate.yaml` of version 1. Never throws, for any text. */
export function parseManifest(source: SourceFile): ManifestResult {
  const yaml = readYaml(source.text);
  if (!yaml.ok) return { manifest: null, diagnostics: createDiagnostics(source, yaml.problems) };
  const problems = findProblems(yaml.document);
  const value = dropEntries(yaml.document.value, problems);
  if (value === undefined) return { manifest: null, diagnostics: createDiagnostics(source, problems) };
  const list = new ProblemList(source, yaml.document);
  const manifest = buildManifest(source.text, value, list);
  const all = [...problems, ...list.problems];
  const isSound = all.every((problem) => entryOf(problem.path) !== undefined);
  return { manifest: isSound ? manifest : null, diagnostics: createDiagnostics(source, all) };
}

/** At most twice {@link MAX_PROBLEMS}, so that a hostile manifest cannot keep the run busy with its own faults. */
function findProblems(document: YamlDocument): readonly ManifestProblem[] {
  const settings = findConnectionSettings(document).slice(0, MAX_PROBLEMS);
  const settled = new Set(settings.map((problem) => JSON.stringify(problem.path)));
  const violations = validateManifest(document.value) ? [] : (validateManifest.errors ?? []).slice(0, MAX_PROBLEMS + 1);
  const described = violations.flatMap((error) => describeViolation(error, document) ?? []);
  const unsupported = described.filter((problem) => problem.rule === "manifest/unsupported-version");
  if (unsupported.length > 0) return [...settings, ...unsupported];
  // A misspelt key is also a missing one; one word about it is enough.
  const misspelt = new Set(described.map(({ path, meant }) => JSON.stringify([...path.slice(0, -1), meant])));
  const isSettled = ({ rule, path }: ManifestProblem) =>
    settled.has(JSON.stringify(path)) || (rule === "manifest/missing-key" && misspelt.has(JSON.stringify(path)));
  const problems = [...settings, ...described.filter((problem) => !isSettled(problem))];
  return violations.length > MAX_PROBLEMS ? [...problems, createOverflow()] : problems;
}

/** Problems of one manifest that are told at all. */
const MAX_PROBLEMS = 100;

/** Stands for the problems that are not told; outside the entries, since it may mean any of them. */
function createOverflow(): ManifestProblem {
  return {
    rule: "manifest/invalid-value",
    message: `Too many problems: more than ${MAX_PROBLEMS}, and the others are not listed.`,
    remedy: "Correct the listed ones first.",
    range: { start: 0, end: 0 },
    path: [],
  };
}

/** The value with null in place of each entry that has a problem; undefined when a problem lies elsewhere. */
function dropEntries(value: unknown, problems: readonly ManifestProblem[]): ManifestValue | undefined {
  const spoilt = new Set(
    problems.map(({ rule, path }) => (rule === "manifest/connection-setting" ? undefined : entryOf(path))),
  );
  if (spoilt.has(undefined)) return undefined;
  // The validator has accepted everything but the entries that are taken out here.
  const valid = value as ManifestValue;
  return { ...valid, subjects: valid.subjects.map((entry, index) => (spoilt.has(index) ? null : entry)) };
}

function entryOf(path: ManifestPath): number | undefined {
  return path[0] === "subjects" && typeof path[1] === "number" ? path[1] : undefined;
}

function createDiagnostics(source: SourceFile, problems: readonly ManifestProblem[]): readonly Diagnostic[] {
  const hideText = problems.some((problem) => problem.rule === "manifest/connection-setting");
  const told = problems.length > 2 * MAX_PROBLEMS ? [...problems.slice(0, MAX_PROBLEMS), createOverflow()] : problems;
  return sortDiagnostics(told.map((problem) => createManifestDiagnostic(source, problem, hideText)));
}
