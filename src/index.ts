/**
 * The public library: what programs that build on schemagate may import. Everything else is private and may change in
 * any release; this list changes by the rules of semantic versioning.
 */
export type { CompatibilityLevel } from "./schema/compatibility-level.ts";
export { COMPATIBILITY_LEVELS, isCompatibilityLevel } from "./schema/compatibility-level.ts";
export type { ResolvedReference, SchemaReference } from "./schema/schema-reference.ts";
export type { SchemaType } from "./schema/schema-type.ts";
export { SCHEMA_TYPES } from "./schema/schema-type.ts";
export type { SchemaMetadata, SchemaRuleSet, SchemaVersion } from "./schema/schema-version.ts";
export type { RecordPart, SubjectNameParts, SubjectNameStrategy } from "./schema/subject-name-strategy.ts";
export { SUBJECT_NAME_STRATEGIES, deriveSubjectName } from "./schema/subject-name-strategy.ts";

export type { CompatibilityDetails, Diagnostic, Fix, Witness } from "./diagnostic/diagnostic.ts";
export type { Location, RelatedLocation, Snippet } from "./diagnostic/location.ts";
export type { OperationalErrorCode, OperationalErrorDetails } from "./diagnostic/operational-error.ts";
export { OperationalError } from "./diagnostic/operational-error.ts";
export type { Severity } from "./diagnostic/severity.ts";
export { SEVERITIES } from "./diagnostic/severity.ts";

export type { PairQuestion, PairResult, SchemaInput } from "./compatibility/check-pair.ts";
export { checkPair } from "./compatibility/check-pair.ts";
export type { ComparedPair, VersionsQuestion, VersionsResult } from "./compatibility/check-versions.ts";
export { checkVersions } from "./compatibility/check-versions.ts";
export type { Identity, IdentityQuestion, RegistryEntry } from "./compatibility/identity.ts";
export { identifyVersion } from "./compatibility/identity.ts";
export type { Direction } from "./compatibility/pairs.ts";
export type { ParseQuestion, ParseResult } from "./compatibility/parse-schema.ts";
export { parseSchema } from "./compatibility/parse-schema.ts";
export type { Difference, SchemaPlace } from "./formats/difference.ts";
export type { ChangeClass, CompareOptions, Comparison, SchemaProblem, Strictness } from "./formats/schema-format.ts";

export type { RuleFailure } from "./lint/dispatch.ts";
export type { LintSchemaOptions, LintSchemaResult, RuleChoiceInput } from "./lint/lint-schema.ts";
export { lintSchema } from "./lint/lint-schema.ts";
export type { Preset } from "./lint/rule.ts";
export type { Target } from "./lint/target.ts";

export type {
  FailedComparison,
  Incompatibility,
  IncompatiblePlace,
  LevelChange,
  Outcome,
  Report,
  ReportBaseline,
  ReportSummary,
  ServerOpinion,
  SubjectReport,
  SubjectVerdict,
  Unchecked,
  UpgradeOrder,
} from "./report/report.ts";

export type { CheckOptions } from "./commands/check-options.ts";
export { check } from "./commands/check.ts";
export type { CompareFilesOptions } from "./commands/compare.ts";
export { compareFiles } from "./commands/compare.ts";
export type { RegistryChoice } from "./commands/open-registry.ts";
export type { PlanOptions } from "./commands/plan-options.ts";
export { plan } from "./commands/plan.ts";
export type { Published, PublishOptions } from "./commands/publish-options.ts";
export { publish } from "./commands/publish.ts";
export type {
  BlockedStep,
  BlockReason,
  IdleStep,
  LevelPrecondition,
  LevelStep,
  PlannedVersion,
  PlanRegistry,
  PlanStep,
  PlanSummary,
  PublishPlan,
  RegisterStep,
  RegistrationPrecondition,
} from "./publish/publish-plan.ts";
export type { PublishResult, PublishSummary, StepResult, StepStatus } from "./publish/publish-result.ts";
