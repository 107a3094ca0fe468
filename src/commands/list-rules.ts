import { listActiveRules } from "../lint/active-rules.ts";
import { createConfig } from "../lint/config.ts";
import { resolveConfig } from "../lint/resolve-config.ts";
import type { Preset, Rule } from "../lint/rule.ts";
import { RULES } from "../lint/rules/catalogue.ts";
import { hasManifest } from "./has-manifest.ts";
import type { LoadOptions } from "./outline-project.ts";

/** A rule as it is listed: its facts, and how grave it is in this workspace. */
export interface ListedRule {
  readonly id: string;
  readonly title: string;
  readonly preset: Preset;
  /** With the manifest's settings, or the given preset's; `off` where it is not on. */
  readonly severity: Rule["severity"] | "off";
  readonly fix: Rule["fix"];
  readonly since: string;
  /** Whether `--since` spares what was there before. */
  readonly style: boolean;
  readonly targets: readonly string[];
  /** Path of its page, relative to the package's root; null for a rule of the manifest. */
  readonly docs: string | null;
}

/**
 * All rules, sorted by id, each with the severity it has: under the manifest of `options` where there is one, else
 * under the given preset.
 */
export async function listRules(options: LoadOptions & { readonly preset?: Preset }): Promise<readonly ListedRule[]> {
  const config = await readConfig(options);
  const chosen = options.preset === undefined ? config : { ...config, preset: options.preset };
  const active = new Map(listActiveRules(chosen, []).map(({ rule, severity }) => [rule.id, severity]));
  return chosen.rules.map((rule) => describeRule(rule, active.get(rule.id) ?? "off"));
}

async function readConfig(options: LoadOptions): Promise<ReturnType<typeof createConfig>> {
  if (!hasManifest(options)) return createConfig(RULES);
  const [{ readManifest }, { openWorkspace }] = await Promise.all([
    import("./read-manifest.ts"),
    import("../workspace/workspace.ts"),
  ]);
  const { manifest } = readManifest(openWorkspace(options.directory), options.directory, options.manifest);
  return manifest === null ? createConfig(RULES) : resolveConfig(manifest.lint, RULES).config;
}

function describeRule(rule: Rule, severity: ListedRule["severity"]): ListedRule {
  return {
    id: rule.id,
    title: rule.title,
    preset: rule.preset,
    severity,
    fix: rule.fix,
    since: rule.since,
    style: rule.style === true,
    targets: rule.targets ?? [],
    docs: RULES.includes(rule) ? `docs/rules/${rule.id}.md` : null,
  };
}
