import { RULES } from "../../src/lint/rules/catalogue.ts";
import type { Rule, RuleOutline } from "../../src/lint/rule.ts";
import { PRESETS } from "../../src/lint/rule.ts";
import { renderRulePage } from "./render-page.ts";
import { readRulePage } from "./rule-page.ts";

/** All generated texts about the lint rules by their path in the repository, the hand-written examples kept. */
export function renderRuleDocs(root: string): ReadonlyMap<string, string> {
  const texts = new Map([
    ["docs/rules.md", renderTable()],
    ["src/lint/rules/rule-outlines.json", printOutlines()],
  ]);
  for (const rule of RULES) {
    const page = renderRulePage(rule, readRulePage(rule, root));
    texts.set(`src/lint/rules/${rule.id}/README.md`, page);
    texts.set(`docs/rules/${rule.id}.md`, page);
  }
  return texts;
}

/** What runs need of the rules that they do not load, a line for each. */
function printOutlines(): string {
  return `[\n${RULES.map((rule) => `  ${JSON.stringify(outlineRule(rule))}`).join(",\n")}\n]\n`;
}

function outlineRule(rule: Rule): RuleOutline {
  const { id, aliases, preset, severity, registry, style, isHazard, allVersions, targets, onlyForTargets, options } =
    rule;
  // Without value, a key is not written.
  const known = { aliases, style, isHazard, allVersions, targets, onlyForTargets };
  return { id, preset, severity, registry, ...(known as Partial<RuleOutline>), options: dropDescriptions(options) };
}

/** Descriptions are for pages alone. */
function dropDescriptions(options: Rule["options"]): Rule["options"] {
  return Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, { ...spec, description: "" }]));
}

const SECTIONS = [
  ["avro", "Avro"],
  ["json", "JSON Schema"],
  ["evolution", "Evolution: a new version against earlier ones"],
  ["manifest", "Manifest and waivers"],
] as const;

function renderTable(): string {
  const counts = PRESETS.map((preset, index) => {
    const count = RULES.filter((rule) => PRESETS.indexOf(rule.preset) <= index).length;
    return `\`${preset}\` (${count} rules)`;
  });
  return [
    "# Lint rules",
    "",
    "Generated from the rules themselves; each page holds examples that are run as tests.",
    "",
    `Presets hold one another: ${counts.join(" ⊂ ")}. *Fix* says what the fixes do to the registry: \`text\` makes no new version, \`meta\` a new version with the same contract, \`contract\` another contract. [linting.md](linting.md) says how to configure rules, [waivers.md](waivers.md) how to accept a finding for some time.`,
    "",
    ...SECTIONS.flatMap(([namespace, title]) => [`## ${title}`, "", ...renderRows(namespace), ""]),
    "## Checked while the manifest is read",
    "",
    "What is wrong with the manifest itself needs no rule: reading it finds unknown keys (`manifest/unknown-key`), connection settings and secrets (`manifest/connection-setting`), two files for one subject (`manifest/subject-mapped-twice`), schema files that belong to no subject, globs without files, files that differ only by case, references that lead nowhere or in a circle. See [manifest.md](manifest.md).",
    "",
  ].join("\n");
}

function renderRows(namespace: string): readonly string[] {
  const rules = RULES.filter(({ id }) => id.startsWith(`${namespace}/`));
  return [
    "| rule | what it demands | preset | severity | fix | since |",
    "| --- | --- | --- | --- | --- | --- |",
  ].concat(rules.map(renderRow));
}

function renderRow({ id, title, preset, severity, fix, since }: Rule): string {
  return `| [\`${id}\`](rules/${id}.md) | ${title} | ${preset} | ${severity} | ${fix === "none" ? "–" : fix} | ${since} |`;
}
