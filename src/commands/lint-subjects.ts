import type { BaselineVersion } from "../baseline/baseline.ts";
import { LEVEL_DEMANDS } from "../compatibility/pairs.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { SchemaFormat } from "../formats/schema-format.ts";
import { listActiveRules } from "../lint/active-rules.ts";
import type { LintConfig } from "../lint/config.ts";
import type { RuleFailure } from "../lint/dispatch.ts";
import type { LintFile } from "../lint/finding.ts";
import { lintFiles } from "../lint/lint-files.ts";
import type { LintSubject } from "../lint/repository/repository.ts";
import { resolveConfig } from "../lint/resolve-config.ts";
import type { Rule } from "../lint/rule.ts";
import { loadRules } from "../lint/rules/load-rules.ts";
import { createLintSession } from "../lint/session.ts";
import { reviewWaivers } from "../lint/waiver/review-waivers.ts";
import type { Manifest } from "../manifest/manifest.ts";
import type { LintScope, SubjectVerdict, Unchecked, WaivedDiagnostic } from "../report/report.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { SourceFile } from "../source/source-file.ts";
import { describeConfigProblem, describeFailure, describeWaived } from "./describe-lint.ts";
import type { ProjectSubject } from "./project.ts";
import { isSameSchema } from "./same-schema.ts";

/** A subject that was judged, with what the judgement read. */
export interface JudgedFile {
  readonly subject: ProjectSubject;
  readonly verdict: SubjectVerdict;
  /** Labels of the versions that the verdict speaks about. */
  readonly comparedWith: readonly string[];
  /** The levels that the change would pass, where they were worked out. */
  readonly satisfies: readonly CompatibilityLevel[];
  /** Earlier versions, oldest first. */
  readonly versions: readonly BaselineVersion[];
}

/** A check's subjects and findings, to be linted and set against the waivers. */
export interface LintCheck {
  readonly manifest: Manifest;
  readonly earlierManifest: Manifest | null;
  readonly judged: readonly JudgedFile[];
  /** What the check found itself. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the check warns about hazards, which some rules on evolution speak about too. */
  readonly hazards: boolean;
  /** False: waivers are applied and nothing is linted. */
  readonly lint: boolean;
  /** Whether all subjects of the manifest were judged. */
  readonly complete: boolean;
  readonly today: string;
}

/** What linting and the waivers make of a check's findings. */
export interface LintedCheck {
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: readonly WaivedDiagnostic[];
  readonly unchecked: readonly Unchecked[];
  readonly lint: LintScope | undefined;
}

/** Lints the schemas of a check and applies the manifest's waivers to all findings, the check's own included. */
export async function lintCheck(question: LintCheck): Promise<LintedCheck> {
  const { manifest, diagnostics, today, complete } = question;
  const json = question.judged.some(({ subject }) => subject.format.type === "JSON");
  const rules = await loadRules({ json, earlier: true, manifest: true });
  const { config, problems } = resolveConfig(manifest.lint, rules);
  const session = createLintSession({
    ...config,
    rules: config.rules.filter((rule) => !isSaid(rule, question.hazards)),
  });
  const input = new CheckedFiles(question.judged);
  const found = question.lint
    ? lintFiles(session, {
        files: input.files,
        manifest,
        subjects: input.subjects,
        ...(question.earlierManifest === null ? {} : { earlierManifest: question.earlierManifest }),
        listEarlier: (file) => input.listEarlier(file),
        isSameVersion: (file, earlier) => input.isSameVersion(file, earlier),
        isProven: (file) => input.isProven(file),
      })
    : { diagnostics: [], failures: [] };
  const reviewed = reviewWaivers(session, {
    manifest,
    diagnostics: [...diagnostics, ...found.diagnostics.filter((one) => !input.isRefusal(one, config))],
    today,
    listSubjects: (file) => input.listSubjects(file),
    extent: complete && question.lint ? "all" : "some",
  });
  const failures: readonly RuleFailure[] = [...found.failures, ...reviewed.failures];
  return {
    diagnostics: reviewed.kept,
    waived: describeWaived(reviewed.waived, manifest),
    unchecked: [
      ...problems.map((problem) => describeConfigProblem(problem, manifest)),
      ...failures.map(describeFailure),
    ],
    lint: question.lint ? describeScope(session.config, input.files.length) : undefined,
  };
}

