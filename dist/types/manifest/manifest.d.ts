import type { CompatibilityLevel } from "../schema/compatibility-level.js";
import type { SchemaType } from "../schema/schema-type.js";
import type { SchemaMetadata } from "../schema/schema-version.js";
import type { RecordPart, SubjectNameStrategy } from "../schema/subject-name-strategy.js";
import type { Range } from "../source/range.js";
import type { LintSettings, ManifestWaiver } from "./lint-settings.js";
import type { Glob } from "./glob.js";
import type { Template } from "./template.js";
/** The manifest's name unless a run is told another. */
export declare const MANIFEST_NAME: string;
/** A validated `schemagate.yaml` (version 1) with its defaults applied; entries keep their places in the text. */
export interface Manifest {
    readonly path: string;
    readonly text: string;
    readonly entries: readonly ManifestEntry[];
    /** Globs of schema files that are meant to be mapped to no subject. */
    readonly ignore: readonly ManifestGlob[];
    readonly lint: LintSettings;
    readonly waivers: readonly ManifestWaiver[];
    /** Version of the registry whose rules apply (`7.9.9`), where the manifest names one. */
    readonly registryVersion?: string;
}
/**
 * Who decides a subject's level: `inherit` = whatever the registry says; a level = this manifest; `unmanaged` =
 * schemagate does not judge the subject at all.
 */
export type CompatibilityChoice = "inherit" | "unmanaged" | CompatibilityLevel;
/** One item of `subjects:`. */
export interface ManifestEntry {
    /** Place of the item in the manifest's text. */
    readonly range: Range;
    readonly source: EntrySource;
    readonly naming: SubjectNaming;
    /** The schemas' type, where the entry says it; otherwise a file's extension tells. */
    readonly type?: SchemaType;
    readonly compatibility: CompatibilityChoice;
    readonly normalize: boolean;
    readonly references: readonly ManifestReference[];
    readonly metadata?: SchemaMetadata;
}
/** Which files an entry names: one by its path (relative to the workspace), or all that globs match. */
export type EntrySource = {
    readonly kind: "file";
    readonly path: string;
    readonly range: Range;
} | {
    readonly kind: "globs";
    readonly files: readonly ManifestGlob[];
    readonly exclude: readonly ManifestGlob[];
};
/** A glob as it was written, with its place, and ready to match paths relative to the workspace. */
export interface ManifestGlob {
    readonly pattern: string;
    readonly glob: Glob;
    readonly range: Range;
}
/** How an entry's files get their subjects' names. `range` is the place of the rule, or of the entry's files. */
export type SubjectNaming = {
    readonly kind: "explicit";
    readonly subject: string;
    readonly range: Range;
} | (NamingParts & {
    readonly kind: "template";
    readonly template: Template;
}) | (NamingParts & {
    readonly kind: "strategy";
    readonly strategy: SubjectNameStrategy;
});
interface NamingParts {
    readonly range: Range;
    readonly topic?: Template;
    readonly part: RecordPart;
}
/** A reference written down in the manifest. `local` = the file of that subject in this repository. */
export interface ManifestReference {
    readonly name: string;
    readonly subject: string;
    readonly version: number | "latest" | "local";
    readonly range: Range;
}
export {};
