import type { ActiveRule, ConfigOverride, LintConfig, RuleChoice } from "./config.ts";
import type { LintFile } from "./finding.ts";
import type { AnyOptions } from "./option.ts";
import { defaultOptions } from "./option.ts";
import type { Rule } from "./rule.ts";
import { PRESETS } from "./rule.ts";
import type { Target } from "./target.ts";

/** The overrides that speak about a file, in the order of the configuration. */
export function selectOverrides(config: LintConfig, file: LintFile): readonly ConfigOverride[] {
  return config.overrides.filter(
    ({ files, subjects }) =>
      files.some((glob) => glob.matches(file.source.path)) ||
      subjects.some((glob) => file.subjects.some((subject) => glob.matches(subject))),
  );
}

/** The rules that are on where these overrides hold, in the order of the catalogue. */
export function listActiveRules(config: LintConfig, overrides: readonly ConfigOverride[]): readonly ActiveRule[] {
  const targets = new Set<Target>(overrides.findLast((override) => override.targets)?.targets ?? config.targets);
  return config.rules.flatMap((rule) => {
    const choices = [config, ...overrides].flatMap(({ settings }) => settings.get(rule.id) ?? []);
    const severity = choices.findLast((choice) => choice.severity)?.severity ?? judgePreset(config, rule);
    if (severity === "off" || !concernsTargets(rule, targets)) return [];
    return [{ rule, severity, options: mergeOptions(rule, choices), targets }];
  });
}

/** Whether a rule may look at schemas of a type: rules of the one type's folder never see the other's files. */
export function concernsType({ id }: Rule, type: LintFile["type"]): boolean {
  const other = type === "AVRO" ? "json/" : "avro/";
  return !id.startsWith(other);
}

function judgePreset({ preset }: LintConfig, rule: Rule): Rule["severity"] | "off" {
  return PRESETS.indexOf(rule.preset) <= PRESETS.indexOf(preset) ? rule.severity : "off";
}

/** Without targets every consumer is possible; rules that only make sense for a known one then stay off. */
function concernsTargets(rule: Rule, targets: ReadonlySet<Target>): boolean {
  if (rule.targets === undefined) return true;
  if (targets.size === 0) return rule.onlyForTargets !== true;
  return rule.targets.some((target) => targets.has(target));
}

function mergeOptions(rule: Rule, choices: readonly RuleChoice[]): AnyOptions {
  const given = choices.flatMap((choice) => (choice.options === undefined ? [] : [choice.options]));
  return Object.assign(defaultOptions(rule.options), ...given);
}
