import type { OptionSpec } from "../../src/lint/option.ts";
import type { RegistryReaction, Rule } from "../../src/lint/rule.ts";
import type { Fence, PageExample, RulePage } from "./rule-page.ts";
import { applyExampleFixes, renderFindings, runExample } from "./run-example.ts";

/** A rule's page as it should be: its facts, then its examples with what they really give. */
export function renderRulePage(rule: Rule, { invalid, valid }: RulePage): string {
  return `${[
    `# ${rule.id}`,
    `${rule.title}.`,
    renderFacts(rule),
    `## Why\n\n${rule.why}`,
    `## What to do\n\n${rule.remedy}`,
    ...renderOptions(rule),
    `## Invalid`,
    ...invalid.map((example) => renderInvalid(rule, example)),
    `## Valid`,
    ...valid.map(renderExample),
  ].join("\n\n")}\n`;
}

const REACTIONS: { readonly [Reaction in RegistryReaction]: string } = {
  accepts: "accepts it",
  rejects: "refuses it",
  "rejects-new": "refuses it while it validates new schemas, else accepts it",
  "not-applicable": "never sees it",
};

/** What a fix of a rule does to the registry, in words. */
const FIX_WORDS: { readonly [Effect in Rule["fix"]]: string } = {
  none: "none",
  text: "text (no new version)",
  meta: "meta (a new version, the same contract)",
  contract: "contract (a new version with another contract)",
};

function renderFacts(rule: Rule): string {
  const targets = rule.targets === undefined ? [] : [["Targets", renderTargets(rule)]];
  const rows = [
    ["Preset", rule.preset],
    ["Severity", rule.severity],
    ["Fix", FIX_WORDS[rule.fix]],
    ["The registry", REACTIONS[rule.registry]],
    ...targets,
    ["Judged with `--since`", rule.style === true ? "only where something was added or changed" : "everywhere"],
    ["Since", rule.since],
    ["Source", rule.source],
  ];
  return ["| | |", "|---|---|", ...rows.map(([name, value]) => `| ${name} | ${value?.replaceAll("|", "\\|")} |`)].join(
    "\n",
  );
}

function renderTargets({ targets, onlyForTargets }: Rule): string {
  const list = (targets ?? []).map((target) => `\`${target}\``).join(", ");
  return onlyForTargets === true ? `only with one of ${list}` : `${list}; also when no targets are named`;
}

function renderOptions({ options }: Rule): readonly string[] {
  const rows = Object.entries(options).map(
    ([name, spec]) => `| \`${name}\` | ${describeOption(spec)} | ${spec.description} |`,
  );
  if (rows.length === 0) return [];
  return [`## Options\n\n${["| option | values | what it does |", "|---|---|---|", ...rows].join("\n")}`];
}

function describeOption(spec: OptionSpec): string {
  const fallback = `default \`${JSON.stringify(spec.default)}\``;
  switch (spec.kind) {
    case "choice":
      return `${spec.values.map((value) => `\`"${value}"\``).join(", ")}; ${fallback}`;
    case "integer":
      return `whole number ≥ ${spec.minimum}; ${fallback}`;
    case "boolean":
      return `\`true\`, \`false\`; ${fallback}`;
    case "strings":
      return `list of texts; ${fallback}`;
  }
}

function renderInvalid(rule: Rule, example: PageExample): string {
  const result = runExample(rule, example);
  const fixed = applyExampleFixes(result);
  const parts = [renderExample(example), fence("findings", renderFindings(result))];
  if (fixed !== undefined)
    parts.push("Fixed:", fence(`${rule.id.startsWith("manifest/") ? "yaml" : "json"} fixed`, fixed));
  return parts.join("\n\n");
}

function renderExample({ prose, fences }: PageExample): string {
  return [...(prose === "" ? [] : [prose]), ...fences.map(renderFence)].join("\n\n");
}

function renderFence({ language, attributes, text }: Fence): string {
  return fence([language, ...attributes].join(" "), text);
}

function fence(info: string, text: string): string {
  return `\`\`\`${info}\n${text}\n\`\`\``;
}
