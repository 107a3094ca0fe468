import type { LintSettings, ManifestText, RuleOption, RuleSetting } from "../manifest/lint-settings.ts";
import { findNearest } from "../manifest/spelling.ts";
import type { ConfigOverride, ConfigProblem, LintConfig, RuleChoice } from "./config.ts";
import type { AnyOptions } from "./option.ts";
import { describeMisfit } from "./option.ts";
import { createOrganisationRule } from "./organisation-rule.ts";
import type { Rule, Preset } from "./rule.ts";
import { PRESETS, isCatalogueRule } from "./rule.ts";
import { isTarget } from "./target.ts";
import type { Severity } from "../diagnostic/severity.ts";
import { SEVERITIES } from "../diagnostic/severity.ts";

/** A configuration, and the settings that were left out of it because they mean nothing. */
export interface ResolvedConfig {
  readonly config: LintConfig;
  readonly problems: readonly ConfigProblem[];
}

/** Settles the manifest's settings against the rules there are. */
export function resolveConfig(settings: LintSettings, catalogue: readonly Rule[]): ResolvedConfig {
  const resolver = new Resolver(catalogue);
  resolver.addOrganisationRules(settings);
  const config: LintConfig = {
    preset: readPreset(settings.preset),
    targets: readTargets(settings.targets) ?? [],
    rules: resolver.rules,
    settings: resolver.resolveRules(settings.rules, "everywhere"),
    overrides: settings.overrides.map((override): ConfigOverride => {
      const targets = readTargets(override.targets);
      return {
        files: override.files,
        subjects: override.subjects,
        ...(targets === undefined ? {} : { targets }),
        settings: resolver.resolveRules(override.rules, "override"),
      };
    }),
  };
  return { config, problems: resolver.problems };
}

function readPreset(preset: ManifestText | undefined): Preset {
  return PRESETS.find((one) => one === preset?.text) ?? "recommended";
}

function readTargets(targets: readonly ManifestText[] | undefined): LintConfig["targets"] | undefined {
  return targets?.map(({ text }) => text).filter(isTarget);
}

class Resolver {
  readonly problems: ConfigProblem[] = [];
  readonly rules: Rule[];
  readonly #byId = new Map<string, Rule>();

  constructor(catalogue: readonly Rule[]) {
    this.rules = [...catalogue];
    for (const rule of catalogue) for (const id of [rule.id, ...(rule.aliases ?? [])]) this.#byId.set(id, rule);
  }

  addOrganisationRules({ organisation }: LintSettings): void {
    for (const one of organisation) {
      const result = createOrganisationRule(one);
      if (!result.ok) this.problems.push(result.problem);
      else if (this.#byId.has(result.rule.id)) this.#refuse(one.id, "Disallowed second rule", "Choose another id.");
      else {
        this.rules.push(result.rule);
        this.#byId.set(result.rule.id, result.rule);
      }
    }
  }

  resolveRules(settings: readonly RuleSetting[], scope: "everywhere" | "override"): ReadonlyMap<string, RuleChoice> {
    const choices = new Map<string, RuleChoice>();
    for (const setting of settings) {
      const rule = this.#byId.get(setting.id.text);
      if (rule === undefined) this.#refuseUnknown(setting.id);
      else choices.set(rule.id, this.#resolveRule(rule, setting, scope));
    }
    return choices;
  }

  #resolveRule(rule: Rule, { severity, options }: RuleSetting, scope: "everywhere" | "override"): RuleChoice {
    const known = severity && readSeverity(severity.text);
    const isCore = rule.preset === "core" && isCatalogueRule(rule.id);
    const isOff = known === "off" && isCore && scope === "everywhere";
    if (severity !== undefined && isOff)
      this.#refuse(
        severity,
        `Disallowed setting of \`${rule.id}\`, a core rule:`,
        "Core rules show what a specification forbids or readers ignore. Lower the severity, or write an override for some files, or a waiver with an end.",
      );
    return {
      ...(known === undefined || isOff ? {} : { severity: known }),
      ...(options.length === 0 ? {} : { options: this.#resolveOptions(rule, options) }),
    };
  }

  #resolveOptions(rule: Rule, options: readonly RuleOption[]): AnyOptions {
    const fitting = options.filter((option) => this.#judgeOption(rule, option));
    return Object.fromEntries(fitting.map(({ name, value }) => [name.text, value]));
  }

  #judgeOption(rule: Rule, { name, value, range }: RuleOption): boolean {
    const spec = Object.hasOwn(rule.options, name.text) ? rule.options[name.text] : undefined;
    if (spec === undefined) {
      const known = Object.keys(rule.options);
      const nearest = findNearest(name.text, known);
      const list = known.length === 0 ? "The rule has no options." : `Known options: ${known.join(", ")}.`;
      this.#refuse(name, `Unknown option of \`${rule.id}\`:`, nearest ? `Did you mean \`${nearest}\`?` : list);
      return false;
    }
    const misfit = describeMisfit(spec, value);
    if (misfit === undefined) return true;
    const message = `Expected ${misfit} for the option \`${name.text}\` of \`${rule.id}\`.`;
    this.problems.push({ message, remedy: "Correct the value, or remove the option.", range });
    return false;
  }

  #refuseUnknown(id: ManifestText): void {
    const nearest = findNearest(id.text, this.#byId.keys());
    this.#refuse(id, "Unknown rule", nearest ? `Did you mean \`${nearest}\`?` : "`schemagate rules` lists all rules.");
  }

  #refuse({ text, range }: ManifestText, reason: string, remedy: string): void {
    this.problems.push({ message: `${reason} \`${text}\`.`, remedy, range });
  }
}

function readSeverity(text: string): Severity | "off" | undefined {
  return text === "off" ? "off" : SEVERITIES.find((severity) => severity === text);
}
