import { locateRange } from "../diagnostic/location.ts";
import type { ConfigProblem } from "../lint/config.ts";
import type { RuleFailure } from "../lint/dispatch.ts";
import type { WaivedFinding } from "../lint/waiver/waiver.ts";
import type { Manifest } from "../manifest/manifest.ts";
import type { Unchecked, WaivedDiagnostic } from "../report/report.ts";

/** Waived findings as plain data. */
export function describeWaived(
  waived: readonly WaivedFinding[],
  manifest: Manifest | null,
): readonly WaivedDiagnostic[] {
  if (manifest === null) return [];
  return waived.map(({ diagnostic, waiver }) => ({
    diagnostic,
    waiver: {
      location: locateRange(manifest, waiver.range),
      reason: waiver.reason ?? null,
      ticket: waiver.ticket ?? null,
      expires: waiver.expires?.text ?? null,
      approvedBy: waiver.approvedBy ?? null,
    },
  }));
}

/** A setting that means nothing leaves open how the files should have been judged. */
export function describeConfigProblem({ message, remedy, range }: ConfigProblem, manifest: Manifest | null): Unchecked {
  return { message, hint: remedy, ...(manifest === null ? {} : { location: locateRange(manifest, range) }) };
}

/** A rule that threw is a bug of the rule: the file is not judged by it, and somebody has to hear of it. */
export function describeFailure({ rule, file, message }: RuleFailure): Unchecked {
  return {
    message: `The rule \`${rule}\` has a bug and could not finish: ${message}`,
    hint: "Report it with the schema; `lint.overrides` in the manifest can switch the rule off for the file meanwhile.",
    ...(file === undefined ? {} : { location: { file } }),
  };
}
