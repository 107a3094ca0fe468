import type { BaselineVersion } from "../baseline/baseline.ts";
import type { EarlierVersion, SchemaSources } from "../compatibility/diagnose.ts";
import type { PairOutcome } from "../compatibility/judge-versions.ts";
import type { CompareOptions, ParsedSchema } from "../formats/schema-format.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { CandidateReferences } from "./candidate-references.ts";
import type { ProjectSubject } from "./project.ts";

/** Who keeps a subject's settings; `git`: a registry that the run does not ask, `none`: two files and no subject. */
export type SettingsPlace = "registry" | "directory" | "git" | "none";

/** A candidate that was compared, with all pairs its level asked about. */
export interface JudgedSubject {
  readonly subject: Pick<ProjectSubject, "subject" | "format">;
  readonly level: CompatibilityLevel;
  readonly candidate: ParsedSchema;
  readonly sources: SchemaSources;
  readonly references: CandidateReferences;
  readonly pairs: readonly PairOutcome<BaselineVersion>[];
  readonly serverVersion?: string;
  readonly settings: SettingsPlace;
  /** Whose rules the pairs were compared by. */
  readonly options: CompareOptions;
  readonly parse: (version: BaselineVersion) => ParsedSchema;
  readonly locate: (version: BaselineVersion) => EarlierVersion;
}
