import { LEVEL_SOURCE_WORDS, UPGRADE_WORDS, VERDICT_WORDS, countThings, describeFailure, describeScope, describeVersions, describeWaiver, isHarmlessRefusal, listBrokenSubjects, listFailedVersions, listRemarks, printExplainCommand, rankFindings, renderCodeFrame } from "./ground.js";
import { escapeLongText, escapeText, printPlace } from "./start.js";
// src/reporters/markdown/escape-markdown.ts
/** Code units of a name beyond which a table or a sentence would be unreadable. */
const MAX_NAME = 200;
const MAX_SENTENCE = 1500;
/**
* Words that a forge would turn into more than text: mentions, issue numbers, commit ids, addresses, mathematics,
* emoji codes. As code they are text.
*/
const ACTIVE_WORD = /[@#$]|:\/\/|www\.|gh-[0-9]|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])|:[\w+-]+:/i;
/** What would make a list or a heading of a sentence that starts with it. */
const BLOCK_START = /^[-+=]|(?<=^[0-9]{1,9})[.)]/;
const HTML = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"]
]);
/** A name of unknown origin as a code span, safe in running text and in table cells; `(empty)` for nothing. */
function printCode(text) {
	return text === "" ? "(empty)" : encloseCode(escapeLongText(text, MAX_NAME));
}
/**
* A sentence of unknown origin as Markdown that shows exactly its words: parts between backticks become code, words
* that a forge would act on become code, everything else is escaped. No line feed, no HTML, no pipe of a table.
*/
function printProse(sentence) {
	const parts = escapeLongText(sentence, MAX_SENTENCE).trim().split("`");
	const balanced = parts.length % 2 === 1;
	return parts.map((part, index) => {
		if (index % 2 === 1 && (balanced || index < parts.length - 1)) return part === "" ? "" : encloseCode(part);
		return part.split(/ +/).map(printWord).join(" ");
	}).join("").trim().replace(BLOCK_START, "\\$&");
}
function printWord(word) {
	if (word === "") return "";
	if (ACTIVE_WORD.test(word)) return encloseCode(word);
	return word.replace(/[\\`*_{}[\]~|]/g, "\\$&").replace(/[&<>]/g, (character) => HTML.get(character) ?? "");
}
/**
* A block of code that nothing in it can end. Lines are escaped one by one, tabs stay tabs.
*/
function printFence(lines, language) {
	const safe = lines.map((line) => line.split("	").map(escapeText).join("	"));
	const longest = Math.max(2, ...safe.flatMap((line) => [...line.matchAll(/`+/g)].map((match) => match[0].length)));
	const fence = "`".repeat(longest + 1);
	return [
		`${fence}${language}`,
		...safe,
		fence
	];
}
/** Within the fence's own rules: longer than any run of backticks inside, a pipe never ends a table's cell. */
function encloseCode(escaped) {
	const safe = escaped.replaceAll("|", "\\u007c");
	const longest = Math.max(0, ...[...safe.matchAll(/`+/g)].map((match) => match[0].length));
	const fence = "`".repeat(longest + 1);
	const pad = safe.startsWith("`") || safe.endsWith("`") || safe.trim() === "" ? " " : "";
	return `${fence}${pad}${safe}${pad}${fence}`;
}
// src/reporters/markdown/print-link.ts
/** A name as code, linked to a place of the workspace if that has an address. */
function printLinkedCode(text, location, { linkTo }) {
	const address = linkTo(location);
	return address === void 0 ? printCode(text) : `[${printCode(text)}](<${encodeAddress(address)}>)`;
}
/** A place as code, linked to where it can be seen. */
function printPlaceLink(location, options) {
	return printLinkedCode(printPlace(location), location, options);
}
/** The id of a finding's rule as code, linked to the rule's page where that has an address. */
function printRuleLink({ rule, docs }, { docsAt }) {
	if (docs === void 0 || docsAt === void 0) return printCode(rule);
	return `[${printCode(rule)}](<${encodeAddress(`${docsAt}/${docs}`)}>)`;
}
/** Nothing that could end the address, a table's cell or the line. */
function encodeAddress(address) {
	return address.replace(/[<>\s\\|]/g, encodeURIComponent);
}
// src/reporters/markdown/plan-table.ts
/** Rows of a table that people still read. */
const MAX_ROWS$1 = 40;
const ICONS$2 = {
	"new-subject": "🆕",
	"new-version": "⬆️",
	"documentation-only": "📝",
	level: "🔧",
	blocked: "⛔"
};
/** Findings say these reasons better, so that a report which has them need not list the steps too. */
const FOUND = [
	"incompatible",
	"invalid",
	"undecided"
];
/** The steps of a plan as a table, in their order; nothing for a plan that has nothing to do. */
function renderPlanTable({ steps }, options, withFound) {
	const listed = steps.filter((step) => isShown(step) && (withFound || step.kind !== "blocked" || !isFound(step)));
	const shown = listed.slice(0, MAX_ROWS$1).filter(isShown);
	if (shown.length === 0) return [];
	const hidden = listed.length - shown.length;
	return [
		"| | Subject | Step | Why and how |",
		"| --- | --- | --- | --- |",
		...shown.map((step, index) => renderRow$1(step, shown[index - 1], options)),
		"",
		...hidden === 0 ? [] : [`Not listed: ${countThings(hidden, "more step")}.`, ""]
	];
}
/** What a plan comes to, in a few words: `2 schemas registered, 1 level set, 1 blocked`; empty for nothing to do. */
function describePlan({ registrations, levels, blocked }) {
	return [
		registrations > 0 ? `${countThings(registrations, "schema")} registered` : "",
		levels > 0 ? `${countThings(levels, "level")} set` : "",
		blocked > 0 ? `${blocked} blocked` : ""
	].filter((part) => part !== "").join(", ");
}
function isShown(step) {
	return step.kind in ICONS$2;
}
function isFound({ reason }) {
	return FOUND.includes(reason);
}
/** The second row of a subject does not name it again. */
function renderRow$1(step, before, options) {
	const subject = before?.subject === step.subject ? "" : printLinkedCode(step.subject, { file: step.file }, options);
	return `| ${ICONS$2[step.kind]} | ${subject} | ${describeStep(step)} | ${describeMore(step)} |`;
}
function describeStep(step) {
	switch (step.kind) {
		case "level": return `level ${step.to}`;
		case "blocked": return "**blocked**";
		case "new-subject":
		case "new-version":
		case "documentation-only": return `version ${step.predictedVersion}`;
	}
}
function describeMore(step) {
	switch (step.kind) {
		case "new-subject": return `a new subject${describeReferences(step)}`;
		case "new-version": return `after ${describeVersion(step.precondition.latest)}, judged at ${step.judgedAt}${describeReferences(step)}`;
		case "documentation-only": return `after ${describeVersion(step.precondition.latest)}, only documentation changes`;
		case "level": return describeLevel(step);
		case "blocked": return printProse(step.message);
	}
}
function describeLevel({ precondition, loosens }) {
	const inherited = precondition.source === "subject" ? "" : ", inherited";
	return `was ${precondition.level}${inherited}${loosens ? "; **allows more than before**" : ""}`;
}
const MAX_REFERENCES = 3;
function describeReferences({ references }) {
	if (references.length === 0) return "";
	const named = references.slice(0, MAX_REFERENCES).map(({ subject, version }) => `${printCode(subject)} version ${version}`);
	const more = references.length - named.length;
	return `, with ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function describeVersion(version) {
	return version === null ? "no version" : `version ${version.version} (id ${version.id})`;
}
// src/reporters/markdown/reference-chain.ts
/** Arrows beyond which a picture explains nothing. */
const MAX_ARROWS = 30;
const MAX_LABEL = 60;
/**
* A picture of how a change of a shared type reaches the subjects that refer to it: red those it breaks, green those it
* spares. Empty for a finding that concerns one subject.
*/
function renderReferenceChain({ shared, location }) {
	if (shared === void 0) return [];
	const { owner, breaks, spares } = shared;
	const arrows = joinArrows([...breaks, ...spares], owner).slice(0, MAX_ARROWS);
	const names = [.../* @__PURE__ */ new Set([owner, ...arrows.flatMap(({ from, to }) => [from, to])])];
	const marks = new Map([
		...spares.map(({ subject }) => [subject, ":::spared"]),
		...breaks.map(({ subject }) => [subject, ":::broken"]),
		[owner, ":::changed"]
	]);
	return [
		"```mermaid",
		"graph LR",
		...names.map((name, index) => {
			return `  n${index}["${name === owner ? `${printLabel(name)}<br>${printLabel(location.file)}` : printLabel(name)}"]${marks.get(name) ?? ""}`;
		}),
		...arrows.map(({ from, to }) => `  n${names.indexOf(from)} --> n${names.indexOf(to)}`),
		"  classDef changed stroke:#bf8700,stroke-width:3px",
		"  classDef broken stroke:#cf222e,stroke-width:3px",
		"  classDef spared stroke:#1a7f37",
		"```"
	];
}
/** From the owner straight to a user, or to those that the user refers to and from them on; none twice. */
function joinArrows(users, owner) {
	const known = new Set(users.map(({ subject }) => subject));
	const arrows = users.flatMap(({ subject, via }) => {
		const steps = via.filter((one) => known.has(one));
		return (steps.length === 0 ? [owner] : steps).map((from) => ({
			from,
			to: subject
		}));
	});
	return [...new Map(arrows.map((arrow) => [JSON.stringify(arrow), arrow])).values()];
}
/** Letters, digits and what names are made of; everything else as the entity codes of the picture's language. */
function printLabel(text) {
	const shown = text.length > MAX_LABEL ? `${text.slice(0, 59)}…` : text;
	return escapeText(shown).replace(/[^\p{L}\p{N} ./_…-]/gu, (character) => `#${character.codePointAt(0)};`);
}
// src/reporters/markdown/ways-out.ts
/** The ways past a finding beside its edit: a sentence or two each, and what to change for each folded below. */
function renderWaysOut(ways) {
	if (ways === void 0 || ways.length === 0) return [];
	const items = ways.map(({ works, text }) => `- ${works ? "Or: " : ""}${printProse(text)}`);
	if (ways.flatMap((way) => way.steps).length === 0) return [...items, ""];
	const folded = ways.flatMap(renderSteps);
	return [
		...items,
		"",
		"<details><summary>These ways, step by step</summary>",
		"",
		...folded,
		"</details>",
		""
	];
}
function renderSteps({ steps }) {
	return steps.flatMap((step, index) => renderStep(step, steps.length > 1 ? `${index + 1}. ` : ""));
}
function renderStep({ title, language, lines }, number) {
	return [
		`${number}${printProse(title)}:`,
		"",
		...printFence(lines, language),
		""
	];
}
// src/reporters/markdown/finding-block.ts
/** Names that a sentence spells out before it counts. */
const MAX_NAMED = 8;
const MAX_DATUM = 800;
const FRAME = {
	width: 200,
	dim: (text) => text,
	paint: (text) => text
};
const ICONS$1 = {
	error: "❌",
	warning: "⚠️",
	info: "ℹ️"
};
/** A finding as a section of its own: what changed, the proof, the repair, and the rest folded. */
function renderFindingBlock(diagnostic, subject, options) {
	const head = [
		renderTitle(diagnostic),
		"",
		renderSentences(diagnostic, options),
		""
	];
	return {
		full: [
			...head,
			...renderProof(diagnostic.witness),
			...renderRepair(diagnostic),
			...renderWaysOut(diagnostic.ways),
			...surround(renderReferenceChain(diagnostic)),
			...renderDetails(diagnostic, subject, options)
		].join("\n"),
		short: head.join("\n")
	};
}
/** A finding as one item of a list. */
function renderFindingLine(diagnostic, options) {
	const { severity, location, message, remedy } = diagnostic;
	const advice = remedy === void 0 ? "" : ` ${printProse(remedy)}`;
	return `- ${ICONS$1[severity]} ${printPlaceLink(location, options)}: ${printProse(message)}${advice} (${printRuleLink(diagnostic, options)})`;
}
/** Named by its subject, or by the file that several subjects share. */
function renderTitle(diagnostic) {
	const { severity, rule, location, subject } = diagnostic;
	const count = listBrokenSubjects(diagnostic).length;
	const name = printCode(count === 1 && subject !== void 0 ? subject : location.file);
	const verb = isHarmlessRefusal(diagnostic) ? "is refused for" : "breaks";
	const breaks = count > 1 ? ` ${verb} ${count} subjects` : "";
	return `#### ${ICONS$1[severity]} ${name}${breaks}: ${printProse(describeRule(rule))}`;
}
/** `avro/field-added-without-default` as `field added without default`. */
function describeRule(rule) {
	return rule.slice(rule.indexOf("/") + 1).replaceAll("-", " ");
}
function renderSentences(diagnostic, options) {
	const subjects = listBrokenSubjects(diagnostic);
	const versions = listFailedVersions(diagnostic);
	const isHarmless = isHarmlessRefusal(diagnostic);
	return [
		`${printPlaceLink(diagnostic.location, options)}: ${printProse(diagnostic.message)}`,
		...versions.length > 1 ? [`The same holds for ${nameSome(versions.slice(1))}.`] : [],
		...subjects.length > 1 ? [`It ${isHarmless ? "is refused for" : "breaks"} ${nameSome(subjects)}.`] : [],
		...describeSpared(diagnostic.shared)
	].join(" ");
}
function describeSpared(shared) {
	const names = (shared?.spares ?? []).map(({ subject }) => subject);
	return names.length === 0 ? [] : [`Also used by ${nameSome(names)}, and not broken there.`];
}
function nameSome(names) {
	const rest = names.length - MAX_NAMED;
	return `${names.slice(0, MAX_NAMED).map(printCode).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function renderProof(witness) {
	if (witness !== void 0 && witness.status !== "verified" && witness.harmless === true) return [`**Proof:** ${printProse(witness.reason)}`, ""];
	if (witness?.status !== "verified") return [];
	const { writtenBy, readBy, failsAt, failure, datum, excerpt } = witness;
	const text = datum.length > MAX_DATUM ? excerpt : datum;
	const shown = text.length > MAX_DATUM ? `${text.slice(0, MAX_DATUM).replace(/[\ud800-\udbff]$/, "")}…` : text;
	const place = failsAt === "" ? "it" : printCode(failsAt);
	return [
		`**Proof:** ${printProse(writtenBy)} wrote this message, and ${printProse(readBy)} fails on ${place}: ${printProse(failure)}.`,
		"",
		...printFence([shown], "json"),
		""
	];
}
function renderRepair({ remedy, fix }) {
	const sentence = remedy === void 0 ? [] : [`**Repair:** ${printProse(remedy)}`, ""];
	return fix === void 0 ? sentence : [...sentence, ...renderDiff(fix)];
}
function renderDiff({ title, file, hunks }) {
	if (hunks === void 0 || hunks.length === 0) return [];
	const lines = hunks.flatMap(({ line, before, after }) => [
		`@@ ${escapeText(file)}:${line} @@`,
		...before.map((one) => `-${one}`),
		...after.map((one) => `+${one}`)
	]);
	return [
		`${printProse(title)}:`,
		"",
		...printFence(lines, "diff"),
		""
	];
}
function renderDetails(diagnostic, subject, options) {
	const { why, related, compatibility, location, witness } = diagnostic;
	const explain = printExplainCommand(diagnostic);
	const isHarmless = isHarmlessRefusal(diagnostic);
	return [
		"<details><summary>Why, and where</summary>",
		"",
		...[
			...why === void 0 ? [] : [printProse(why), ""],
			...renderFrame(location),
			...related.flatMap((one) => [
				`${printProse(one.message.replace(/[.:]$/, ""))} (${printCode(printPlace(one.location))}):`,
				"",
				...renderFrame(one.location)
			]),
			...compatibility === void 0 ? [] : [describeCheck(diagnostic, compatibility, subject), ""],
			...witness === void 0 || witness.status === "verified" || isHarmless ? [] : [`No message to show: ${printProse(witness.reason)}`, ""],
			`Rule ${printRuleLink(diagnostic, options)}${explain === void 0 ? "" : `: ${printCode(explain)} tells more`}.`,
			""
		],
		"</details>",
		""
	];
}
function renderFrame(location) {
	const frame = renderCodeFrame(location, FRAME);
	return frame.length === 0 ? [] : [...printFence(frame, ""), ""];
}
function describeCheck(diagnostic, compatibility, subject) {
	const { level, versionLabel, registryType, registryPath, uses } = compatibility;
	return `The level is ${level}${subject === void 0 ? "" : ` (${LEVEL_SOURCE_WORDS[subject.levelSource]})`}, and ${describeFailure(diagnostic, compatibility, printProse(versionLabel))}.${registryType === null ? "" : ` The registry calls it ${printCode(registryType)}${registryPath === "" ? "" : ` at ${printCode(registryPath)}`}.`}${uses > 1 ? ` ${uses} places share this cause.` : ""}`;
}
function surround(lines) {
	return lines.length === 0 ? [] : [...lines, ""];
}
// src/reporters/markdown/fit-blocks.ts
/**
* The blocks that fit behind `used` units, in order, each in its full form if there is room, else in its short one;
* and how many had no room. A block that is too long does not keep shorter ones behind it from being shown.
*/
function fitBlocks(blocks, budget, used) {
	const texts = [];
	let left = budget.limit - used;
	for (const { full, short } of blocks) {
		const text = [full, short].find((form) => form !== void 0 && budget.measure(form) <= left);
		if (text === void 0) continue;
		texts.push(text);
		left -= budget.measure(text);
	}
	return {
		texts,
		missing: blocks.length - texts.length
	};
}
// src/reporters/markdown/subject-table.ts
/** Rows of a table that people still read. */
const MAX_ROWS = 40;
const ICONS = {
	incompatible: "❌",
	invalid: "❌",
	"not-checked": "⚠️",
	new: "🆕",
	compatible: "✅",
	unmanaged: "➖",
	unchanged: "➖"
};
/** Rows stand in this order, so that whatever is cut from the end is what matters least. */
const VERDICT_ORDER = [
	"incompatible",
	"invalid",
	"not-checked",
	"compatible",
	"new",
	"unmanaged",
	"unchanged"
];
/** The table of subjects, those that fail first; unchanged ones and what is beyond 40 rows are counted below it. */
function renderSubjectTable({ subjects }, options) {
	const shown = subjects.filter((subject) => subject.verdict !== "unchanged").toSorted((left, right) => VERDICT_ORDER.indexOf(left.verdict) - VERDICT_ORDER.indexOf(right.verdict)).slice(0, MAX_ROWS);
	const table = shown.length === 0 ? [] : [
		"| | Subject | Level | Compared with | Verdict | Roll out |",
		"| --- | --- | --- | --- | --- | --- |",
		...shown.map((subject) => renderRow(subject, options)),
		""
	];
	const hidden = countHidden(subjects.filter((subject) => !shown.includes(subject)));
	return hidden === "" ? table : [
		...table,
		hidden,
		""
	];
}
function renderRow(subject, options) {
	return `| ${[
		ICONS[subject.verdict],
		printLinkedCode(subject.subject, { file: subject.file }, options),
		subject.level,
		subject.comparedWith.length === 0 ? "–" : printProse(describeVersions(subject.comparedWith)),
		subject.verdict === "compatible" || subject.verdict === "new" ? VERDICT_WORDS[subject.verdict] : `**${VERDICT_WORDS[subject.verdict]}**`,
		subject.upgradeOrder === null ? "–" : UPGRADE_WORDS[subject.upgradeOrder]
	].join(" | ")} |`;
}
function countHidden(hidden) {
	const counts = VERDICT_ORDER.flatMap((verdict) => {
		const count = hidden.filter((subject) => subject.verdict === verdict).length;
		return count === 0 ? [] : [`${count} ${VERDICT_WORDS[verdict]}`];
	});
	return counts.length === 0 ? "" : `Not listed: ${counts.join(", ")}.`;
}
// src/reporters/markdown/verdict.ts
/** The outcome as a heading: what would happen on merge, in one line. */
function renderHeading(report) {
	return `### ${chooseIcon(report)} ${describeVerdict(report)}`;
}
/** What was compared with what, by whose rules, and how much was found. */
function renderScope(report) {
	const { summary, lint } = report;
	const isLintOnly = lint !== void 0 && summary.subjects === 0;
	const compared = `${countThings(summary.subjects, "subject")}, ${countThings(summary.comparisons, "earlier version")} compared`;
	const found = [
		summary.unchecked > 0 ? `${summary.unchecked} not checked` : "",
		summary.errors > 0 ? countThings(summary.errors, "error") : "",
		summary.warnings > 0 ? countThings(summary.warnings, "warning") : "",
		summary.infos > 0 ? countThings(summary.infos, "note") : "",
		summary.waived > 0 ? `${summary.waived} waived` : ""
	].filter((part) => part !== "");
	const counts = found.length === 0 ? "nothing found" : found.join(", ");
	return `${printProse(describeScope(report)).replace(/\.$/, "")}: ${isLintOnly ? "" : `${compared}, `}${counts}.`;
}
function chooseIcon(report) {
	if (report.outcome === "findings") return "❌";
	if (report.outcome === "could-not-check") return "⚠️";
	return hasFailure(report) ? "🟥" : "✅";
}
/** A run can be clean although something breaks: when findings are let through. */
function hasFailure({ subjects, summary }) {
	return summary.errors > 0 || subjects.some(({ verdict }) => verdict === "incompatible" || verdict === "invalid");
}
function describeVerdict(report) {
	const { subjects, summary, outcome } = report;
	const count = (verdict) => subjects.filter((one) => one.verdict === verdict).length;
	const refused = count("incompatible") + count("invalid");
	const broken = refused > 0 ? `${countThings(refused, "subject")} would be refused by the registry` : "";
	if (outcome === "could-not-check") return `Not decided: ${countThings(summary.unchecked, "thing")} could not be checked${broken === "" ? "" : `, and ${broken}`}`;
	if (outcome === "findings") return broken === "" ? `${describeFindings(report)} to mend` : broken;
	if (hasFailure(report)) return `Let through: ${broken === "" ? describeFindings(report) : broken}`;
	if (subjects.length === 0) return describeNothing(report);
	const changed = subjects.length - count("unchanged") - count("unmanaged");
	return changed === 0 ? `Nothing to register: ${countThings(subjects.length, "subject")} unchanged` : `Safe to merge: ${countThings(changed, "subject")} would be accepted by the registry`;
}
function describeNothing({ lint }) {
	return lint === void 0 ? "No schema changed" : "Nothing found by the linter";
}
function describeFindings({ summary }) {
	const { errors, warnings, infos } = summary;
	if (errors > 0) return countThings(errors, "error");
	return warnings > 0 ? countThings(warnings, "warning") : countThings(infos, "note");
}
// src/reporters/markdown/unchecked-blocks.ts
/** What could not be judged, an item of a list each, under a heading. */
function listUncheckedBlocks(unchecked) {
	return unchecked.map((item, index) => {
		return { full: `${index === 0 ? "#### ⚠️ Could not check\n\n" : ""}- ${describeUnchecked(item)}${index === unchecked.length - 1 ? "\n" : ""}` };
	});
}
function describeUnchecked({ subject, location, message, hint }) {
	return `${subject === void 0 ? "" : `${printCode(subject)}: `}${location === void 0 ? "" : `${printCode(printPlace(location))}: `}${printProse(message)}${hint === void 0 ? "" : ` ${printProse(hint)}`}`;
}
// src/reporters/markdown/version-matrix.ts
/** Columns that fit beside each other in a comment. */
const MAX_VERSIONS = 10;
const QUESTIONS = {
	backward: "new schema reads old data",
	forward: "old schema reads new data"
};
/**
* Which versions a failing subject breaks with, in which direction, as a small table: newest versions first, at most
* ten. Empty where there is only one answer to show, which the findings give already, and where a finding of another
* subject breaks it too: such a finding does not tell this subject's versions.
*/
function renderVersionMatrix(subject, findings) {
	if (findings.some((one) => isForeign(one, subject))) return [];
	const directions = listDirections(subject);
	const versions = subject.comparedWith.slice(0, MAX_VERSIONS);
	if (versions.length * directions.length < 2) return [];
	const failed = new Set(findings.filter((one) => one.subject === subject.subject && one.severity === "error").flatMap((one) => listFailedVersions(one).map((label) => printAnswerKey(one.compatibility?.direction, label))));
	if (failed.size === 0) return [];
	const rest = subject.comparedWith.length - versions.length;
	const heads = versions.map((label) => printProse(label.replace(/^version /, "v")));
	const rows = directions.map((direction) => {
		const cells = versions.map((label) => failed.has(printAnswerKey(direction, label)) ? "❌" : "✅");
		return `| ${[QUESTIONS[direction], ...cells].join(" | ")} |`;
	});
	return [
		`| ${[printCode(subject.subject), ...heads].join(" | ")} |`,
		`| --- |${" :-: |".repeat(heads.length)}`,
		...rows,
		"",
		...rest > 0 ? [`${rest} older versions are not shown.`, ""] : []
	];
}
function listDirections({ level }) {
	const full = level.startsWith("FULL");
	return [...full || level.startsWith("BACKWARD") ? ["backward"] : [], ...full || level.startsWith("FORWARD") ? ["forward"] : []];
}
function isForeign(diagnostic, { subject }) {
	const users = diagnostic.shared?.breaks ?? [];
	return diagnostic.subject !== subject && users.some((user) => user.subject === subject);
}
function printAnswerKey(direction, label) {
	return `${direction} ${label}`;
}
// src/reporters/markdown/markdown.ts
/** Failing subjects whose versions are laid out in a table each. */
const MAX_MATRICES = 10;
/** Findings in one folded list. */
const MAX_LINES = 50;
/** Room for the closing lines, which depend on what fits. */
const CLOSING = 400;
/** GitHub drops a job summary of more than 1 MiB whole, so this stays below. */
const SUMMARY_BUDGET = {
	limit: 1e6,
	measure: (text) => new TextEncoder().encode(text).length
};
const FILE_OPTIONS = {
	budget: SUMMARY_BUDGET,
	linkTo: () => void 0,
	remarks: [],
	rest: "in the report's other formats"
};
/** The report as Markdown for a file or a job summary, without links. */
function renderMarkdown(report) {
	return renderMarkdownWithin(report, FILE_OPTIONS);
}
/**
* The report as Markdown (GitHub's flavour) that stays within a budget: verdict, subjects, what could not be checked,
* failing versions, errors one by one, and the milder findings in a folded list. Parts that have no room are counted at
* the end. Every fence and every fold is closed, whatever is left out.
*/
function renderMarkdownWithin(report, options) {
	const head = [
		renderHeading(report),
		"",
		...options.remarks.flatMap((remark) => [remark, ""]),
		renderScope(report),
		"",
		...renderSubjectTable(report, options),
		...renderRemarks(report)
	].join("\n");
	const closing = `<sub>${report.tool.name} ${report.tool.version}</sub>\n`;
	const { budget } = options;
	const used = budget.measure(head) + budget.measure(closing) + CLOSING;
	const { texts, missing } = fitBlocks(listBlocks(report, options), budget, used);
	const rest = missing === 0 ? "" : `${countThings(missing, "part")} more had no room here: the rest is ${options.rest}.\n\n`;
	return `${[head, ...texts].join("\n")}\n${rest}${closing}`;
}
function renderRemarks(report) {
	const lines = listRemarks(report).map(({ subject, text, loud }) => {
		const name = subject === null ? "" : `${printCode(subject)}: `;
		return `- ${loud ? "⚠️ " : ""}${name}${printProse(text)}`;
	});
	return lines.length === 0 ? [] : [...lines, ""];
}
function listBlocks(report, options) {
	const findings = rankFindings(report.diagnostics);
	const errors = findings.filter(({ severity }) => severity === "error");
	const milder = findings.filter(({ severity }) => severity !== "error");
	const subjects = new Map(report.subjects.map((one) => [one.subject, one]));
	const plan = listPlanBlocks(options);
	return [
		...errors.length === 0 ? plan : [],
		...listUncheckedBlocks(report.unchecked),
		...listMatrices(report),
		...errors.map((one) => renderFindingBlock(one, subjects.get(one.subject), options)),
		...errors.length === 0 ? [] : plan,
		...listFoldedBlocks(milder, options),
		...listWaivedBlocks(report, options)
	];
}
/** What a merge would do to the registry; what the findings say anyway is not said twice. */
function listPlanBlocks({ plan, linkTo }) {
	if (plan === void 0) return [];
	const todo = describePlan(plan.plan.summary);
	if (todo === "") return [];
	const table = renderPlanTable(plan.plan, { linkTo }, false);
	const heading = `#### On merge: ${todo}`;
	return [{
		full: [
			heading,
			"",
			...table,
			plan.remark
		].join("\n"),
		short: [
			heading,
			"",
			plan.remark
		].join("\n")
	}];
}
function listMatrices({ subjects, diagnostics }) {
	return subjects.filter((subject) => subject.verdict === "incompatible").slice(0, MAX_MATRICES).flatMap((subject) => {
		const lines = renderVersionMatrix(subject, diagnostics);
		return lines.length === 0 ? [] : [{ full: lines.join("\n") }];
	});
}
/** Waived findings in folds of fifty, each with its reason. */
function listWaivedBlocks({ waived }, options) {
	const blocks = [];
	for (let start = 0; start < waived.length; start += MAX_LINES) {
		const group = waived.slice(start, start + MAX_LINES);
		const lines = group.map(({ diagnostic, waiver }) => `${renderFindingLine(diagnostic, options)}. Waived: ${printProse(describeWaiver(waiver))}`);
		const summary = `<details><summary>${countThings(group.length, "finding")} waived</summary>`;
		blocks.push({ full: [
			summary,
			"",
			...lines,
			"",
			"</details>",
			""
		].join("\n") });
	}
	return blocks;
}
/** The milder findings in folds of fifty, so that a budget cuts between findings and not within them. */
function listFoldedBlocks(findings, options) {
	const blocks = [];
	for (let start = 0; start < findings.length; start += MAX_LINES) {
		const group = findings.slice(start, start + MAX_LINES);
		const warnings = group.filter(({ severity }) => severity === "warning").length;
		const parts = [...warnings > 0 ? [countThings(warnings, "warning")] : [], ...warnings < group.length ? [countThings(group.length - warnings, "note")] : []];
		const lines = group.map((one) => renderFindingLine(one, options));
		const summary = `<details><summary>${parts.join(", ")}</summary>`;
		blocks.push({ full: [
			summary,
			"",
			...lines,
			"",
			"</details>",
			""
		].join("\n") });
	}
	return blocks;
}
export { SUMMARY_BUDGET, describePlan, fitBlocks, listUncheckedBlocks, printCode, printFence, printLinkedCode, printProse, renderFindingBlock, renderMarkdown, renderMarkdownWithin, renderPlanTable };
