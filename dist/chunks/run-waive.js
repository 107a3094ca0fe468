import { chooseColor, createStyle, openWorkspace, readTextFile, readToday } from "./ground.js";
import { OUTCOME_EXIT_CODES, OperationalError, createUsageError, isGiven, readFlag } from "./start.js";
import { writeTextFile } from "./write-text-file.js";
import { check } from "./check.js";
import { renderDiff } from "./diff.js";
// src/commands/insert-waiver.ts
/**
* A manifest's text with one more item at the end of its `waivers:` list, or with such a list at its end. Everything
* else stays as it is. Lists written in brackets are left to people: the text then cannot be read again.
*/
function insertWaiver(text, lines) {
	const end = text.includes("\r\n") ? "\r\n" : "\n";
	const rows = text.split(/(?<=\n)/);
	const heading = rows.findIndex((row) => HEADING.test(row.trimEnd()));
	if (heading < 0) return `${closeLine(text, end)}${end}waivers:${end}${printItem(lines, "  ", end)}`;
	rows[heading] = (rows[heading] ?? "").replace(EMPTY, "");
	const last = findLastRow(rows, heading);
	const first = rows.slice(heading + 1, last + 1).find((row) => /^[ \t]*-/.test(row)) ?? "  -";
	const item = printItem(lines, first.slice(0, first.indexOf("-")), end);
	return [
		...rows.slice(0, last),
		closeLine(rows[last] ?? "", end),
		item,
		...rows.slice(last + 1)
	].join("");
}
/** The list's key, on a line of its own or with an empty list behind it. */
const HEADING = /^waivers:[ \t]*(?:\[[ \t]*\][ \t]*)?(?:#.*)?$/;
const EMPTY = /[ \t]*\[[ \t]*\]/;
function closeLine(text, end) {
	return text === "" || text.endsWith("\n") ? text : text + end;
}
/** The last row of the list behind a heading: blank rows and comments at the margin belong to what follows. */
function findLastRow(rows, heading) {
	let last = heading;
	for (let row = heading + 1; row < rows.length; row++) {
		const text = rows[row] ?? "";
		if (/^[^\s#-]/.test(text)) break;
		if (/^(?:[ \t]+\S|-)/.test(text)) last = row;
	}
	return last;
}
/** Words that YAML, or an older version of it, does not read as text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** Texts in double quotes, which YAML reads as JSON does; plain dates and ids stay as they are. */
function printItem(lines, indent, end) {
	return lines.map(([key, text], index) => {
		const plain = /^[A-Za-z][\w./-]*$/.test(text) && !RESERVED.test(text) || /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text);
		return `${indent}${index === 0 ? "- " : "  "}${key}: ${plain ? text : JSON.stringify(text)}${end}`;
	}).join("");
}
// src/commands/waive.ts
/**
* Finds one finding of a check and writes a waiver for it into the manifest, bound to the finding's content.
*
* @throws OperationalError when no finding, or more than one, is meant, or the manifest cannot be changed.
*/
async function waive(options) {
	const diagnostic = chooseFinding((await check(options)).diagnostics, options);
	const workspace = openWorkspace(options.directory);
	const { readManifest } = await import("./project.js");
	const { manifest } = readManifest(workspace, options.directory, options.manifest);
	if (manifest === null) throw new OperationalError({
		code: "manifest",
		message: "The manifest has problems, so no waiver was written.",
		hint: "`schemagate check` lists them."
	});
	const read = readTextFile(workspace, manifest.path);
	if (!read.ok) throw new OperationalError({
		code: read.code,
		message: read.message,
		hint: read.hint
	});
	await demandReason(manifest, options);
	const after = await addWaiver(manifest, diagnostic, options);
	writeTextFile(workspace, manifest.path, after);
	return {
		diagnostic,
		file: manifest.path,
		before: manifest.text,
		after
	};
}
/** A waiver that the linter would complain about at once is not written. */
async function demandReason({ lint }, { reason, ticket }) {
	const [{ resolveConfig }, { listActiveRules }, { RULES }] = await Promise.all([
		import("./linter.js"),
		import("./linter.js"),
		import("./catalogue2.js")
	]);
	const { minimum, requireTicket } = listActiveRules(resolveConfig(lint, RULES).config, []).find(({ rule }) => rule.id === "manifest/waiver-reason")?.options ?? {};
	if (typeof minimum === "number" && reason.trim().length < minimum) throw new OperationalError({
		code: "usage",
		message: `The reason is too short: this repository asks for at least ${minimum} characters.`,
		hint: "Say what the waiver waits for. `schemagate explain manifest/waiver-reason` tells more."
	});
	if (requireTicket === true && ticket === void 0) throw new OperationalError({
		code: "usage",
		message: "The waiver needs a ticket: this repository asks for one.",
		hint: "Name it with `--ticket`."
	});
}
/** The manifest's text with one more waiver, read again to prove that it says what is meant. */
async function addWaiver(manifest, diagnostic, options) {
	const after = insertWaiver(manifest.text, [
		["rule", diagnostic.rule],
		...describePlace(manifest, diagnostic),
		["fingerprint", diagnostic.fingerprint],
		["reason", options.reason],
		...options.ticket === void 0 ? [] : [["ticket", options.ticket]],
		...options.approvedBy === void 0 ? [] : [["approvedBy", options.approvedBy]],
		["expires", options.expires]
	]);
	const { parseManifest } = await import("./project.js");
	const read = parseManifest({
		path: manifest.path,
		text: after
	});
	const [problem] = read.diagnostics;
	if (read.manifest?.waivers.length === manifest.waivers.length + 1 && problem === void 0) return after;
	throw new OperationalError({
		code: "manifest",
		message: `The waiver cannot be written into \`${manifest.path}\`${problem === void 0 ? "." : `: ${problem.message}`}`,
		hint: "Write it by hand under `waivers:`; docs/waivers.md shows how."
	});
}
/** A finding in the manifest itself is named by its subject, every other by its file and the place in it. */
function describePlace({ path }, { location: { file }, subject, pointer }) {
	if (file === path) return subject === void 0 ? [["files", relate(path, file)]] : [["subjects", subject]];
	const place = pointer === void 0 || pointer === "" ? [] : [["pointer", pointer]];
	return [["files", relate(path, file)], ...place];
}
/**
* A glob for one file, relative to the manifest's folder, with the characters of globs taken literally. An opening brace
* cannot be, since alternatives are read before sets, so that any character stands for it.
*/
function relate(manifest, file) {
	const folder = manifest.slice(0, manifest.lastIndexOf("/") + 1);
	return (file.startsWith(folder) ? file.slice(folder.length) : file).replaceAll(/[*?[]/g, "[$&]").replaceAll("{", "?");
}
function chooseFinding(diagnostics, { finding, rule }) {
	const meant = diagnostics.filter((one) => isMeant(one, finding) && (rule === void 0 || one.rule === rule));
	const [only, ...others] = meant;
	if (only !== void 0 && others.every(({ fingerprint }) => fingerprint === only.fingerprint)) return only;
	if (only === void 0) throw new OperationalError({
		code: "usage",
		message: `There is no finding \`${finding}\`${rule === void 0 ? "" : ` of \`${rule}\``}.`,
		hint: "Name it as the report does, `file:line`, or by the fingerprint of the JSON report."
	});
	const list = meant.slice(0, 10).map((one) => `${one.rule} (${one.fingerprint})`);
	throw new OperationalError({
		code: "usage",
		message: `\`${finding}\` names ${meant.length} findings: ${list.join(", ")}.`,
		hint: "Add `--rule <rule>`, or name one by its fingerprint."
	});
}
function isMeant({ fingerprint, location: { file, start } }, finding) {
	if (/^[0-9a-f]{6,16}$/.test(finding)) return fingerprint.startsWith(finding);
	return (start === void 0 ? [file] : [`${file}:${start.line}`, `${file}:${start.line}:${start.column}`]).includes(finding);
}
// src/cli/run-waive.ts
const DEFAULT_DAYS = "90";
const MAX_DAYS = 3650;
const STILL_REFUSED = "The check passes it; the registry does not, so it is not published until the subject's level allows it.";
/** `schemagate waive <finding>`. */
async function runWaive({ line, directory, terminal }) {
	const options = readWaiveOptions(line, directory);
	const { diagnostic, file, before, after } = await waive(options);
	const style = createStyle(chooseColor(readFlag(line, "color"), terminal));
	terminal.writeOutput(renderDiff({
		path: file,
		before,
		after
	}, style));
	const publishing = diagnostic.compatibility !== void 0 && diagnostic.severity === "error" ? ` ${STILL_REFUSED}` : "";
	terminal.writeError(`Waived ${diagnostic.rule} until ${options.expires}.${publishing}\n`);
	return OUTCOME_EXIT_CODES.clean;
}
function readWaiveOptions(line, directory) {
	const [finding = ""] = line.positionals;
	const reason = readFlag(line, "reason");
	if (reason === void 0 || reason.trim() === "") throw createUsageError("A waiver needs a reason.", "Say with `--reason` what it waits for.");
	const [manifest, against, rule, ticket, approvedBy] = [
		"manifest",
		"against",
		"rule",
		"ticket",
		"approved-by"
	].map((name) => readFlag(line, name));
	return {
		directory,
		finding,
		reason,
		expires: readExpiry(line),
		...manifest === void 0 ? {} : { manifest },
		...against === void 0 ? {} : { against },
		...isGiven(line, "hazards") ? { hazards: true } : {},
		...rule === void 0 ? {} : { rule },
		...ticket === void 0 ? {} : { ticket },
		...approvedBy === void 0 ? {} : { approvedBy }
	};
}
/** The last day: `--expires`, else so many days from now. */
function readExpiry(line) {
	const given = readFlag(line, "expires");
	if (given !== void 0) {
		if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
		throw createUsageError(`\`${given}\` is no day.`, "Write the last day as `YYYY-MM-DD`.");
	}
	const days = readFlag(line, "days") ?? DEFAULT_DAYS;
	if (!/^[0-9]{1,4}$/.test(days) || Number(days) > MAX_DAYS) throw createUsageError(`\`${days}\` is no number of days.`, `Write a whole number up to ${MAX_DAYS}.`);
	const today = Date.parse(`${readToday(void 0)}T00:00:00Z`);
	return new Date(today + Number(days) * 864e5).toISOString().slice(0, 10);
}
export { runWaive };
