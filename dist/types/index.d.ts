/**
 * The public library: what programs that build on schemagate may import. Everything else is private and may change in
 * any release; this list changes by the rules of semantic versioning.
 */
export type { CompatibilityLevel } from "./schema/compatibility-level.js";
export { COMPATIBILITY_LEVELS, isCompatibilityLevel } from "./schema/compatibility-level.js";
export type { ResolvedReference, SchemaReference } from "./schema/schema-reference.js";
export type { SchemaType } from "./schema/schema-type.js";
export { SCHEMA_TYPES } from "./schema/schema-type.js";
export type { SchemaMetadata, SchemaRuleSet, SchemaVersion } from "./schema/schema-version.js";
export type { RecordPart, SubjectNameParts, SubjectNameStrategy } from "./schema/subject-name-strategy.js";
export { SUBJECT_NAME_STRATEGIES, deriveSubjectName } from "./schema/subject-name-strategy.js";
export type { CompatibilityDetails, Diagnostic, Fix, Witness } from "./diagnostic/diagnostic.js";
export type { Location, RelatedLocation, Snippet } from "./diagnostic/location.js";
export type { OperationalErrorCode, OperationalErrorDetails } from "./diagnostic/operational-error.js";
export { OperationalError } from "./diagnostic/operational-error.js";
export type { Severity } from "./diagnostic/severity.js";
export { SEVERITIES } from "./diagnostic/severity.js";
export type { PairQuestion, PairResult, SchemaInput } from "./compatibility/check-pair.js";
export { checkPair } from "./compatibility/check-pair.js";
export type { ComparedPair, VersionsQuestion, VersionsResult } from "./compatibility/check-versions.js";
export { checkVersions } from "./compatibility/check-versions.js";
export type { Identity, IdentityQuestion, RegistryEntry } from "./compatibility/identity.js";
export { identifyVersion } from "./compatibility/identity.js";
export type { Direction } from "./compatibility/pairs.js";
export type { ParseQuestion, ParseResult } from "./compatibility/parse-schema.js";
export { parseSchema } from "./compatibility/parse-schema.js";
export type { Difference, SchemaPlace } from "./formats/difference.js";
export type { ChangeClass, CompareOptions, Comparison, SchemaProblem, Strictness } from "./formats/schema-format.js";
export type { RuleFailure } from "./lint/dispatch.js";
export type { LintSchemaOptions, LintSchemaResult, RuleChoiceInput } from "./lint/lint-schema.js";
export { lintSchema } from "./lint/lint-schema.js";
export type { Preset } from "./lint/rule.js";
export type { Target } from "./lint/target.js";
export type { FailedComparison, Incompatibility, IncompatiblePlace, LevelChange, Outcome, Report, ReportBaseline, ReportSummary, ServerOpinion, SubjectReport, SubjectVerdict, Unchecked, UpgradeOrder, } from "./report/report.js";
export type { CheckOptions } from "./commands/check-options.js";
export { check } from "./commands/check.js";
export type { CompareFilesOptions } from "./commands/compare.js";
export { compareFiles } from "./commands/compare.js";
export type { RegistryChoice } from "./commands/open-registry.js";
export type { PlanOptions } from "./commands/plan-options.js";
export { plan } from "./commands/plan.js";
export type { Published, PublishOptions } from "./commands/publish-options.js";
export { publish } from "./commands/publish.js";
export type { BlockedStep, BlockReason, IdleStep, LevelPrecondition, LevelStep, PlannedVersion, PlanRegistry, PlanStep, PlanSummary, PublishPlan, RegisterStep, RegistrationPrecondition, } from "./publish/publish-plan.js";
export type { PublishResult, PublishSummary, StepResult, StepStatus } from "./publish/publish-result.js";
