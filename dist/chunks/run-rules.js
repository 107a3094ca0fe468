import { listActiveRules, resolveConfig } from "./linter.js";
import { createConfig } from "./config.js";
import { RULES } from "./catalogue2.js";
import { chooseColor, createStyle, hasManifest } from "./ground.js";
import { OUTCOME_EXIT_CODES, escapeText, readFlag } from "./start.js";
// src/commands/list-rules.ts
/**
* All rules, sorted by id, each with the severity it has: under the manifest of `options` where there is one, else
* under the given preset.
*/
async function listRules(options) {
	const config = await readConfig(options);
	const chosen = options.preset === void 0 ? config : {
		...config,
		preset: options.preset
	};
	const active = new Map(listActiveRules(chosen, []).map(({ rule, severity }) => [rule.id, severity]));
	return chosen.rules.map((rule) => describeRule(rule, active.get(rule.id) ?? "off"));
}
async function readConfig(options) {
	if (!hasManifest(options)) return createConfig(RULES);
	const [{ readManifest }, { openWorkspace }] = await Promise.all([import("./project.js"), import("./ground.js")]);
	const { manifest } = readManifest(openWorkspace(options.directory), options.directory, options.manifest);
	return manifest === null ? createConfig(RULES) : resolveConfig(manifest.lint, RULES).config;
}
function describeRule(rule, severity) {
	return {
		id: rule.id,
		title: rule.title,
		preset: rule.preset,
		severity,
		fix: rule.fix,
		since: rule.since,
		style: rule.style === true,
		targets: rule.targets ?? [],
		docs: RULES.includes(rule) ? `docs/rules/${rule.id}.md` : null
	};
}
// src/reporters/rule-table.ts
/** The rules as a table for people: id, preset, severity, fix and what each demands. */
function renderRuleTable(rows, style) {
	const head = {
		id: "Rule",
		preset: "Preset",
		severity: "Severity",
		fix: "Fix",
		title: "What it demands"
	};
	const widths = [
		"id",
		"preset",
		"severity",
		"fix"
	].map((column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
	const print = (row) => [
		row.id,
		row.preset,
		row.severity,
		row.fix === "none" ? "-" : row.fix
	].map((text, index) => escapeText(text).padEnd(widths[index] ?? 0)).concat(escapeText(row.title)).join("  ");
	const on = rows.filter(({ severity }) => severity !== "off").length;
	return [
		style.bold(print(head)),
		...rows.map(print),
		"",
		`${rows.length} rules, ${on} of them on.`,
		""
	].join("\n");
}
// src/cli/run-rules.ts
/** `schemagate rules`. */
async function runRules({ line, directory, terminal }) {
	const manifest = readFlag(line, "manifest");
	const preset = readFlag(line, "preset");
	const rules = await listRules({
		directory,
		...manifest === void 0 ? {} : { manifest },
		...preset === "core" || preset === "recommended" || preset === "strict" ? { preset } : {}
	});
	const json = readFlag(line, "format") === "json";
	const style = createStyle(chooseColor(readFlag(line, "color"), terminal));
	terminal.writeOutput(json ? `${JSON.stringify(rules, null, 2)}\n` : renderRuleTable(rules, style));
	return OUTCOME_EXIT_CODES.clean;
}
export { runRules };
