import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { Severity } from "../diagnostic/severity.ts";
import { SEVERITIES } from "../diagnostic/severity.ts";
import { findNearest } from "../manifest/spelling.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { RuleChoice } from "./config.ts";
import { createConfig } from "./config.ts";
import type { RuleFailure } from "./dispatch.ts";
import { lintFiles } from "./lint-files.ts";
import { describeMisfit } from "./option.ts";
import type { Preset, Rule } from "./rule.ts";
import { RULES, findRule } from "./rules/catalogue.ts";
import { createLintSession } from "./session.ts";
import type { Target } from "./target.ts";

/** How grave a rule is, with its options beside it, as under `lint.rules` of the manifest. */
export type RuleChoiceInput =
  | Severity
  | "off"
  | { readonly severity?: Severity | "off"; readonly [option: string]: unknown };

/** What is known about a schema that is linted by itself, and by which rules it is. */
export interface LintSchemaOptions {
  /** `AVRO` unless told. */
  readonly type?: "AVRO" | "JSON";
  /** Shown in the findings, and looked at by rules on file names; `schema.avsc` or `schema.json` unless told. */
  readonly path?: string;
  /** The subjects it is registered under; rules on keys ask for them. */
  readonly subjects?: readonly string[];
  /** Names that its references supply. */
  readonly references?: readonly string[];
  /** Earlier versions, oldest first, which the rules on evolution compare with. */
  readonly earlier?: readonly string[];
  /** `recommended` unless told. */
  readonly preset?: Preset;
  readonly targets?: readonly Target[];
  readonly rules?: { readonly [id: string]: RuleChoiceInput };
}

/** The findings in the order of places, and the rules that have a bug: what they would have found is not known. */
export interface LintSchemaResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly RuleFailure[];
}

/**
 * Lints one schema by itself and against its earlier versions. Names and references that the text does not resolve are
 * reported unless `references` has them.
 *
 * @throws OperationalError for a rule, severity or option that does not exist.
 */
export function lintSchema(schema: string, options: LintSchemaOptions = {}): LintSchemaResult {
  const { type = "AVRO", subjects = [], references = [], earlier = [], targets = [] } = options;
  const source = { path: options.path ?? (type === "AVRO" ? "schema.avsc" : "schema.json"), text: schema };
  const settings = new Map(Object.entries(options.rules ?? {}).map(([id, choice]) => settleRule(id, choice)));
  return lintFiles(createLintSession({ ...createConfig(RULES, options.preset), targets, settings }), {
    files: [{ source, type, subjects, references }],
    subjects: [],
    listEarlier: () => earlier.map((text, index): SourceFile => ({ path: `version ${index + 1}`, text })).toReversed(),
  });
}

function settleRule(id: string, choice: RuleChoiceInput): readonly [string, RuleChoice] {
  const rule = findRule(id);
  if (rule === undefined) {
    const nearest = findNearest(
      id,
      RULES.map((one) => one.id),
    );
    throw refuse(
      `There is no lint rule \`${id}\`.`,
      nearest === undefined ? undefined : `Did you mean \`${nearest}\`?`,
    );
  }
  const { severity, ...given } = typeof choice === "string" ? { severity: choice } : choice;
  if (severity !== undefined && severity !== "off" && !SEVERITIES.includes(severity))
    throw refuse(`There is no severity \`${severity}\` for \`${id}\`.`, "Severities are error, warning, info and off.");
  for (const [name, value] of Object.entries(given)) demandOption(rule, name, value);
  // What an option holds was judged above, one by one.
  const settled = given as RuleChoice["options"] & object;
  return [rule.id, { ...(severity === undefined ? {} : { severity }), options: settled }];
}

function demandOption({ id, options }: Rule, name: string, value: unknown): void {
  const spec = Object.hasOwn(options, name) ? options[name] : undefined;
  const misfit = spec && describeMisfit(spec, value);
  if (spec === undefined)
    throw refuse(
      `The rule \`${id}\` has no option \`${name}\`.`,
      `It has: ${Object.keys(options).join(", ") || "none"}.`,
    );
  if (misfit !== undefined) throw refuse(`Expected ${misfit} for the option \`${name}\` of \`${id}\`.`);
}

function refuse(message: string, hint?: string): OperationalError {
  return new OperationalError({ code: "usage", message, ...(hint === undefined ? {} : { hint }) });
}
