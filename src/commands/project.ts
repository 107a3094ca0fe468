import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { FormatOutline, SchemaFormat } from "../formats/schema-format.ts";
import type { LinkedReference } from "../manifest/link-references.ts";
import type { CompatibilityChoice, Manifest, ManifestEntry } from "../manifest/manifest.ts";
import type { Unchecked } from "../report/report.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** A workspace as its manifest describes it, without what judging its schemas takes. */
export type ProjectOutline = Project<FormatOutline>;

/** A workspace as its manifest describes it: what there is to judge, and everything that is wrong before judging. */
export interface Project<Format extends FormatOutline = SchemaFormat> {
  readonly workspace: Workspace;
  /** Null when the manifest is so wrong that no entry means what it says; then there are no subjects. */
  readonly manifest: Manifest | null;
  /** Subjects that can be judged, sorted by name. */
  readonly subjects: readonly ProjectSubject<Format>[];
  /** Subjects that are mapped and cannot be judged, sorted by name; why is in `diagnostics` or `unchecked`. */
  readonly unjudged: readonly UnjudgedSubject[];
  /** Findings about the mapping and the references. */
  readonly diagnostics: readonly Diagnostic[];
  /** What could not be read: entries of the manifest, files, folders. */
  readonly unchecked: readonly Unchecked[];
}

/** A subject with the text of its file. */
export interface ProjectSubject<Format extends FormatOutline = SchemaFormat> {
  readonly subject: string;
  readonly source: SourceFile;
  readonly format: Format;
  readonly entry: ManifestEntry;
  readonly compatibility: CompatibilityChoice;
  readonly normalize: boolean;
  /** How the subject got its name, in words. */
  readonly derivation: string;
  /** Dependencies before their dependants; the subjects of `local` ones are in {@link Project.subjects}. */
  readonly references: readonly LinkedReference[];
}

/** A subject without a verdict. `unreadable`: something could not be read. `references`: there is a finding about them. */
export interface UnjudgedSubject {
  readonly subject: string;
  readonly file: string;
  readonly entry: ManifestEntry;
  readonly compatibility: CompatibilityChoice;
  readonly derivation: string;
  readonly reason: "unreadable" | "references";
}
