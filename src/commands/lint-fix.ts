import { areDisjoint, applyEdits } from "../source/text-edit.ts";
import type { TextEdit } from "../source/text-edit.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { compareText } from "../diagnostic/sort.ts";
import type { LintFile } from "../lint/finding.ts";
import { FIX_EFFECTS } from "../lint/finding.ts";
import { isProvenText, proveFix } from "../lint/fix/verify-fix.ts";
import { writeTextFile } from "../workspace/write-text-file.ts";
import type { FixOutcome, FixedFile } from "./fix.ts";
import { hasManifest } from "./has-manifest.ts";
import { joinFixes } from "./fix.ts";
import type { LintFixOptions, LintOptions } from "./lint-options.ts";
import type { LintRun } from "./lint.ts";
import { lint } from "./lint.ts";

/** Mending one finding may uncover another; this many rounds are enough for any schema written by hand. */
const MAX_ROUNDS = 8;

/**
 * Lints, makes the fixes whose effect is allowed, and lints again until nothing more can be mended. Each fix is proved
 * by linting its result first. Fixes that reach the registry are taken back when they make a subject incompatible.
 * With `dryRun` no file is changed and the report is that of the first run.
 *
 * @throws OperationalError as `lint` does, and when a file cannot be written.
 */
export async function lintAndFix(options: LintOptions, { effect, dryRun }: LintFixOptions): Promise<FixOutcome> {
  let run = await lint(options);
  if (dryRun) return { report: run.report, files: planFixes(run, effect) };
  const refusals = effect === "text" ? undefined : await countRefusals(options);
  const files = new Map<string, FixedFile>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const made = await makeFixes(run, planFixes(run, effect), { options, refusals });
    if (made.length === 0) break;
    for (const file of made) files.set(file.path, joinFixes(files.get(file.path), file));
    run = await lint(options);
  }
  return { report: run.report, files: [...files.values()].sort((left, right) => compareText(left.path, right.path)) };
}

interface Gate {
  readonly options: LintOptions;
  /** Errors about compatibility before any fix; undefined when fixes cannot make one. */
  readonly refusals: number | undefined;
}

async function makeFixes({ sources }: LintRun, files: readonly FixedFile[], gate: Gate): Promise<readonly FixedFile[]> {
  const { workspace } = sources;
  if (gate.refusals === undefined) {
    for (const file of files) writeTextFile(workspace, file.path, file.after);
    return files;
  }
  const made: FixedFile[] = [];
  for (const file of files) {
    writeTextFile(workspace, file.path, file.after);
    if ((await countRefusals(gate.options)) <= gate.refusals) made.push(file);
    else writeTextFile(workspace, file.path, file.before);
  }
  return made;
}

/** Errors that the registry would answer with; none without a manifest, since nothing is registered then. */
async function countRefusals(options: LintOptions): Promise<number> {
  if (!hasManifest(options)) return 0;
  const { directory, manifest, against, today } = options;
  const { check } = await import("./check.ts");
  const report = await check({
    directory,
    lint: false,
    ...(today === undefined ? {} : { today }),
    ...(manifest === undefined ? {} : { manifest }),
    ...(against === undefined ? {} : { against }),
  });
  return report.summary.errors + report.summary.unchecked;
}

function planFixes({ report, session, sources }: LintRun, effect: LintFixOptions["effect"]): readonly FixedFile[] {
  const allowed = FIX_EFFECTS.slice(0, FIX_EFFECTS.indexOf(effect) + 1);
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of report.diagnostics) {
    if (diagnostic.fix === undefined || !allowed.includes(diagnostic.fix.effect)) continue;
    const known = byFile.get(diagnostic.fix.file) ?? [];
    byFile.set(diagnostic.fix.file, [...known, diagnostic]);
  }
  const files = new Map(sources.files.map((file) => [file.source.path, file]));
  return [...byFile].flatMap(([path, diagnostics]) => {
    const file = files.get(path);
    if (file !== undefined) return planFile({ session, file, diagnostics });
    return path === sources.manifest?.path ? planManifest(sources.manifest, diagnostics) : [];
  });
}

interface FilePlan {
  readonly session: LintRun["session"];
  readonly file: LintFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** The fixes that hold alone and together; if they do not hold together, the first alone. */
function planFile({ session, file, diagnostics }: FilePlan): readonly FixedFile[] {
  const { path, text: before } = file.source;
  const chosen: Diagnostic[] = [];
  const edits: TextEdit[] = [];
  for (const diagnostic of diagnostics) {
    const own = diagnostic.fix?.edits ?? [];
    if (!areDisjoint([...edits, ...own]) || proveFix(session, file, diagnostic) === undefined) continue;
    chosen.push(diagnostic);
    edits.push(...own);
  }
  const [first] = chosen;
  if (first?.fix === undefined) return [];
  const together = applyEdits(before, edits);
  if (isProvenText(session, file, together)) return [{ path, before, after: together, titles: listTitles(chosen) }];
  return [{ path, before, after: applyEdits(before, first.fix.edits), titles: listTitles([first]) }];
}

function listTitles(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.flatMap(({ fix }) => fix?.title ?? []);
}

/** Edits of the manifest take whole waivers out, which cannot get in each other's way. */
function planManifest(
  manifest: { readonly path: string; readonly text: string },
  diagnostics: readonly Diagnostic[],
): readonly FixedFile[] {
  const edits = diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
  // The last waiver cannot go, since an empty list is none.
  const kept = edits.length > 1 ? edits.slice(0, -1) : edits;
  const { path, text: before } = manifest;
  return [{ path, before, after: applyEdits(before, kept), titles: kept.map(() => "Remove the waiver") }];
}
