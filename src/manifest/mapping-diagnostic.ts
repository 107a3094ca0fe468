import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { createFingerprint } from "../diagnostic/fingerprint.ts";
import type { Location, RelatedLocation } from "../diagnostic/location.ts";

/** Everything that can be wrong between a manifest and the files it maps, by the stable id of its diagnostic. */
export type MappingRule =
  | "manifest/ambiguous-reference"
  | "manifest/case-collision"
  | "manifest/empty-glob"
  | "manifest/invalid-subject"
  | "manifest/reference-cycle"
  | "manifest/subject-mapped-twice"
  | "manifest/underivable-subject"
  | "manifest/unknown-reference"
  | "manifest/unmapped-file";

/** What a finding about the mapping says; `key` is what identifies it besides its rule. */
export interface MappingFinding {
  readonly rule: MappingRule;
  readonly message: string;
  readonly location: Location;
  readonly key: readonly string[];
  readonly subject?: string;
  readonly related?: readonly RelatedLocation[];
  readonly why?: string;
  readonly remedy?: string;
}

/** The finding as an error: a subject that is mapped wrongly is a subject that nobody checks. */
export function createMappingDiagnostic(finding: MappingFinding): Diagnostic {
  const { key, related, ...rest } = finding;
  return {
    ...rest,
    severity: "error",
    related: related ?? [],
    docs: `docs/findings/${finding.rule}.md`,
    fingerprint: createFingerprint([finding.rule, ...key]),
  };
}

/** Paths or names in backticks as people list them: `a`, `b` and `c`. */
export function listNames(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
