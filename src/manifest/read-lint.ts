import type {
  LintOverride,
  LintSettings,
  ManifestText,
  ManifestWaiver,
  OrganisationRuleSettings,
  RuleSetting,
} from "./lint-settings.ts";
import { NO_LINT_SETTINGS } from "./lint-settings.ts";
import type { ManifestPath } from "./manifest-problem.ts";
import type {
  LintValue,
  OrganisationRuleValue,
  OverrideValue,
  RuleSettingValue,
  RuleSettingsValue,
  WaiverValue,
} from "./manifest-value.ts";
import type { ProblemList } from "./problem-list.ts";
import { readGlobs, readSubjectGlobs } from "./read-globs.ts";

/** Reads `lint:`, with the place of everything that may still turn out to be wrong. */
export function readLintSettings(value: LintValue | undefined, problems: ProblemList): LintSettings {
  if (value === undefined) return NO_LINT_SETTINGS;
  const reader = new LintReader(problems);
  const { preset, targets, rules, overrides = [], organisation = [] } = value;
  return {
    ...(preset !== undefined && { preset: reader.readText(preset, ["lint", "preset"]) }),
    ...(targets !== undefined && { targets: reader.readTexts(targets, ["lint", "targets"]) }),
    rules: reader.readRules(rules, ["lint", "rules"]),
    overrides: overrides.map((one, index) => reader.readOverride(one, ["lint", "overrides", index])),
    organisation: organisation.map((one, index) => reader.readOrganisationRule(one, ["lint", "organisation", index])),
  };
}

/** Reads `waivers:`. */
export function readWaivers(
  value: readonly WaiverValue[] | undefined,
  problems: ProblemList,
): readonly ManifestWaiver[] {
  const reader = new LintReader(problems);
  return (value ?? []).map((waiver, index) => reader.readWaiver(waiver, ["waivers", index]));
}

class LintReader {
  readonly #problems: ProblemList;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  readText(text: string, path: ManifestPath): ManifestText {
    return { text, range: this.#problems.locate(path) };
  }

  readTexts(value: string | readonly string[], path: ManifestPath): readonly ManifestText[] {
    if (typeof value === "string") return [this.readText(value, path)];
    return value.map((text, index) => this.readText(text, [...path, index]));
  }

  readRules(value: RuleSettingsValue | undefined, path: ManifestPath): readonly RuleSetting[] {
    return Object.entries(value ?? {}).map(([id, setting]) => this.#readRule(id, setting, [...path, id]));
  }

  readOverride({ files, subjects, targets, rules }: OverrideValue, path: ManifestPath): LintOverride {
    return {
      range: this.#problems.locate(path),
      files: readGlobs(files, [...path, "files"], this.#problems).map(({ glob }) => glob),
      subjects: readSubjectGlobs(subjects, [...path, "subjects"], this.#problems),
      ...(targets !== undefined && { targets: this.readTexts(targets, [...path, "targets"]) }),
      rules: this.readRules(rules, [...path, "rules"]),
    };
  }

  readOrganisationRule(value: OrganisationRuleValue, path: ManifestPath): OrganisationRuleSettings {
    const { id, severity, on, pattern, required = false, ...rest } = value;
    return {
      ...rest,
      range: this.#problems.locate(path),
      id: this.readText(id, [...path, "id"]),
      ...(severity !== undefined && { severity: this.readText(severity, [...path, "severity"]) }),
      on: [on].flat(),
      required,
      ...(pattern !== undefined && { pattern: this.readText(pattern, [...path, "pattern"]) }),
    };
  }

  readWaiver({ rule, files, subjects, expires, ...rest }: WaiverValue, path: ManifestPath): ManifestWaiver {
    return {
      ...rest,
      range: this.#problems.locate(path),
      rules: this.readTexts(rule, [...path, "rule"]),
      files: readGlobs(files, [...path, "files"], this.#problems).map(({ glob }) => glob),
      subjects: readSubjectGlobs(subjects, [...path, "subjects"], this.#problems),
      ...(expires !== undefined && { expires: this.readText(expires, [...path, "expires"]) }),
    };
  }

  #readRule(id: string, setting: RuleSettingValue, path: ManifestPath): RuleSetting {
    const name = { text: id, range: this.#problems.locateKey(path) };
    if (typeof setting === "string") return { id: name, severity: this.readText(setting, path), options: [] };
    const { severity, ...options } = setting;
    return {
      id: name,
      ...(severity !== undefined && { severity: this.readText(String(severity), [...path, "severity"]) }),
      options: Object.entries(options).map(([option, value]) => ({
        name: { text: option, range: this.#problems.locateKey([...path, option]) },
        value,
        range: this.#problems.locate([...path, option]),
      })),
    };
  }
}
