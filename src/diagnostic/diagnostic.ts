import type { JsonPointer } from "../source/json-pointer.ts";
import type { TextEdit } from "../source/text-edit.ts";
import type { Location, RelatedLocation } from "./location.ts";
import type { Severity } from "./severity.ts";
import type { WayOut } from "./way-out.ts";

/**
 * One finding: a fact about the user's files that they may have to act on. Plain JSON. `message` says what changed and
 * who can no longer do what; `why` and `remedy` are separate sentences so that each output can place them.
 */
export interface Diagnostic {
  /** Stable id: a difference kind (`avro/field-added-without-default`), a rule, or a manifest problem. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  /** The subject the finding is about, where it is about one. */
  readonly subject?: string;
  /** Where in the schema, for findings about a schema: steadier than lines when waivers have to name a place. */
  readonly pointer?: JsonPointer;
  readonly related: readonly RelatedLocation[];
  readonly why?: string;
  readonly remedy?: string;
  /** Path of the page about the rule, relative to the package's root (`docs/differences/…md`). */
  readonly docs?: string;
  /** 16 hex digits that stay the same when words, line numbers or formatting change. */
  readonly fingerprint: string;
  readonly compatibility?: CompatibilityDetails;
  readonly shared?: SharedCause;
  readonly witness?: Witness;
  readonly fix?: Fix;
  /** Ways past the finding beside its edit; absent where there are none to tell. */
  readonly ways?: readonly WayOut[];
}

/** For a compatibility finding: which check failed and how the registry would put it. */
export interface CompatibilityDetails {
  readonly level: string;
  readonly direction: "backward" | "forward";
  /** The earlier version's number, or null when the earlier text has none (a git ref). */
  readonly version: number | null;
  /** What people call the earlier text: `version 3`, `main`. */
  readonly versionLabel: string;
  /** The registry's name for the difference, null where the registry has none. */
  readonly registryType: string | null;
  readonly registryPath: string;
  readonly registryMessage: string | null;
  /** Other earlier versions, by label, that the same cause breaks in the same direction. */
  readonly alsoBreaks: readonly string[];
  /** How many places of the schema share this cause; 1 unless a named type is used several times. */
  readonly uses: number;
  /** What else the registry reports for the same cause, in its order; absent where it reports nothing else. */
  readonly alsoReported?: readonly { readonly registryType: string | null; readonly registryPath: string }[];
}

/** A cause that stands in a file which several subjects refer to. */
export interface SharedCause {
  /** The subject whose file has to change. */
  readonly owner: string;
  /** Subjects that refer to it and are refused. */
  readonly breaks: readonly SharedUser[];
  /** Subjects that refer to it and are not broken by it, of those that were judged. */
  readonly spares: readonly SharedUser[];
}

/** A subject that uses a shared file. */
export interface SharedUser {
  readonly subject: string;
  /** Subjects it refers to itself, when it reaches the shared file only through them. */
  readonly via: readonly string[];
}

/** A verified message that breaks, or the named reason why there is none. */
export type Witness =
  | {
      readonly status: "verified";
      /** JSON text of the datum as the writer's clients write it. */
      readonly datum: string;
      /** The datum with `…` for all that does not matter. */
      readonly excerpt: string;
      /** What wrote it and what fails to read it, in people's words (`version 7`, `the new schema`). */
      readonly writtenBy: string;
      readonly readBy: string;
      /** Where reading fails, as a dotted path into the datum. */
      readonly failsAt: string;
      /** The independent decoder's own words. */
      readonly failure: string;
    }
  | {
      readonly status: "impossible" | "unverified";
      readonly reason: string;
      /** Present where it is proven that no message breaks: the registry refuses more than it has to. */
      readonly harmless?: true;
    };

/** Whether a finding is a refusal of the registry that breaks no message, which was proven. */
export function isHarmlessRefusal({ witness }: Diagnostic): boolean {
  return witness !== undefined && witness.status !== "verified" && witness.harmless === true;
}

/** An edit of one file that removes the finding. Edits do not overlap and are in ascending order. */
export interface Fix {
  readonly title: string;
  /** What the edit does to the registry: nothing, a new version with the same contract, or another contract. */
  readonly effect: "text" | "meta" | "contract";
  /** Whether the edit only adds and takes nothing back that was wanted, so that it may be made without asking. */
  readonly safe: boolean;
  /** Present where the edited schema was compared with every version that its subject is compared with. */
  readonly compared?: true;
  readonly file: string;
  readonly edits: readonly TextEdit[];
  /** What the edits do to whole lines, ascending; absent where the lines are too long to show. */
  readonly hunks?: readonly FixHunk[];
}

/** Lines of a file before and after an edit, without their ends; `line` is the first one's number, from 1. */
export interface FixHunk {
  readonly line: number;
  /** Never empty. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}
