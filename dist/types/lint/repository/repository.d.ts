import type { Manifest, ManifestEntry } from "../../manifest/manifest.js";
import type { Range } from "../../source/range.js";
import type { WaiverReview } from "../waiver/waiver.js";
import type { FindingFix, LintFile, RuleContext } from "../finding.js";
/** What a rule across files looks at. */
export type RepositoryCheck<Options> = (repository: Repository, context: RepositoryContext<Options>) => void;
/** A rule's context without a single file: findings name theirs. */
export type RepositoryContext<Options> = Omit<RuleContext<Options>, "file">;
/** What a rule on waivers looks at. */
export type WaiverCheck<Options> = (review: WaiverReview, context: RepositoryContext<Options>) => void;
/** All linted files together, and what the manifest makes of them. */
export interface Repository {
    readonly files: readonly FileFacts[];
    readonly manifest: Manifest | undefined;
    /** The mapped subjects, sorted by name; none without a manifest. */
    readonly subjects: readonly LintSubject[];
    /** The manifest as the baseline has it, where the baseline keeps one. */
    readonly earlierManifest?: Manifest;
}
/** A subject of the manifest. */
export interface LintSubject {
    readonly subject: string;
    /** Path of its file. */
    readonly file: string;
    readonly entry: ManifestEntry;
    /** Whether its schema differs from the newest earlier version; undefined when there is nothing to compare with. */
    readonly changed?: boolean;
}
/** What of one file matters to others; made while the file is walked, and small, since all are kept. */
export interface FileFacts {
    readonly file: LintFile;
    /** The full name of an Avro root type, or a JSON Schema's `$id`. */
    readonly root: NamedPlace | undefined;
    /** What an Avro schema's root is. */
    readonly rootType: RootType | undefined;
    /** The draft a JSON Schema declares. */
    readonly dialect: NamedPlace | undefined;
    /** The named types that the text defines. */
    readonly definitions: readonly NamedPlace[];
    /** Definitions of a JSON Schema that nothing in it refers to, by pointer. */
    readonly unused: readonly UnusedDefinition[];
    /** Names and references that the same text does not resolve. */
    readonly unresolved: readonly UnresolvedName[];
}
/** The root of an Avro schema; an envelope of records counts as one. */
export interface RootType {
    readonly kind: string;
    readonly isRecord: boolean;
    readonly at: Range;
}
/** A name and where it stands. */
export interface NamedPlace {
    readonly name: string;
    readonly at: Range;
}
/** A definition that nothing in its text refers to; `name` is the fragment that would. */
export interface UnusedDefinition extends NamedPlace {
    readonly fix: FindingFix;
}
/** A used name; `fallback` is a second full name it may mean. */
export interface UnresolvedName extends NamedPlace {
    readonly fallback: string;
}
