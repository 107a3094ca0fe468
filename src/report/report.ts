import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Location } from "../diagnostic/location.ts";
import type { Severity } from "../diagnostic/severity.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { JsonPointer } from "../source/json-pointer.ts";

/** What a run found, as plain JSON: the one thing every reporter renders and the published JSON output. */
export interface Report {
  /** Version of this contract; fields are only ever added under the same number. */
  readonly version: 1;
  readonly tool: { readonly name: "schemagate"; readonly version: string };
  readonly command: string;
  /** The mildest severity that makes the run fail, or `never`. */
  readonly failOn: FailOn;
  /** Where the earlier versions came from, and whose rules judged. */
  readonly baseline: ReportBaseline;
  /** What was linted, in a run that lints. */
  readonly lint?: LintScope;
  /** Sorted by subject. */
  readonly subjects: readonly SubjectReport[];
  /** Findings, sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that are not counted, each with the waiver that covers it; sorted by file and place. */
  readonly waived: readonly WaivedDiagnostic[];
  /** What could not be judged, each with the reason; never counted as compatible. */
  readonly unchecked: readonly Unchecked[];
  readonly summary: ReportSummary;
  readonly outcome: Outcome;
}

/** Source of the earlier versions and the registry rules in force. */
export interface ReportBaseline {
  readonly kind: "directory" | "git" | "registry" | "file" | "none";
  /** In people's words: `directory registry registry/`, `git main (1a2b3c4)`. */
  readonly label: string;
  /** The rule set in force: `Confluent Platform 8.3.1 (Avro 1.12)`. */
  readonly rules: string;
  /** Sentences on where this make of registry answers otherwise than Confluent's; absent where there are none. */
  readonly notes?: readonly string[];
}

/** How much was linted, and by which rules. */
export interface LintScope {
  readonly files: number;
  readonly rules: number;
  readonly preset: string;
  /** Findings that a file of frozen findings hides; absent when none is used. */
  readonly frozen?: number;
}

/** One subject's line of the summary. */
export interface SubjectReport {
  readonly subject: string;
  readonly file: string;
  readonly schemaType: SchemaType;
  readonly level: CompatibilityLevel;
  /** Who set the level: this manifest, the baseline for this subject or for all, the command line, or nobody. */
  readonly levelSource: "manifest" | "subject" | "global" | "flag" | "default";
  readonly verdict: SubjectVerdict;
  /** Labels of the earlier versions that were compared, in the order of comparison. */
  readonly comparedWith: readonly string[];
  /** Who is to be upgraded first; null when there is no earlier version or nothing may be assumed. */
  readonly upgradeOrder: UpgradeOrder | null;
  /**
   * What the change amounts to towards the newest version: `formatting` makes no new version, `documentation` one that
   * programs cannot tell from the last. Absent where nothing was compared.
   */
  readonly change?: "none" | "formatting" | "documentation" | "semantic";
  /** For a change that was compared: every level it would pass, towards all versions for the transitive ones. */
  readonly satisfies?: readonly CompatibilityLevel[];
  /** For a refused change that was compared: every comparison that failed, in the registry's order. */
  readonly failures?: readonly FailedComparison[];
  /** Present where the manifest names another level than the one in force: it was judged at the manifest's. */
  readonly levelChange?: LevelChange;
  /** What the registry itself said, in a run that asked it and had something to ask. */
  readonly server?: ServerOpinion;
  /** Sentences on how the registry came to the subject's settings, where it would surprise. */
  readonly notes?: readonly string[];
}

/** One earlier version and direction that failed, with all that the registry has against it. */
export interface FailedComparison {
  readonly direction: "backward" | "forward";
  /** As in `comparedWith`. */
  readonly versionLabel: string;
  /** Complete and in the registry's order; findings tell of several with one cause at once. */
  readonly incompatibilities: readonly Incompatibility[];
}

/** One incompatibility as the registry lists it, and where it stands. */
export interface Incompatibility {
  /** The rule of the finding that tells of it. */
  readonly rule: string;
  readonly registryType: string | null;
  readonly registryPath: string;
  readonly registryMessage: string | null;
  readonly candidate: IncompatiblePlace;
  readonly earlier: IncompatiblePlace;
}

/** A place in a schema's own text (`reference` null) or in the text of the reference with that name. */
export interface IncompatiblePlace {
  readonly reference: string | null;
  readonly pointer: JsonPointer;
}

/** A level that the manifest changes. */
export interface LevelChange {
  /** The level in force so far. */
  readonly from: CompatibilityLevel;
  /** Who set it: this subject, a wider scope of the registry, an earlier manifest, or nobody. */
  readonly source: "subject" | "global" | "manifest" | "default";
  /** Whether something that is forbidden now will be allowed. */
  readonly loosens: boolean;
}

/** A registry's own verdict on a schema, as its compatibility route gave it. */
export interface ServerOpinion {
  /** `invalid`: it cannot read the schema. `not-asked`: it could not be asked, or did not answer; `messages` say why. */
  readonly verdict: "compatible" | "incompatible" | "invalid" | "not-asked";
  /** The level it judged at, null for one that is not known here. */
  readonly level: CompatibilityLevel | null;
  /** Its own words, shortened. */
  readonly messages: readonly string[];
  /**
   * `agrees`, `differs`: beside a verdict of ours at the same level. `decides`: there was none, so the subject's verdict
   * is the registry's. `aside`: it judged at another level than the one asked for, or did not judge.
   */
  readonly standing: "agrees" | "differs" | "decides" | "aside";
}

/**
 * `new`: no earlier version. `unchanged`: the newest live version already is this schema, so nothing would be
 * registered. `unmanaged`: the manifest says schemagate must not judge it. `invalid`: the candidate does not parse.
 */
export type SubjectVerdict =
  | "compatible"
  | "incompatible"
  | "new"
  | "unchanged"
  | "unmanaged"
  | "invalid"
  | "not-checked";

/** The order in which a change may be rolled out. */
export type UpgradeOrder = "consumers-first" | "producers-first" | "any-order";

/** Something that could not be judged. */
export interface Unchecked {
  readonly subject?: string;
  readonly message: string;
  readonly hint?: string;
  readonly location?: Location;
}

/** Counts of a report. */
export interface ReportSummary {
  readonly subjects: number;
  /** Earlier versions that candidates were compared with, over all subjects. */
  readonly comparisons: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly unchecked: number;
  readonly waived: number;
}

/** A finding that the manifest accepts for some time. */
export interface WaivedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly waiver: AppliedWaiver;
}

/** What a waiver says of itself, and where it stands. */
export interface AppliedWaiver {
  readonly location: Location;
  readonly reason: string | null;
  readonly ticket: string | null;
  /** The last day it holds, `YYYY-MM-DD` in UTC. */
  readonly expires: string | null;
  readonly approvedBy: string | null;
}

/** Which findings make a run fail: those of this severity and graver ones, or none. */
export type FailOn = Severity | "never";

/**
 * The run in one word. `clean`: nothing at or above `failOn`. `could-not-check` wins over `findings`: something was
 * left unjudged, whatever else was found.
 */
export type Outcome = "clean" | "findings" | "could-not-check";