function describeScope(config: LintConfig, files: number): LintScope {
  return { files, rules: listActiveRules(config, []).length, preset: config.preset };
}

/** Comparing with earlier versions says it already, and works out who can no longer read what. */
function isSaid({ id, registry, isHazard }: Rule, hazards: boolean): boolean {
  return (id.startsWith("evolution/") && registry === "rejects") || (hazards && isHazard === true);
}

/** Whether every earlier version was compared with, in one direction at least, and none of them breaks. */
function holdsTowardsAll({ verdict, comparedWith, satisfies, versions }: JudgedFile): boolean {
  if (satisfies.some((level) => LEVEL_DEMANDS[level].versions === "all")) return true;
  const compared = new Set(comparedWith);
  return verdict === "compatible" && versions.every(({ label }) => compared.has(label));
}

/** The files of the judged subjects, each once. */
class CheckedFiles {
  readonly files: readonly LintFile[];
  readonly subjects: readonly LintSubject[];
  readonly #versions = new Map<string, readonly BaselineVersion[]>();
  readonly #subjects = new Map<string, string[]>();
  readonly #formats = new Map<string, SchemaFormat>();
  readonly #invalid = new Set<string>();
  readonly #proven = new Set<string>();

  constructor(judged: readonly JudgedFile[]) {
    const files = new Map<string, LintFile>();
    for (const one of judged) {
      const { subject, verdict, versions } = one;
      const { source, format, references } = subject;
      if (format.type === "PROTOBUF") continue;
      const subjects = this.#subjects.get(source.path) ?? [];
      this.#subjects.set(source.path, [...subjects, subject.subject]);
      this.#formats.set(source.path, format);
      if (verdict === "invalid") this.#invalid.add(source.path);
      // What is a version already changes nothing, however its text is spelled.
      if (verdict !== "unchanged" && !this.#versions.has(source.path)) {
        this.#versions.set(source.path, versions);
        if (holdsTowardsAll(one)) this.#proven.add(source.path);
      }
      const known = files.get(source.path)?.references ?? [];
      const names = [...known, ...references.map(({ name }) => name)];
      files.set(source.path, {
        source,
        type: format.type,
        subjects: [...subjects, subject.subject],
        references: names,
      });
    }
    this.files = [...files.values()];
    this.subjects = judged.map(({ subject: { subject, source, entry }, verdict, versions }) => ({
      subject,
      file: source.path,
      entry,
      ...(versions.length === 0 ? {} : { changed: verdict !== "unchanged" }),
    }));
  }

  listSubjects(file: string): readonly string[] {
    return this.#subjects.get(file) ?? [];
  }

  *listEarlier({ source, type }: LintFile): Iterable<SourceFile> {
    for (const version of (this.#versions.get(source.path) ?? []).toReversed())
      yield* presentVersion(version, type, source);
  }

  isSameVersion({ source }: LintFile, { text }: SourceFile): boolean {
    const format = this.#formats.get(source.path);
    return format !== undefined && isSameSchema(format, { candidate: source.text, earlier: text });
  }

  isProven({ source }: LintFile): boolean {
    return this.#proven.has(source.path);
  }

  /** Of a schema that does not parse, its own problems say what is wrong, unless it is of another type altogether. */
  isRefusal({ rule, location }: Diagnostic, { rules }: LintConfig): boolean {
    if (!this.#invalid.has(location.file) || rule.startsWith("manifest/")) return false;
    return rules.some(({ id, registry }) => id === rule && registry.startsWith("rejects"));
  }
}

/** An earlier version's text, unless it is of another type or cannot be read, which the check tells. */
export function presentVersion(
  version: BaselineVersion,
  type: LintFile["type"],
  { path }: SourceFile,
): readonly SourceFile[] {
  if (version.schemaType !== type) return [];
  try {
    return [{ path: version.file ?? `${path} ${version.label}`, text: version.schema }];
  } catch (error) {
    if (error instanceof OperationalError) return [];
    throw error;
  }
}
