import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { ManifestWaiver } from "../../manifest/lint-settings.ts";
import type { Manifest } from "../../manifest/manifest.ts";
import type { RuleFailure } from "../dispatch.ts";
import { isCatalogueRule } from "../rule.ts";
import type { LintSession } from "../session.ts";
import { applyWaivers } from "./apply-waivers.ts";
import type { WaivedFinding } from "./waiver.ts";

/** A run's findings and what is needed to apply the manifest's waivers to them. */
export interface WaiverRun {
  readonly manifest: Manifest;
  /** All findings: the linter's and those about compatibility. */
  readonly diagnostics: readonly Diagnostic[];
  /** The day of the run, `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** The subjects a file is registered under. */
  listSubjects(file: string): readonly string[];
  /** `all`: every file was linted and compared; `lint`: linted only; `some`: not every file was looked at. */
  readonly extent: "all" | "lint" | "some";
}

/** The findings that are left, those that are waived, and rules that have a bug. */
export interface ReviewedFindings {
  readonly kept: readonly Diagnostic[];
  readonly waived: readonly WaivedFinding[];
  readonly failures: readonly RuleFailure[];
}

/** Applies the manifest's waivers to the findings and adds the findings about the waivers themselves. */
export function reviewWaivers(session: LintSession, run: WaiverRun): ReviewedFindings {
  const { manifest, diagnostics, today } = run;
  if (manifest.waivers.length === 0) return { kept: diagnostics, waived: [], failures: [] };
  const rules = new Map(
    session.config.rules.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])].map((id) => [id, rule] as const)),
  );
  const result = applyWaivers({
    diagnostics,
    waivers: manifest.waivers,
    today,
    listSubjects: (file) => run.listSubjects(file),
    listIds: (rule) => [rule, ...(rules.get(rule)?.aliases ?? [])],
  });
  const review = session.lintWaivers({
    outcomes: result.outcomes,
    today,
    manifest: { path: manifest.path, text: manifest.text },
    isJudged: (waiver) => run.extent === "all" || (run.extent === "lint" && isAboutLint(waiver, rules)),
    isCore: (id) => rules.get(id)?.preset === "core",
  });
  return { kept: [...result.kept, ...review.diagnostics], waived: result.waived, failures: review.failures };
}

/** Kinds of difference are judged by comparing, which linting alone does not do. */
function isAboutLint({ rules }: ManifestWaiver, known: ReadonlyMap<string, unknown>): boolean {
  return rules.every(({ text }) => known.has(text) && (!isCatalogueRule(text) || !text.startsWith("evolution/")));
}
