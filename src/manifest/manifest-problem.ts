import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { createFingerprint } from "../diagnostic/fingerprint.ts";
import { locateRange } from "../diagnostic/location.ts";
import type { Range } from "../source/range.ts";
import type { SourceFile } from "../source/source-file.ts";

/** Every way in which a manifest's text can be wrong, by the stable id of its diagnostic. */
export type ManifestRule =
  | "manifest/connection-setting"
  | "manifest/invalid-glob"
  | "manifest/invalid-path"
  | "manifest/invalid-subject"
  | "manifest/invalid-template"
  | "manifest/invalid-value"
  | "manifest/invalid-yaml"
  | "manifest/missing-key"
  | "manifest/too-large"
  | "manifest/unknown-key"
  | "manifest/unsupported-version";

/** One thing wrong in a manifest, with its place in the text. */
export interface ManifestProblem {
  readonly rule: ManifestRule;
  readonly message: string;
  readonly why?: string;
  readonly remedy: string;
  readonly range: Range;
  /** Where in the manifest's value: `["subjects", 3, "files"]`. Decides which entries the problem spoils. */
  readonly path: ManifestPath;
  /** For an unknown key: the known one that was most likely meant. */
  readonly meant?: string;
}

/** The keys and indexes that lead from the manifest's root to a value. */
export type ManifestPath = readonly (string | number)[];

/**
 * The problem as a diagnostic. `hideText` leaves the lines of the manifest out, for a manifest that may hold a
 * credential, which must not be repeated in a log.
 */
export function createManifestDiagnostic(source: SourceFile, problem: ManifestProblem, hideText: boolean): Diagnostic {
  const { snippet, ...place } = locateRange(source, problem.range);
  return {
    rule: problem.rule,
    severity: "error",
    message: problem.message,
    location: hideText || snippet === undefined ? place : { ...place, snippet },
    related: [],
    ...(problem.why !== undefined && { why: problem.why }),
    remedy: problem.remedy,
    docs: `docs/findings/${problem.rule}.md`,
    fingerprint: createFingerprint([problem.rule, source.path, ...problem.path.map(String), problem.message]),
  };
}

/** A text from the manifest as it may stand in a message: on one line, shortened, in backticks. */
export function quoteText(text: string): string {
  const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
  return `\`${shown.replaceAll("`", "'").replace(/\s+/g, " ")}\``;
}

const MAX_SHOWN = 80;
