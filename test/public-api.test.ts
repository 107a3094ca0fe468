import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import * as schemagate from "../src/index.ts";

const INDEX = resolve(import.meta.dirname, "../src/index.ts");

/** The values a program can import. A change here is a change of the public contract: say so in CHANGELOG.md. */
const VALUES = [
  "COMPATIBILITY_LEVELS",
  "OperationalError",
  "SCHEMA_TYPES",
  "SEVERITIES",
  "SUBJECT_NAME_STRATEGIES",
  "check",
  "checkPair",
  "checkVersions",
  "compareFiles",
  "deriveSubjectName",
  "identifyVersion",
  "isCompatibilityLevel",
  "lintSchema",
  "parseSchema",
  "plan",
  "publish",
];

/** The types a program can import. */
const TYPES = [
  "BlockReason",
  "BlockedStep",
  "ChangeClass",
  "CheckOptions",
  "CompareFilesOptions",
  "CompareOptions",
  "ComparedPair",
  "Comparison",
  "CompatibilityDetails",
  "CompatibilityLevel",
  "Diagnostic",
  "Difference",
  "Direction",
  "FailedComparison",
  "Fix",
  "Identity",
  "IdentityQuestion",
  "IdleStep",
  "Incompatibility",
  "IncompatiblePlace",
  "LevelChange",
  "LevelPrecondition",
  "LevelStep",
  "LintSchemaOptions",
  "LintSchemaResult",
  "Location",
  "OperationalErrorCode",
  "OperationalErrorDetails",
  "Outcome",
  "PairQuestion",
  "PairResult",
  "ParseQuestion",
  "ParseResult",
  "PlanOptions",
  "PlanRegistry",
  "PlanStep",
  "PlanSummary",
  "PlannedVersion",
  "Preset",
  "PublishOptions",
  "PublishPlan",
  "PublishResult",
  "PublishSummary",
  "Published",
  "RecordPart",
  "RegisterStep",
  "RegistrationPrecondition",
  "RegistryChoice",
  "RegistryEntry",
  "RelatedLocation",
  "Report",
  "ReportBaseline",
  "ReportSummary",
  "ResolvedReference",
  "RuleChoiceInput",
  "RuleFailure",
  "SchemaInput",
  "SchemaMetadata",
  "SchemaPlace",
  "SchemaProblem",
  "SchemaReference",
  "SchemaRuleSet",
  "SchemaType",
  "SchemaVersion",
  "ServerOpinion",
  "Severity",
  "Snippet",
  "StepResult",
  "StepStatus",
  "Strictness",
  "SubjectNameParts",
  "SubjectNameStrategy",
  "SubjectReport",
  "SubjectVerdict",
  "Target",
  "Unchecked",
  "UpgradeOrder",
  "VersionsQuestion",
  "VersionsResult",
  "Witness",
];

test("exports exactly the public values", () => {
  expect(Object.keys(schemagate).sort()).toEqual(VALUES);
});

test("exports exactly the public types", () => {
  const text = readFileSync(INDEX, "utf8");
  const lists = [...text.matchAll(/export type \{([^}]*)\}/g)].map((match) => match[1] ?? "");
  const names = lists.flatMap((list) => list.split(",").map((name) => name.trim())).filter((name) => name !== "");
  expect(names.sort()).toEqual(TYPES);
});

test("re-exports by name only, so that nothing becomes public by accident", () => {
  const code = readFileSync(INDEX, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const rest = code.replace(/export (?:type )?\{[^}]*\} from "\.\/[^"]+";/g, "").trim();
  expect(rest).toBe("");
});
