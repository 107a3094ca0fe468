import type { Diagnostic, Fix } from "../diagnostic/diagnostic.ts";
import type { Report } from "../report/report.ts";
import { applyEdits, areDisjoint } from "../source/text-edit.ts";
import type { TextEdit } from "../source/text-edit.ts";
import { readTextFile } from "../workspace/read-text-file.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { openWorkspace } from "../workspace/workspace.ts";
import { writeTextFile } from "../workspace/write-text-file.ts";
import type { CheckOptions } from "./check-options.ts";
import { check } from "./check.ts";

/** A file before and after the edits that were made or would be made. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** What each edit does, in the order of the text. */
  readonly titles: readonly string[];
}

/** The report after the last edit, and the files that changed. */
export interface FixOutcome {
  readonly report: Report;
  readonly files: readonly FixedFile[];
}

/** Removing one finding may uncover another; this many rounds are enough for any schema written by hand. */
const MAX_ROUNDS = 8;

/**
 * Checks, makes the safe edits that findings offer, and checks again until nothing more can be mended. Edits that do
 * not lessen the findings are taken back. With `dryRun` no file is changed and the report is that of the first check.
 *
 * @throws OperationalError as `check` does, and when a file cannot be written.
 */
export async function checkAndFix(options: CheckOptions, dryRun: boolean): Promise<FixOutcome> {
  const workspace = openWorkspace(options.directory);
  let report = await check(options);
  if (dryRun) return { report, files: planFixes(workspace, listFixes(report)) };
  const files = new Map<string, FixedFile>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const better = await tryFixes(workspace, report, options);
    if (better === undefined) break;
    for (const file of better.files) files.set(file.path, joinFixes(files.get(file.path), file));
    report = better.report;
  }
  return { report, files: [...files.values()] };
}

/** All safe edits at once, or, when they get in each other's way, the first alone; undefined when nothing helps. */
async function tryFixes(workspace: Workspace, report: Report, options: CheckOptions): Promise<FixOutcome | undefined> {
  const fixes = listFixes(report);
  for (const some of fixes.length > 1 ? [fixes, fixes.slice(0, 1)] : [fixes]) {
    const files = planFixes(workspace, some);
    if (files.length === 0) return undefined;
    for (const file of files) writeTextFile(workspace, file.path, file.after);
    const after = await check(options);
    if (isBetter(after, report)) return { report: after, files };
    for (const file of files) writeTextFile(workspace, file.path, file.before);
  }
  return undefined;
}

function isBetter(after: Report, before: Report): boolean {
  return after.summary.errors < before.summary.errors && after.summary.unchecked <= before.summary.unchecked;
}

function listFixes({ diagnostics }: Report): readonly Fix[] {
  return diagnostics.flatMap(({ fix, severity }: Diagnostic) =>
    fix?.safe === true && severity === "error" ? [fix] : [],
  );
}

/** The edits by file; of edits that touch the same text only the first is made, and the same edit once. */
function planFixes(workspace: Workspace, fixes: readonly Fix[]): readonly FixedFile[] {
  const byFile = new Map<string, { edits: TextEdit[]; titles: string[] }>();
  for (const { file, edits, title } of fixes) {
    const planned = byFile.get(file) ?? { edits: [], titles: [] };
    byFile.set(file, planned);
    const fresh = edits.filter((edit) => !planned.edits.some((other) => isSameEdit(edit, other)));
    if (fresh.length === 0 || !areDisjoint([...planned.edits, ...fresh])) continue;
    planned.edits.push(...fresh);
    planned.titles.push(title);
  }
  return [...byFile].flatMap(([path, { edits, titles }]) => {
    const result = readTextFile(workspace, path);
    if (!result.ok || edits.length === 0) return [];
    return [{ path, before: result.source.text, after: applyEdits(result.source.text, edits), titles }];
  });
}

/** Two findings, towards two earlier versions say, may ask for one edit. */
function isSameEdit(left: TextEdit, right: TextEdit): boolean {
  return left.start === right.start && left.end === right.end && left.text === right.text;
}

/** One file fixed twice: the first text before, the last text after, all titles. */
export function joinFixes(earlier: FixedFile | undefined, later: FixedFile): FixedFile {
  if (earlier === undefined) return later;
  return { ...later, before: earlier.before, titles: [...earlier.titles, ...later.titles] };
}
