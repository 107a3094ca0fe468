import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { listActiveRules } from "../lint/active-rules.ts";
import type { FrozenFindings, ThawedFindings } from "../lint/frozen-findings.ts";
import { hideFrozenFindings, parseFrozenFindings } from "../lint/frozen-findings.ts";
import { lintFiles } from "../lint/lint-files.ts";
import { resolveConfig } from "../lint/resolve-config.ts";
import type { RuleScope } from "../lint/rules/load-rules.ts";
import { loadRules } from "../lint/rules/load-rules.ts";
import type { LintSession } from "../lint/session.ts";
import { createLintSession } from "../lint/session.ts";
import { reviewWaivers } from "../lint/waiver/review-waivers.ts";
import { NO_LINT_SETTINGS } from "../manifest/lint-settings.ts";
import { createReport } from "../report/create-report.ts";
import type { Report, ReportBaseline } from "../report/report.ts";
import { describeConfigProblem, describeFailure, describeWaived } from "./describe-lint.ts";
import { readToday } from "./today.ts";
import { readEarlierTexts } from "./lint-earlier.ts";
import type { LintOptions } from "./lint-options.ts";
import type { LintSources } from "./lint-sources.ts";
import { readLintSources } from "./lint-sources.ts";

/** A lint run with what fixing needs besides the report. */
export interface LintRun {
  readonly report: Report;
  readonly session: LintSession;
  readonly sources: LintSources;
}

/**
 * Lints the schemas of a workspace. Everything wrong with single files, settings or rules is in the report.
 *
 * @throws OperationalError when nothing at all can be linted: no workspace, no such manifest, baseline or file of
 * frozen findings.
 */
export async function lint(options: LintOptions): Promise<LintRun> {
  const sources = await readLintSources(options);
  const { manifest, files } = sources;
  const rules = await loadRules(describeScope(sources, options));
  const { config, problems } = resolveConfig(manifest?.lint ?? NO_LINT_SETTINGS, rules);
  const session = createLintSession(options.preset === undefined ? config : { ...config, preset: options.preset });
  const earlier = await readEarlierTexts(sources, options);
  const found = lintFiles(session, {
    files,
    subjects: sources.subjects.map((subject) => ({ ...subject, ...earlier.describeChange(subject) })),
    ...(manifest === null ? {} : { manifest }),
    ...(earlier.manifest === undefined ? {} : { earlierManifest: earlier.manifest }),
    listEarlier: (file) => earlier.listVersions(file),
    isSameVersion: (file, version) => earlier.isSameVersion(file, version),
    ...(options.since === undefined ? {} : { findText: (file) => earlier.findText(file) }),
  });
  const reviewed = review(session, sources, { diagnostics: found.diagnostics, today: readToday(options.today) });
  const thawed = hideFrozen(reviewed.kept, options);
  const report = createReport({
    command: "lint",
    baseline: earlier.baseline ?? NO_BASELINE,
    lint: {
      files: files.length,
      rules: listActiveRules(session.config, []).length,
      preset: session.config.preset,
      ...(options.frozen === undefined ? {} : { frozen: thawed.frozen }),
    },
    subjects: [],
    diagnostics: thawed.fresh,
    waived: describeWaived(reviewed.waived, manifest),
    unchecked: [
      ...sources.unchecked,
      ...problems.map((problem) => describeConfigProblem(problem, manifest)),
      ...[...found.failures, ...reviewed.failures].map(describeFailure),
    ],
    ...(options.failOn === undefined ? {} : { failOn: options.failOn }),
  });
  return { report, session, sources };
}

function describeScope({ files, manifest }: LintSources, { against, since }: LintOptions): RuleScope {
  return {
    json: files.some(({ type }) => type === "JSON"),
    earlier: against !== undefined || since !== undefined,
    manifest: manifest !== null,
  };
}

const NO_BASELINE: ReportBaseline = { kind: "none", label: "nothing", rules: "the linter" };

interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly today: string;
}

function review(
  session: LintSession,
  { manifest, subjects, partial }: LintSources,
  { diagnostics, today }: Findings,
): ReturnType<typeof reviewWaivers> {
  if (manifest === null) return { kept: diagnostics, waived: [], failures: [] };
  const byFile = new Map<string, string[]>();
  for (const { file, subject } of subjects) byFile.set(file, [...(byFile.get(file) ?? []), subject]);
  return reviewWaivers(session, {
    manifest,
    diagnostics,
    today,
    listSubjects: (file) => byFile.get(file) ?? [],
    extent: partial ? "some" : "lint",
  });
}

function hideFrozen(diagnostics: readonly Diagnostic[], { frozen, directory }: LintOptions): ThawedFindings {
  if (frozen === undefined) return { fresh: diagnostics, frozen: 0, gone: 0 };
  return hideFrozenFindings(diagnostics, readFrozen(resolve(directory, frozen), frozen));
}

function readFrozen(path: string, given: string): FrozenFindings {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new OperationalError({
      code: "unreadable-file",
      message: `The file of frozen findings \`${given}\` cannot be read.`,
      hint: `\`schemagate lint --update-baseline --baseline ${given}\` records the findings there are.`,
      cause,
    });
  }
  const findings = parseFrozenFindings(text);
  if (findings !== undefined) return findings;
  throw new OperationalError({
    code: "unreadable-file",
    message: `\`${given}\` is no file of frozen findings.`,
    hint: `Write it again with \`schemagate lint --update-baseline --baseline ${given}\`.`,
  });
}
