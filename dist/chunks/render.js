import { b as escapeLongText, g as readFlag, h as isGiven, s as isCompatibilityLevel, u as createUsageError, w as OUTCOME_EXIT_CODES, x as escapeText, y as printPlace } from "./start.js";
// src/reporters/words.ts
/** Verdicts in people's words. */
const VERDICT_WORDS = {
	compatible: "compatible",
	incompatible: "incompatible",
	new: "new",
	unchanged: "unchanged",
	unmanaged: "unmanaged",
	invalid: "invalid",
	"not-checked": "not checked"
};
/** Orders of upgrade in people's words. */
const UPGRADE_WORDS = {
	"consumers-first": "consumers first",
	"producers-first": "producers first",
	"any-order": "any order"
};
/** Who set a level, in people's words. */
const LEVEL_SOURCE_WORDS = {
	manifest: "set by the manifest",
	subject: "set for the subject in the registry",
	global: "the registry's default",
	flag: "set by `--level`",
	default: "the default"
};
/** A count with its thing, in the plural unless it is one. */
function countThings(count, thing) {
	return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
// src/reporters/markdown/escape-markdown.ts
/** Code units of a name beyond which a table or a sentence would be unreadable. */
const MAX_NAME = 200;
const MAX_SENTENCE$3 = 1500;
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
	const parts = escapeLongText(sentence, MAX_SENTENCE$3).trim().split("`");
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
/** Nothing that could end the address, a table's cell or the line. */
function encodeAddress(address) {
	return address.replace(/[<>\s\\|]/g, encodeURIComponent);
}
// src/reporters/markdown/plan-table.ts
/** Rows of a table that people still read. */
const MAX_ROWS$2 = 40;
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
	const shown = listed.slice(0, MAX_ROWS$2).filter(isShown);
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
// src/diagnostic/severity.ts
/** Severities from the gravest to the mildest. */
const SEVERITIES$3 = [
	"error",
	"warning",
	"info"
];
/** Negative when `left` is graver than `right`, zero when equal. */
function compareSeverity(left, right) {
	return SEVERITIES$3.indexOf(left) - SEVERITIES$3.indexOf(right);
}
// src/reporters/rank-findings.ts
/** Findings in the order in which room is given to them: graver ones first, then compatibility, else as they came. */
function rankFindings(diagnostics) {
	return diagnostics.toSorted((left, right) => compareSeverity(left.severity, right.severity) || rankKind(left) - rankKind(right));
}
/** The subjects that a finding breaks: its own first, then those that refer to it. */
function listBrokenSubjects({ subject, shared }) {
	const users = (shared?.breaks ?? []).map((user) => user.subject);
	return [.../* @__PURE__ */ new Set([...subject === void 0 ? [] : [subject], ...users])];
}
/** The earlier versions that a finding is about, the newest first. */
function listFailedVersions({ compatibility }) {
	return compatibility === void 0 ? [] : [compatibility.versionLabel, ...compatibility.alsoBreaks];
}
function rankKind({ compatibility }) {
	return compatibility === void 0 ? 1 : 0;
}
// src/reporters/describe-waiver.ts
/** Why a finding is waived and until when: `Readers stay on Avro 1.8, DATA-12, until 2027-03-31.` Not escaped. */
function describeWaiver({ reason, ticket, expires, approvedBy }) {
	const details = [ticket, approvedBy === null ? null : `approved by ${approvedBy}`].filter((one) => one !== null);
	const why = (reason ?? "No reason is given").replace(/[.\s]+$/, "");
	const end = expires === null ? "without an end" : `until ${expires}`;
	return [
		why,
		...details,
		end
	].join(", ").concat(".");
}
// src/reporters/subject-remarks.ts
/** Remarks that are listed; what is beyond is counted. */
const MAX_REMARKS = 40;
/**
* What the registry's make, its settings, a change of level and its own verdicts are to be known for: loud ones first,
* then by subject. Of verdicts that agree only the number is given.
*/
function listRemarks({ baseline, subjects }) {
	const remarks = [...baseline.notes === void 0 ? [] : [sayOfRun(`Of this make of registry: ${baseline.notes.join(" ")}`)], ...subjects.flatMap(describeSubject)];
	const sorted = [...remarks.filter(({ loud }) => loud), ...remarks.filter(({ loud }) => !loud)];
	const hidden = sorted.length - MAX_REMARKS;
	return [
		...sorted.slice(0, MAX_REMARKS),
		...hidden > 0 ? [sayOfRun(`${countThings(hidden, "remark")} more: \`--format json\` has all of them.`)] : [],
		...describeAgreement(subjects)
	];
}
function sayOfRun(text) {
	return {
		subject: null,
		text,
		loud: false
	};
}
function describeSubject({ subject, level, verdict, levelChange, server, notes = [] }) {
	return [
		...levelChange === void 0 ? [] : [{
			subject,
			text: describeLevelChange(levelChange, verdict === "unmanaged" ? "unmanaged" : level),
			loud: levelChange.loosens
		}],
		...notes.map((text) => ({
			subject,
			text,
			loud: false
		})),
		...server === void 0 ? [] : describeOpinion(server).map((text) => ({
			subject,
			text,
			loud: false
		}))
	];
}
const SOURCES = {
	subject: "the subject's own in the registry",
	global: "the registry's general one",
	manifest: "the earlier manifest's",
	default: "the default"
};
function describeLevelChange({ from, source, loosens }, to) {
	const judged = to === "unmanaged" ? "it is no longer judged" : `judged at ${to}`;
	const more = loosens ? " This ALLOWS MORE than before." : "";
	return `The manifest changes the level from ${from} (${SOURCES[source]}) to ${to}; ${judged}.${more}`;
}
function describeOpinion({ verdict, standing, level, messages }) {
	const at = level === null ? "" : ` at ${level}`;
	switch (standing) {
		case "agrees": return [];
		case "differs": return [`The registry itself finds it ${verdict}${at}: see the finding \`registry/disagreement\`.`];
		case "decides": return [`Not decided here; the registry itself finds it ${verdict}${at}, and its verdict counts.`];
		case "aside": return verdict === "not-asked" ? [`The registry itself gave no verdict. ${messages.join(" ")}`] : [`The registry itself finds it ${verdict}${at}, which is not the level it is judged at here.`];
	}
}
function describeAgreement(subjects) {
	const agreed = subjects.filter(({ server }) => server?.standing === "agrees").length;
	return agreed === 0 ? [] : [sayOfRun(`The registry itself says the same of ${countThings(agreed, "subject")}.`)];
}
// src/diagnostic/diagnostic.ts
/** Whether a finding is a refusal of the registry that breaks no message, which was proven. */
function isHarmlessRefusal({ witness }) {
	return witness !== void 0 && witness.status !== "verified" && witness.harmless === true;
}
// src/reporters/display-width.ts
/** Code points that terminals draw two columns wide (Unicode East Asian Width W and F), as [first, last] pairs. */
const WIDE_RANGES = [
	[4352, 4447],
	[9001, 9002],
	[11904, 12350],
	[12353, 42191],
	[43360, 43391],
	[44032, 55203],
	[63744, 64255],
	[65040, 65049],
	[65072, 65135],
	[65281, 65376],
	[65504, 65510],
	[94176, 101887],
	[110576, 111359],
	[127488, 127743],
	[131072, 262141]
];
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\u200c\u200d]$/u;
const WIDE_EMOJI = /^\p{Emoji_Presentation}$/u;
/** Columns that a printable text takes on a terminal; escapes and tabs must be gone from it. */
function measureWidth(text) {
	let width = 0;
	for (const character of text) width += measureCharacter(character);
	return width;
}
/** Columns of one code point: 0 for a combining mark, 2 for a wide character or an emoji, else 1. */
function measureCharacter(character) {
	const point = character.codePointAt(0) ?? 0;
	if (point < 768) return 1;
	if (ZERO_WIDTH.test(character)) return 0;
	return WIDE_RANGES.some(([first, last]) => point >= first && point <= last) || WIDE_EMOJI.test(character) ? 2 : 1;
}
/** The text with spaces behind it, up to `width` columns. */
function padText(text, width) {
	return text + " ".repeat(Math.max(0, width - measureWidth(text)));
}
// src/reporters/line-cells.ts
const TAB_STOP = 8;
/** A source line as cells: tabs kept, everything else that is invisible or treacherous escaped. */
function splitCells(line) {
	const cells = [];
	let column = 0;
	for (const match of line.matchAll(/##(?=\[)|[\s\S]/gu)) {
		const text = drawCharacter(match[0]);
		const width = text === "	" ? TAB_STOP - column % TAB_STOP : measureWidth(text);
		cells.push({
			offset: match.index,
			text,
			width
		});
		column += width;
	}
	return cells;
}
/** A pair of `#` is split off only before `[`, which the escape has to see to break it. */
function drawCharacter(character) {
	if (character === "	") return character;
	return character === "##" ? escapeText("##[").slice(0, -1) : escapeText(character);
}
/** Blanks that take the same columns as the cells, so that what is drawn below them stands in line. */
function blankCells(cells) {
	return cells.map((cell) => cell.text === "	" ? "	" : " ".repeat(cell.width)).join("");
}
/** The cells that show columns `from` to `from + width` of a line. */
function cutCells(cells, from, width) {
	let column = 0;
	return cells.filter((cell) => {
		const start = column;
		column += cell.width;
		return start >= from && column <= from + width;
	});
}
// src/reporters/code-frame.ts
const LEAST_COLUMNS$1 = 20;
/** Columns before the token that stay in view however long the token is. */
const CONTEXT_COLUMNS = 4;
const ELLIPSIS = "…";
/**
* The lines around a place with carets under its first line, cut to the width around the carets. Tabs stay tabs, in
* the caret line too, and wide characters count double, so that carets stand under the token on any terminal. Empty
* for a location without a snippet.
*/
function renderCodeFrame(location, options) {
	const { snippet, start } = location;
	if (snippet === void 0 || start === void 0) return [];
	const lines = dropBlankEnd(snippet.lines, start.line - snippet.firstLine).map(splitCells);
	const target = lines[start.line - snippet.firstLine];
	if (target === void 0) return [];
	const span = findSpan(location, {
		start,
		snippet
	});
	const gutter = String(snippet.firstLine + lines.length - 1).length;
	const window = placeWindow(target, {
		span,
		cut: snippet.cut,
		columns: options.width - gutter - 7
	});
	return lines.flatMap((cells, index) => {
		const line = snippet.firstLine + index;
		const number = options.dim(`${String(line).padStart(gutter)} |`);
		const code = drawCode(cells, window);
		if (line !== start.line) return [`  ${number} ${code}`.trimEnd()];
		const bar = options.dim(`${" ".repeat(gutter)} |`);
		const { indent, carets } = drawCarets(cells, span, window);
		return [`${options.paint(">")} ${number} ${code}`.trimEnd(), `  ${bar} ${indent}${options.paint(carets)}`];
	});
}
/** Without the blank lines below the marked one that only show that the text ends. */
function dropBlankEnd(lines, marked) {
	const last = lines.findLastIndex((line, index) => index <= marked || line.trim() !== "");
	return lines.slice(0, last + 1);
}
/** The part of the shown line that the location means, in code units of that line; never empty. */
function findSpan({ end }, at) {
	const start = Math.max(0, at.start.column - 1 - at.snippet.cut);
	if (end === void 0) return {
		start,
		end: start + 1
	};
	if (end.line > at.start.line) return {
		start,
		end: Number.POSITIVE_INFINITY
	};
	return {
		start,
		end: Math.max(start + 1, end.column - 1 - at.snippet.cut)
	};
}
function placeWindow(cells, wish) {
	const columns = Math.max(LEAST_COLUMNS$1, wish.columns);
	const before = measureCells(cells.filter((cell) => cell.offset < wish.span.start));
	const token = measureCells(cells.filter((cell) => isInside(cell, wish.span)));
	const from = Math.max(0, Math.min(before - CONTEXT_COLUMNS, before + token - columns));
	return {
		from,
		columns,
		cut: wish.cut > 0 || from > 0
	};
}
function drawCode(cells, window) {
	const text = cutCells(cells, window.from, window.columns).map((cell) => cell.text).join("");
	const more = measureCells(cells) > window.from + window.columns ? ELLIPSIS : "";
	return `${window.cut && cells.length > 0 ? ELLIPSIS : ""}${text}${more}`;
}
/** Carets under the cells of the span that are shown, or one caret behind the line when the span lies behind it. */
function drawCarets(cells, span, window) {
	const shown = cutCells(cells, window.from, window.columns);
	const before = shown.filter((cell) => cell.offset < span.start);
	const marked = shown.filter((cell) => isInside(cell, span));
	const indent = `${window.cut ? " " : ""}${blankCells(before)}`;
	const carets = marked.map((cell) => cell.text === "	" ? "	" : "^".repeat(cell.width)).join("");
	return {
		indent,
		carets: carets.trimEnd() === "" ? "^" : carets.trimEnd()
	};
}
function isInside(cell, span) {
	return cell.offset >= span.start && cell.offset < span.end;
}
function measureCells(cells) {
	return cells.reduce((sum, cell) => sum + cell.width, 0);
}
// src/reporters/explain-command.ts
/** The command that shows the page of a finding's lint rule; undefined for other findings and an organisation's rules. */
function printExplainCommand({ rule, docs }) {
	return docs?.startsWith("docs/rules/") === true ? `schemagate explain ${escapeText(rule)}` : void 0;
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
const MAX_NAMED$1 = 8;
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
			...renderDetails(diagnostic, subject)
		].join("\n"),
		short: head.join("\n")
	};
}
/** A finding as one item of a list. */
function renderFindingLine(diagnostic, options) {
	const { severity, location, message, remedy, rule } = diagnostic;
	const advice = remedy === void 0 ? "" : ` ${printProse(remedy)}`;
	return `- ${ICONS$1[severity]} ${printPlaceLink(location, options)}: ${printProse(message)}${advice} (${printCode(rule)})`;
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
		...versions.length > 1 ? [`The same holds for ${nameSome$1(versions.slice(1))}.`] : [],
		...subjects.length > 1 ? [`It ${isHarmless ? "is refused for" : "breaks"} ${nameSome$1(subjects)}.`] : [],
		...describeSpared(diagnostic.shared)
	].join(" ");
}
function describeSpared(shared) {
	const names = (shared?.spares ?? []).map(({ subject }) => subject);
	return names.length === 0 ? [] : [`Also used by ${nameSome$1(names)}, and not broken there.`];
}
function nameSome$1(names) {
	const rest = names.length - MAX_NAMED$1;
	return `${names.slice(0, MAX_NAMED$1).map(printCode).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
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
function renderDetails(diagnostic, subject) {
	const { why, related, compatibility, location, witness, rule } = diagnostic;
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
			...compatibility === void 0 ? [] : [describeCheck$1(compatibility, {
				subject,
				isHarmless
			}), ""],
			...witness === void 0 || witness.status === "verified" || isHarmless ? [] : [`No message to show: ${printProse(witness.reason)}`, ""],
			`Rule ${printCode(rule)}${explain === void 0 ? "" : `: ${printCode(explain)} tells more`}.`,
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
function describeCheck$1({ level, direction, versionLabel, registryType, registryPath, uses }, { subject, isHarmless }) {
	const set = subject === void 0 ? "" : ` (${LEVEL_SOURCE_WORDS[subject.levelSource]})`;
	const version = printProse(versionLabel);
	const [reader, writer] = direction === "backward" ? ["the new schema", version] : [version, "the new schema"];
	return `The level is ${level}${set}, and ${isHarmless ? `the registry refuses it, though ${reader} reads all data of ${writer}` : `${reader} cannot read all data of ${writer}`}.${registryType === null ? "" : ` The registry calls it ${printCode(registryType)}${registryPath === "" ? "" : ` at ${printCode(registryPath)}`}.`}${uses > 1 ? ` ${uses} places share this cause.` : ""}`;
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
// src/reporters/version-list.ts
/** Ranges of versions that a table cell spells out before it only gives the count and the ends. */
const MAX_RANGES = 4;
/**
* Labels of versions in few words: `version 3`, `versions 1-4, 7`, `12 versions (1-40)`. Labels that are not
* numbered are listed as they are; none gives `-`.
*/
function describeVersions(labels) {
	const [first, second] = labels;
	if (first === void 0) return "-";
	if (second === void 0) return first;
	const numbers = labels.map((label) => Number(/^version ([1-9][0-9]{0,8})$/.exec(label)?.[1]));
	if (numbers.some(Number.isNaN)) return labels.length > MAX_RANGES ? `${labels.length} versions` : labels.join(", ");
	const sorted = numbers.sort((left, right) => left - right);
	const ranges = joinRanges(sorted);
	if (ranges.length <= MAX_RANGES) return `versions ${ranges.join(", ")}`;
	return `${labels.length} versions (${sorted[0]}-${sorted.at(-1)})`;
}
function joinRanges(numbers) {
	const ranges = [];
	for (const number of numbers) {
		const range = ranges.at(-1);
		if (range !== void 0 && number === range.last + 1) range.last = number;
		else ranges.push({
			first: number,
			last: number
		});
	}
	return ranges.map(({ first, last }) => first === last ? String(first) : `${first}-${last}`);
}
// src/reporters/markdown/subject-table.ts
/** Rows of a table that people still read. */
const MAX_ROWS$1 = 40;
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
function renderSubjectTable$1({ subjects }, options) {
	const shown = subjects.filter((subject) => subject.verdict !== "unchanged").toSorted((left, right) => VERDICT_ORDER.indexOf(left.verdict) - VERDICT_ORDER.indexOf(right.verdict)).slice(0, MAX_ROWS$1);
	const table = shown.length === 0 ? [] : [
		"| | Subject | Level | Compared with | Verdict | Roll out |",
		"| --- | --- | --- | --- | --- | --- |",
		...shown.map((subject) => renderRow(subject, options)),
		""
	];
	const hidden = countHidden$1(subjects.filter((subject) => !shown.includes(subject)));
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
function countHidden$1(hidden) {
	const counts = VERDICT_ORDER.flatMap((verdict) => {
		const count = hidden.filter((subject) => subject.verdict === verdict).length;
		return count === 0 ? [] : [`${count} ${VERDICT_WORDS[verdict]}`];
	});
	return counts.length === 0 ? "" : `Not listed: ${counts.join(", ")}.`;
}
// src/reporters/describe-scope.ts
/** What a run looked at, in one or two sentences. Not escaped. */
function describeScope({ lint, baseline }) {
	const compared = `Compared with ${baseline.label} under the rules of ${baseline.rules}.`;
	if (lint === void 0) return compared;
	return baseline.kind === "none" ? describeLint(lint) : `${describeLint(lint)} ${compared}`;
}
function describeLint({ files, rules, preset, frozen = 0 }) {
	const hidden = frozen === 0 ? "" : `; ${countThings(frozen, "frozen finding")} not shown`;
	return `Linted ${countThings(files, "file")} by ${countThings(rules, "rule")}, preset ${preset}${hidden}.`;
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
const FILE_OPTIONS$1 = {
	budget: SUMMARY_BUDGET,
	linkTo: () => void 0,
	remarks: [],
	rest: "in the report's other formats"
};
/** The report as Markdown for a file or a job summary, without links. */
function renderMarkdown(report) {
	return renderMarkdownWithin(report, FILE_OPTIONS$1);
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
		...renderSubjectTable$1(report, options),
		...renderRemarks$1(report)
	].join("\n");
	const closing = `<sub>${report.tool.name} ${report.tool.version}</sub>\n`;
	const { budget } = options;
	const used = budget.measure(head) + budget.measure(closing) + CLOSING;
	const { texts, missing } = fitBlocks(listBlocks(report, options), budget, used);
	const rest = missing === 0 ? "" : `${countThings(missing, "part")} more had no room here: the rest is ${options.rest}.\n\n`;
	return `${[head, ...texts].join("\n")}\n${rest}${closing}`;
}
function renderRemarks$1(report) {
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
// src/diagnostic/sort.ts
/** The diagnostics by file, place, severity, rule and message, exact repetitions dropped. */
function sortDiagnostics(diagnostics) {
	const sorted = [...diagnostics].sort(compareDiagnostics);
	return sorted.filter((diagnostic, index) => {
		const previous = sorted[index - 1];
		return previous === void 0 || compareDiagnostics(previous, diagnostic) !== 0;
	});
}
function compareDiagnostics(left, right) {
	return compareText(left.location.file, right.location.file) || comparePlaces(left.location, right.location) || compareSeverity(left.severity, right.severity) || compareText(left.rule, right.rule) || compareText(left.subject ?? "", right.subject ?? "") || compareText(left.message, right.message);
}
function comparePlaces({ start: left }, { start: right }) {
	return (left?.line ?? 0) - (right?.line ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
}
/** By UTF-16 code units, so that the order is the same under every locale. */
function compareText(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
// src/source/line-index.ts
/** Builds the line index of a text; `\n`, `\r\n` and a lone `\r` each end a line. */
function createLineIndex(text) {
	const starts = [0];
	for (let offset = 0; offset < text.length; offset++) {
		const code = text.charCodeAt(offset);
		if (code === 10 || code === 13 && text.charCodeAt(offset + 1) !== 10) starts.push(offset + 1);
	}
	return {
		starts,
		length: text.length
	};
}
/** The position of an offset; offsets outside the text are clamped to its ends. */
function findPosition(index, offset) {
	const clamped = Math.max(0, Math.min(offset, index.length));
	let low = 0;
	let high = index.starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((index.starts[middle] ?? 0) <= clamped) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: clamped - (index.starts[low] ?? 0) + 1
	};
}
// src/diagnostic/location.ts
const CONTEXT_LINES = 2;
const MAX_LINE = 160;
/** The location of a range of a file, with the lines around its start; give the text's line index where it is at hand. */
function locateRange(source, range, index = createLineIndex(source.text)) {
	const start = findPosition(index, range.start);
	const end = findPosition(index, range.end);
	return {
		file: source.path,
		start,
		end,
		snippet: cutSnippet(source.text, index, start)
	};
}
/** The location of a whole file. */
function locateFile(path) {
	return { file: path };
}
/** Where a line ends without its line feed; looking for that from the front would read long lines again and again. */
function findLineEnd(text, from, next) {
	let end = next;
	while (end > from && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
	return end;
}
function cutSnippet(text, index, start) {
	const firstLine = Math.max(1, start.line - CONTEXT_LINES);
	const lastLine = Math.min(index.starts.length, start.line + CONTEXT_LINES);
	const lines = [];
	for (let line = firstLine; line <= lastLine; line++) {
		const from = index.starts[line - 1] ?? 0;
		lines.push(text.slice(from, findLineEnd(text, from, index.starts[line] ?? text.length)));
	}
	const cut = lines.some((line) => line.length > MAX_LINE) ? Math.max(0, start.column - 1 - MAX_LINE / 2) : 0;
	return {
		firstLine,
		lines: lines.map((line) => line.slice(cut, cut + MAX_LINE)),
		cut
	};
}
// src/reporters/github.ts
/** A runner shows this many annotations of each kind from one step; later ones are only lines of the log. */
const MAX_ANNOTATIONS = 10;
/** A runner cuts messages behind 4,096 code units without a word. */
const MAX_MESSAGE$1 = 4e3;
const MAX_SENTENCE$2 = 1200;
const MAX_NAMED = 5;
const KINDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/**
* The report as workflow commands, which GitHub shows at the lines of a pull request: ten errors, ten warnings and ten
* notices are all that a step may have, so what could not be judged comes first, then the gravest findings. What had no room is counted in the last line.
*/
function renderGithub(report) {
	return renderAnnotations(report, []);
}
/** The report as {@link renderGithub} gives it, behind what it does not know of. */
function renderAnnotations(report, more) {
	const annotations = [
		...more,
		...report.unchecked.map((item) => annotateUnchecked(item, report)),
		...rankFindings(report.diagnostics).map(annotateFinding)
	];
	const shown = [
		"error",
		"warning",
		"notice"
	].flatMap((kind) => annotations.filter((annotation) => annotation.kind === kind).slice(0, MAX_ANNOTATIONS));
	const missing = annotations.length - shown.length;
	const lines = shown.map(printCommand);
	if (missing > 0) lines.push(describeMissing(missing));
	if (report.waived.length > 0) lines.push(describeWaived(report.waived.length));
	return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
/** A line of the log, not an annotation: that would take the place of a finding. */
function describeMissing(count) {
	return `schemagate: ${count === 1 ? "1 more finding is" : `${count} more findings are`} not annotated, since GitHub shows ten of a kind. The report lists all of them.`;
}
function describeWaived(count) {
	return `schemagate: ${count === 1 ? "1 finding is" : `${count} findings are`} waived by the manifest.`;
}
function annotateUnchecked({ subject, message, hint, location }, { subjects }) {
	const file = subjects.find((one) => one.subject === subject)?.file;
	const place = location ?? (file === void 0 ? void 0 : locateFile(file));
	return {
		kind: "error",
		title: subject === void 0 ? "schemagate could not check this" : `schemagate could not check ${subject}`,
		message: [message, ...hint === void 0 ? [] : [hint]].map(cutSentence),
		location: place
	};
}
/** An annotation at a file that says one thing and what to do about it. */
function annotateFile(file, title, sentences) {
	return {
		kind: "error",
		title,
		message: sentences.map(cutSentence),
		location: locateFile(file)
	};
}
function annotateFinding(diagnostic) {
	const { rule, severity, message, why, remedy, witness, location } = diagnostic;
	const explain = printExplainCommand(diagnostic);
	const page = explain === void 0 ? void 0 : `More: \`${explain}\`.`;
	const lines = [
		message,
		...listAffected(diagnostic),
		describeWitness$1(witness),
		why,
		remedy,
		page
	];
	return {
		kind: KINDS[severity],
		title: describeTitle(diagnostic),
		message: [...lines.filter((line) => line !== void 0).map(cutSentence), `(${escapeText(rule)})`],
		location
	};
}
function describeTitle({ subject, compatibility, rule }) {
	if (subject === void 0) return `schemagate: ${rule}`;
	return compatibility === void 0 ? `${subject}: ${rule}` : `${subject} is not ${compatibility.level}`;
}
/** Who else is affected, when it is more than the one subject and version that the first finding names. */
function listAffected(diagnostic) {
	const subjects = listBrokenSubjects(diagnostic);
	const versions = listFailedVersions(diagnostic);
	return [...subjects.length > 1 ? [`Affected subjects: ${nameSome(subjects)}.`] : [], ...versions.length > 1 ? [`Fails against: ${nameSome(versions)}.`] : []];
}
function nameSome(names) {
	const rest = names.length - MAX_NAMED;
	return `${names.slice(0, MAX_NAMED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function describeWitness$1(witness) {
	if (witness?.status !== "verified") return void 0;
	const { writtenBy, excerpt, readBy, failsAt, failure } = witness;
	return `Proof: ${writtenBy} wrote ${excerpt}; ${readBy} fails on ${failsAt === "" ? "it" : failsAt}: ${failure}.`;
}
function cutSentence(text) {
	return escapeLongText(text, MAX_SENTENCE$2);
}
/** Columns count only within one line: the runner drops them otherwise. */
function printCommand({ kind, title, message, location }) {
	const { start, end } = location ?? {};
	const sameLine = start !== void 0 && end !== void 0 && end.line === start.line && end.column > start.column;
	return `::${kind} ${[
		["file", location === void 0 ? void 0 : escapeText(location.file)],
		["line", start?.line],
		["endLine", end?.line],
		["col", sameLine ? start.column : void 0],
		["endColumn", sameLine ? end.column : void 0],
		["title", escapeLongText(title, MAX_SENTENCE$2)]
	].flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${encodeProperty(String(value))}`]).join(",")}::${encodeMessage(message.join("\n"))}`;
}
function encodeMessage(text) {
	return (text.length > MAX_MESSAGE$1 ? `${text.slice(0, MAX_MESSAGE$1).replace(/[\ud800-\udbff]$/, "")}…` : text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** Everything that could end the property, start another or break the line. */
function encodeProperty(text) {
	return encodeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/reporters/escape-xml.ts
const MARKUP = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"],
	["'", "&apos;"]
]);
/**
* A text of unknown origin for the content or an attribute of an XML 1.0 element, on one line. Characters that XML
* cannot hold are shown as {@link escapeText} shows them, the two non-characters of each plane too.
*/
function escapeXml(text) {
	return escapeText(text).replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`).replace(/[&<>"']/g, (character) => MARKUP.get(character) ?? "");
}
/** An element's start: its name and its attributes, escaped; those without a value are left out. */
function openElement(name, attributes) {
	return `<${name}${Object.entries(attributes).flatMap(([key, value]) => value === void 0 ? [] : [` ${key}="${escapeXml(String(value))}"`]).join("")}`;
}
// src/diagnostic/fingerprint.ts
/**
* 16 hex digits of a 64-bit hash over the parts, in order. Give it what identifies a finding (rule, subject, names)
* and nothing that rewording or reformatting would change. Not for security.
*/
function createFingerprint(parts) {
	let high = 3735928559;
	let low = 1103547991;
	for (const code of parts.join("\0")) {
		const point = code.codePointAt(0) ?? 0;
		high = Math.imul(high ^ point, 2654435761);
		low = Math.imul(low ^ point, 1597334677);
	}
	high = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
	low = Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(high ^ high >>> 13, 3266489909);
	return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
// src/reporters/issue.ts
/** The rule that formats without a place for it give to what could not be judged. */
const UNCHECKED_RULE = "could-not-check";
/**
* A report as a flat list: what could not be judged first, then the findings, each in the report's order. Whatever has
* no place of its own stands at its subject's file, else at the manifest.
*/
function listIssues(report) {
	const files = new Map(report.subjects.map(({ subject, file }) => [subject, file]));
	return separateFingerprints([...report.unchecked.map((item) => createUncheckedIssue(item, files)), ...report.diagnostics.map(createFindingIssue)]);
}
/** Waived findings as a list, for formats that have a word for them. */
function listWaivedIssues({ waived }) {
	return separateFingerprints(waived.map(({ diagnostic, waiver }) => ({
		...createFindingIssue(diagnostic),
		waiver
	})));
}
/** The message and the remedy in one run of text. */
function printIssue({ message, remedy }) {
	return remedy === void 0 ? message : `${message} ${remedy}`;
}
/** Issues by file, in the order of the files' names; within a file in the order given. */
function groupByFile(issues) {
	const groups = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		const group = groups.get(issue.location.file);
		if (group === void 0) groups.set(issue.location.file, [issue]);
		else group.push(issue);
	}
	return [...groups].sort(([left], [right]) => compareText(left, right));
}
function createFindingIssue(diagnostic) {
	const { rule, severity, message, remedy, location, subject, fingerprint } = diagnostic;
	return {
		rule,
		severity,
		message,
		remedy,
		location,
		subject,
		fingerprint,
		diagnostic,
		waiver: void 0
	};
}
const MANIFEST = "schemagate.yaml";
function createUncheckedIssue(item, files) {
	const { subject, message, hint, location } = item;
	const file = subject === void 0 ? void 0 : files.get(subject);
	return {
		rule: UNCHECKED_RULE,
		severity: "unchecked",
		message: subject === void 0 ? message : `\`${subject}\`: ${message}`,
		remedy: hint,
		location: location ?? locateFile(file ?? MANIFEST),
		subject,
		fingerprint: createFingerprint([
			UNCHECKED_RULE,
			subject ?? "",
			message
		]),
		diagnostic: void 0,
		waiver: void 0
	};
}
/** Equal findings against several versions share a fingerprint; readers of a list would keep only one of them. */
function separateFingerprints(issues) {
	const seen = /* @__PURE__ */ new Map();
	return issues.map((issue) => {
		const count = seen.get(issue.fingerprint) ?? 0;
		seen.set(issue.fingerprint, count + 1);
		if (count === 0) return issue;
		return {
			...issue,
			fingerprint: createFingerprint([issue.fingerprint, String(count)])
		};
	});
}
// src/reporters/checkstyle.ts
const SEVERITIES$2 = {
	unchecked: "error",
	error: "error",
	warning: "warning",
	info: "info"
};
/** The report as Checkstyle's XML (version 4.3), which many tools of continuous integration read. */
function renderCheckstyle(report) {
	return `${[
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		"<checkstyle version=\"4.3\">",
		...groupByFile(listIssues(report)).flatMap(([name, issues]) => [
			`  ${openElement("file", { name })}>`,
			...issues.map(renderError$1),
			"  </file>"
		]),
		"</checkstyle>"
	].join("\n")}\n`;
}
function renderError$1(issue) {
	const { start } = issue.location;
	return `    ${openElement("error", {
		line: start?.line ?? 1,
		column: start?.column,
		severity: SEVERITIES$2[issue.severity],
		message: printIssue(issue),
		source: `schemagate.${issue.rule.replaceAll("/", ".")}`
	})} />`;
}
// src/reporters/print-json.ts
/** Characters that JSON allows in strings but that a terminal or a runner's log would act on or hide. */
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|##(?=\[)/g;
/**
* A value as JSON text, two spaces deep, with a line feed at its end. Strings come back exactly as they were, but what
* a terminal or a runner's log would act on or hide stands escaped.
*/
function printJson(value) {
	return `${JSON.stringify(value, null, 2).replace(UNSAFE, (match) => match === "##" ? "#\\u0023" : `\\u${match.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
// src/reporters/gitlab.ts
const SEVERITIES$1 = {
	unchecked: "blocker",
	error: "critical",
	warning: "minor",
	info: "info"
};
/** The report as a GitLab Code Quality report: `artifacts: reports: codequality:`. Fingerprints are unique in it. */
function renderGitlab(report) {
	return printJson(listIssues(report).map(createDegradation));
}
function createDegradation(issue) {
	const { rule, severity, fingerprint, location } = issue;
	const { file, start, end } = location;
	const begin = start?.line ?? 1;
	return {
		description: escapeText(printIssue(issue)),
		check_name: rule,
		fingerprint,
		severity: SEVERITIES$1[severity],
		location: {
			path: file.replace(/^\.\//, ""),
			lines: {
				begin,
				end: Math.max(begin, end?.line ?? begin)
			}
		}
	};
}
// src/reporters/json.ts
/** The whole report as JSON (`report.schema.json` describes it). */
function renderJson(report) {
	return printJson(report);
}
// src/reporters/junit.ts
const MAX_TEXT = 4e3;
/**
* The report as JUnit XML: one suite, one test for each subject, and one for each file that has findings without a
* subject. A test fails for what makes the run fail; what could not be judged is an error, an unmanaged subject is
* skipped, other findings are output of their test.
*/
function renderJunit(report) {
	const tests = listTestCases(report);
	const counts = {
		tests: tests.length,
		failures: tests.filter((test) => countFailures(test) > 0 && test.errors.length === 0).length,
		errors: tests.filter((test) => test.errors.length > 0).length
	};
	const suite = openElement("testsuite", {
		name: `schemagate ${report.command}: ${report.baseline.label}`,
		...counts,
		skipped: tests.filter((test) => test.skipped).length
	});
	return `${[
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`${openElement("testsuites", {
			name: report.tool.name,
			...counts
		})}>`,
		`  ${suite}>`,
		...tests.flatMap(renderTestCase),
		"  </testsuite>",
		"</testsuites>"
	].join("\n")}\n`;
}
function listTestCases(report) {
	const { subjects, diagnostics, unchecked } = report;
	const known = new Set(subjects.map((subject) => subject.subject));
	const isOwn = (name) => name !== void 0 && known.has(name);
	const strayFindings = diagnostics.filter((diagnostic) => !isOwn(diagnostic.subject));
	const strayErrors = unchecked.filter((item) => !isOwn(item.subject));
	const files = [...strayFindings.map((diagnostic) => diagnostic.location.file), ...strayErrors.map((item) => item.location?.file ?? "schemagate.yaml")];
	const findings = groupBySubject(diagnostics);
	return [...subjects.map((subject) => createSubjectTest(subject, findings.get(subject.subject) ?? [], report)), ...[...new Set(files)].map((file) => ({
		name: file,
		classname: "files",
		skipped: false,
		errors: strayErrors.filter((item) => (item.location?.file ?? "schemagate.yaml") === file),
		...splitFindings(strayFindings.filter((diagnostic) => diagnostic.location.file === file), report),
		verdict: void 0
	}))];
}
/** A finding in a shared file is a failure of every subject that it breaks. */
function groupBySubject(diagnostics) {
	const groups = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) for (const subject of listBrokenSubjects(diagnostic)) {
		const group = groups.get(subject);
		if (group === void 0) groups.set(subject, [diagnostic]);
		else group.push(diagnostic);
	}
	return groups;
}
function createSubjectTest(subject, own, report) {
	const findings = splitFindings(own, report);
	const silent = (subject.verdict === "incompatible" || subject.verdict === "invalid") && report.failOn !== "never" && findings.failures.length === 0;
	return {
		name: subject.subject,
		classname: `subjects.${subject.schemaType.toLowerCase()}`,
		skipped: subject.verdict === "unmanaged",
		errors: report.unchecked.filter((item) => item.subject === subject.subject),
		...findings,
		verdict: silent ? `The subject is ${subject.verdict}.` : void 0
	};
}
function splitFindings(diagnostics, { failOn }) {
	const isGrave = ({ severity }) => failOn !== "never" && compareSeverity(severity, failOn) <= 0;
	return {
		failures: diagnostics.filter(isGrave),
		notes: diagnostics.filter((diagnostic) => !isGrave(diagnostic))
	};
}
function countFailures({ failures, verdict }) {
	return failures.length + (verdict === void 0 ? 0 : 1);
}
function renderTestCase(test) {
	const content = [
		...test.skipped ? ["<skipped>The manifest says not to judge this subject.</skipped>"] : [],
		...test.errors.map(renderError),
		...test.failures.map(renderFailure),
		...test.verdict === void 0 ? [] : [`${openElement("failure", {
			message: test.verdict,
			type: "verdict"
		})} />`],
		...test.notes.map((note) => `<system-out>${escapeXml(describeFinding(note))}</system-out>`)
	];
	const element = openElement("testcase", {
		name: test.name,
		classname: test.classname
	});
	if (content.length === 0) return [`    ${element} />`];
	return [
		`    ${element}>`,
		...content.map((line) => `      ${line}`),
		"    </testcase>"
	];
}
function renderError({ message, hint, location }) {
	return `${openElement("error", {
		message: cutText(message),
		type: "could-not-check"
	})}>${escapeXml([...location === void 0 ? [] : [printPlace(location)], ...hint === void 0 ? [] : [hint]].join(": "))}</error>`;
}
function renderFailure(diagnostic) {
	return `${openElement("failure", {
		message: cutText(diagnostic.message),
		type: diagnostic.rule
	})}>${escapeXml(describeFinding(diagnostic))}</failure>`;
}
function describeFinding({ rule, severity, message, location, why, remedy }) {
	const sentences = [
		message,
		why,
		remedy
	].filter((sentence) => sentence !== void 0).join(" ");
	return cutText(`${printPlace(location)}: ${severity} ${rule}: ${sentences}`);
}
function cutText(text) {
	return text.length <= MAX_TEXT ? text : escapeLongText(text, MAX_TEXT);
}
// src/reporters/rdjson.ts
const SEVERITIES = {
	unchecked: "ERROR",
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
/** The report as reviewdog's `rdjson`, whose columns count bytes of UTF-8, and with offered edits as suggestions. */
function renderRdjson(report) {
	return printJson({
		source: { name: report.tool.name },
		diagnostics: listIssues(report).map(createEntry)
	});
}
function createEntry(issue) {
	const { rule, severity, location } = issue;
	const suggestions = listSuggestions(issue);
	return {
		message: escapeText(printIssue(issue)),
		location: createLocation(location),
		severity: SEVERITIES[severity],
		code: { value: rule },
		...suggestions.length === 0 ? {} : { suggestions }
	};
}
function createLocation({ file, start, end, snippet }) {
	if (start === void 0) return { path: file };
	return {
		path: file,
		range: {
			start: createPosition(start, snippet),
			...end === void 0 ? {} : { end: createPosition(end, snippet) }
		}
	};
}
/** The column is left out where the line's text is not at hand to count its bytes. */
function createPosition({ line, column }, snippet) {
	const text = snippet?.cut === 0 ? snippet.lines[line - snippet.firstLine] : void 0;
	if (text === void 0) return { line };
	return {
		line,
		column: 1 + new TextEncoder().encode(text.slice(0, column - 1)).length
	};
}
/** One suggestion for each run of lines that the edit changes; an empty range before a line inserts. */
function listSuggestions({ diagnostic, location }) {
	const { fix } = diagnostic ?? {};
	if (fix?.hunks === void 0 || fix.file !== location.file) return [];
	return fix.hunks.map(({ line, before, after }) => ({
		range: {
			start: {
				line,
				column: 1
			},
			end: {
				line: line + before.length,
				column: 1
			}
		},
		text: after.map((one) => `${one}\n`).join("")
	}));
}
// src/reporters/sarif/place.ts
/** The base that SARIF's relative paths are relative to: the root of the checked-out repository. */
const ROOT_ID = "%SRCROOT%";
/** A place of a file of the workspace; the whole of a file is its first line, since readers ask for a line. */
function createPlace(location) {
	return { physicalLocation: {
		artifactLocation: createArtifactLocation(location.file),
		region: createRegion(location)
	} };
}
/** A file by its path relative to the workspace. */
function createArtifactLocation(path) {
	const uri = printUri(path);
	return path.startsWith("/") ? { uri } : {
		uri,
		uriBaseId: ROOT_ID
	};
}
function createRegion({ start, end }) {
	if (start === void 0) return { startLine: 1 };
	const region = {
		startLine: start.line,
		startColumn: start.column
	};
	return end === void 0 ? region : {
		...region,
		endLine: end.line,
		endColumn: end.column
	};
}
/** Path segments in percent-encoding; half a surrogate pair, which no URI can hold, becomes U+FFFD. */
function printUri(path) {
	const encoded = path.replace(/^(?:\.\/)+/, "").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�").split("/").map(encodeURIComponent).join("/");
	return path.startsWith("/") ? `file://${encoded}` : encoded;
}
// src/reporters/sarif/rule.ts
/** SARIF's words for severities. */
const LEVELS = {
	unchecked: "error",
	error: "error",
	warning: "warning",
	info: "note"
};
const PROBLEM_SEVERITIES = {
	unchecked: "error",
	error: "error",
	warning: "warning",
	info: "recommendation"
};
/** GitHub shows at most this many characters of a rule's description. */
const MAX_DESCRIPTION = 1e3;
/** The issues that are the first of their rule, in order: what a rule is described from. */
function listRuleExamples(issues) {
	return [...new Map(issues.toReversed().map((issue) => [issue.rule, issue])).values()].toReversed();
}
/** A rule's entry: its id in words, why it matters, where to read more. */
function createRule(example) {
	const { rule, severity, diagnostic } = example;
	const why = rule === "could-not-check" ? "Something could not be judged, and what was not judged does not count as compatible." : diagnostic?.why ?? `The check \`${rule}\` of schemagate found something.`;
	const docs = diagnostic?.docs === void 0 ? "" : ` The page ${diagnostic.docs} of the package says more.`;
	const text = escapeLongText(why, MAX_DESCRIPTION);
	return {
		id: rule,
		shortDescription: { text: `${titleRule(rule)}.` },
		fullDescription: { text },
		help: { text: `${text}${escapeText(docs)}` },
		defaultConfiguration: { level: LEVELS[severity] },
		properties: {
			"problem.severity": PROBLEM_SEVERITIES[severity],
			precision: "very-high",
			tags: listTags(rule)
		}
	};
}
/** `avro/field-added-without-default` as `Avro: field added without default`. */
function titleRule(rule) {
	const [area = "", name] = rule.split("/", 2).map((part) => escapeText(part.replaceAll("-", " ")));
	const first = area.charAt(0).toUpperCase() + area.slice(1);
	return name === void 0 ? first : `${first}: ${name}`;
}
function listTags(rule) {
	const area = rule.split("/", 1)[0] ?? "";
	return ["schema-registry", ...area === rule ? [] : [escapeText(area)]];
}
// src/reporters/sarif/result.ts
const MAX_MESSAGE = 4e3;
/**
* One issue as a SARIF result. Its identity stands under a key of our own: `primaryLocationLineHash` belongs to the
* uploader, which computes it from the file and warns about any other value. Only places in files of the workspace are
* related locations: readers of SARIF fail on a place without a file, and an earlier version is none.
*/
function createResult(issue, ruleIndex, files) {
	const { rule, severity, location, fingerprint, diagnostic } = issue;
	const related = (diagnostic?.related ?? []).filter((one) => files.has(one.location.file));
	const fixes = diagnostic?.fix === void 0 ? [] : createFixes(diagnostic.fix);
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: escapeLongText(printIssue(issue), MAX_MESSAGE) },
		locations: [createPlace(location)],
		...related.length === 0 ? {} : { relatedLocations: related.map(createRelated) },
		partialFingerprints: { "schemagate/v1": fingerprint },
		...issue.waiver === void 0 ? {} : { suppressions: [createSuppression(issue.waiver)] },
		...fixes.length === 0 ? {} : { fixes }
	};
}
/** An accepted finding stays in the list, marked as such, with the reason. */
function createSuppression(waiver) {
	return {
		kind: "external",
		status: "accepted",
		justification: escapeLongText(describeWaiver(waiver), MAX_MESSAGE)
	};
}
function createRelated({ location, message }) {
	return {
		...createPlace(location),
		message: { text: escapeLongText(message, MAX_MESSAGE) }
	};
}
function createFixes({ title, file, hunks }) {
	if (hunks === void 0 || hunks.length === 0) return [];
	return [{
		description: { text: escapeLongText(title, MAX_MESSAGE) },
		artifactChanges: [{
			artifactLocation: createArtifactLocation(file),
			replacements: hunks.map(createReplacement)
		}]
	}];
}
/** Whole lines are replaced up to the last one's end, so that its line feed stays as it is in the file. */
function createReplacement({ line, before, after }) {
	const last = before.at(-1) ?? "";
	return {
		deletedRegion: {
			startLine: line,
			startColumn: 1,
			endLine: line + before.length - 1,
			endColumn: last.length + 1
		},
		insertedContent: { text: after.join("\n") }
	};
}
// src/reporters/sarif/sarif.ts
/** GitHub keeps this many results of a run and refuses files with many more. */
const MAX_RESULTS = 5e3;
/**
* The report as SARIF 2.1.0 with what GitHub code scanning asks for. Of more than 5,000 results the gravest stay, and a
* notification says how many are missing. What could not be judged is a result, and makes the run an unsuccessful one.
*/
function renderSarif(report) {
	const issues = [...listIssues(report), ...listWaivedIssues(report)];
	const shown = chooseGravest(issues);
	const rules = listRuleExamples(shown);
	const files = /* @__PURE__ */ new Set([...report.subjects.map(({ file }) => file), ...issues.map(({ location }) => location.file)]);
	const positions = new Map(rules.map(({ rule }, index) => [rule, index]));
	return printJson({
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: createDriver(report, rules) },
			automationDetails: { id: `schemagate/${report.command}/` },
			invocations: [createInvocation(report, issues.length - shown.length)],
			columnKind: "utf16CodeUnits",
			results: shown.map((issue) => createResult(issue, positions.get(issue.rule) ?? 0, files))
		}]
	});
}
function createDriver({ tool }, rules) {
	return {
		name: tool.name,
		version: tool.version,
		semanticVersion: tool.version,
		rules: rules.map(createRule)
	};
}
function createInvocation({ summary }, missing) {
	const invocation = { executionSuccessful: summary.unchecked === 0 };
	if (missing === 0) return invocation;
	const text = `${missing} more results are left out: \`--format json\` lists all of them.`;
	return {
		...invocation,
		toolExecutionNotifications: [{
			level: "warning",
			message: { text }
		}]
	};
}
function chooseGravest(issues) {
	const order = ["unchecked", ...SEVERITIES$3];
	if (issues.length <= MAX_RESULTS) return issues;
	return issues.toSorted((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity)).slice(0, MAX_RESULTS);
}
// src/reporters/style.ts
/** ANSI styles, or styles that change nothing. Empty texts stay empty. */
function createStyle(color) {
	const define = (open, close) => (text) => color && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
	return {
		bold: define(1, 22),
		dim: define(2, 22),
		red: define(31, 39),
		yellow: define(33, 39),
		green: define(32, 39),
		cyan: define(36, 39)
	};
}
// src/reporters/text/wrap.ts
const LEAST_COLUMNS = 30;
/**
* Breaks an escaped, unstyled sentence at its spaces. A word longer than a line stays whole, because a broken name
* cannot be searched for.
*/
function wrapText(text, { width, lead }) {
	const indent = measureWidth(lead);
	const columns = Math.max(LEAST_COLUMNS, width - indent);
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && measureWidth(line) + 1 + measureWidth(word) > columns) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	lines.push(line);
	return lines.map((one, index) => `${index === 0 ? lead : " ".repeat(indent)}${one}`);
}
// src/reporters/text/advice.ts
/**
* One sentence for each refused subject: the highest level its change would pass, and towards which versions. And one
* for each subject that passes only because its level asks about no version but the newest.
*/
function renderAdvice(subjects, width) {
	return subjects.flatMap((subject) => {
		const advice = adviseSubject(subject);
		return advice === void 0 ? [] : wrapText(`\`${escapeText(subject.subject)}\` ${advice}`, {
			width,
			lead: ""
		});
	});
}
function adviseSubject({ verdict, level, satisfies, comparedWith, schemaType }) {
	if (satisfies === void 0) return void 0;
	if (verdict !== "compatible") return advise(satisfies);
	const stronger = STRONGER_LEVELS[level];
	if (stronger === void 0 || satisfies.includes(stronger.level)) return void 0;
	const loss = schemaType === "JSON" ? "the registry refuses it towards an older version" : stronger.loss;
	return `passes ${level} towards ${escapeText(comparedWith.join(", "))} alone and would fail ${stronger.level}: ${loss}. \`schemagate matrix\` shows which.`;
}
/** What a level that asks about the newest version alone leaves open, and the level that asks about all. */
const STRONGER_LEVELS = {
	BACKWARD: {
		level: "BACKWARD_TRANSITIVE",
		loss: "the new schema cannot read all data of an older version"
	},
	FORWARD: {
		level: "FORWARD_TRANSITIVE",
		loss: "an older version cannot read all data of the new schema"
	},
	FULL: {
		level: "FULL_TRANSITIVE",
		loss: "the new schema and an older version cannot read all of each other's data"
	}
};
/** The strongest of each family; a transitive level implies the plain one. */
function advise(satisfies) {
	const family = [
		"FULL",
		"BACKWARD",
		"FORWARD"
	].find((level) => satisfies.includes(level));
	if (family === void 0) return "would pass no level but NONE: make the edits above, or give the change a subject and topic of its own.";
	if (satisfies.includes(`${family}_TRANSITIVE`)) return `would pass ${family}_TRANSITIVE, towards every version.`;
	return `would pass ${family}, towards the newest version only.`;
}
// src/reporters/text/closing.ts
const VERDICTS = {
	clean: {
		word: "Passed",
		color: "green"
	},
	findings: {
		word: "Failed",
		color: "red"
	},
	"could-not-check": {
		word: "Not decided",
		color: "yellow"
	}
};
/** The last line: the outcome in a word, then what was found and how much was looked at. */
function renderClosing(report, style) {
	const { outcome, summary, failOn } = report;
	const { word, color } = VERDICTS[outcome];
	const found = [
		summary.unchecked > 0 ? `${summary.unchecked} not checked` : "",
		summary.errors > 0 ? countThings(summary.errors, "error") : "",
		summary.warnings > 0 ? countThings(summary.warnings, "warning") : "",
		summary.infos > 0 ? countThings(summary.infos, "note") : "",
		summary.waived > 0 ? `${summary.waived} waived` : ""
	].filter((part) => part !== "");
	const waived = failOn === "never" && found.length > 0 ? "; `--fail-on never` lets findings pass" : "";
	return `${style[color](word)}: ${found.length === 0 ? "nothing found" : found.join(", ")} in ${describeExtent(report)}${waived}.`;
}
function describeExtent({ summary, lint }) {
	if (lint !== void 0 && summary.subjects === 0) return countThings(lint.files, "file");
	const compared = `${countThings(summary.comparisons, "earlier version")} compared`;
	return `${countThings(summary.subjects, "subject")} (${compared})`;
}
// src/reporters/text/finding.ts
const MAX_SENTENCE$1 = 1500;
const LABEL_COLUMNS = 10;
/** The lines of one finding: place and rule, sentence, code frames of both texts, then notes. */
function renderFinding(diagnostic, context) {
	const { style, width } = context;
	const paint = style[SEVERITY_COLORS[diagnostic.severity]];
	const place = style.bold(printPlace(diagnostic.location));
	const sentence = wrapText(escapeLongText(diagnostic.message, MAX_SENTENCE$1), {
		width,
		lead: "  "
	});
	return [
		`${paint(diagnostic.severity)}  ${place}  ${style.dim(escapeText(diagnostic.rule))}`,
		...sentence.map(style.bold),
		...indentFrame(renderCodeFrame(diagnostic.location, {
			width: width - 2,
			dim: style.dim,
			paint
		})),
		...diagnostic.related.flatMap((related) => renderRelated(related, context)),
		...renderNotes(listNotes(diagnostic, context.subject), context)
	];
}
const SEVERITY_COLORS = {
	error: "red",
	warning: "yellow",
	info: "cyan"
};
function renderRelated({ location, message }, { style, width }) {
	const frame = renderCodeFrame(location, {
		width: width - 2,
		dim: style.dim,
		paint: style.cyan
	});
	return [
		"",
		...wrapText(`${escapeLongText(message.replace(/[.:]$/, ""), MAX_SENTENCE$1)} (${printPlace(location)})${frame.length === 0 ? "." : ":"}`, {
			width,
			lead: "  "
		}),
		...indentFrame(frame)
	];
}
function indentFrame(frame) {
	return frame.length === 0 ? [] : ["", ...frame.map((line) => `  ${line}`)];
}
function renderNotes(notes, { style, width }) {
	const lines = notes.flatMap(([label, text]) => {
		const lead = `  ${label.padEnd(LABEL_COLUMNS)}`;
		const [first = "", ...rest] = wrapText(escapeLongText(text, MAX_SENTENCE$1), {
			width,
			lead
		});
		return [first.replace(label, style.dim(label)), ...rest];
	});
	return lines.length === 0 ? [] : ["", ...lines];
}
function listNotes(diagnostic, subject) {
	const { compatibility, why, remedy, witness, shared } = diagnostic;
	const explain = printExplainCommand(diagnostic);
	return [
		...noteSubject(diagnostic, subject),
		...note("proof", witness && describeWitness(witness)),
		...note("why", why),
		...note("remedy", remedy),
		...shared === void 0 ? [] : describeShared(shared, isHarmlessRefusal(diagnostic) ? "is refused for" : "breaks"),
		...describeEdits(diagnostic),
		...compatibility === void 0 ? [] : describeRegistry(compatibility),
		...note("explain", explain && `\`${explain}\``)
	];
}
function note(label, text) {
	return text === void 0 ? [] : [[label, text]];
}
function noteSubject(diagnostic, report) {
	const { compatibility, subject } = diagnostic;
	if (compatibility !== void 0) return [["check", describeCheck(diagnostic, compatibility, report)]];
	return note("subject", subject && `\`${subject}\``);
}
/** The edit, and the ways beside it; what does not help stands without a label below. */
function describeEdits({ fix, ways = [] }) {
	const others = ways.map(({ works, text }) => [works ? "or" : "", text]);
	return [...note("edit", fix && `${fix.title} (in ${fix.file})`), ...others];
}
function describeCheck(diagnostic, { direction, level, versionLabel, alsoBreaks, uses }, subject) {
	const name = diagnostic.subject === void 0 ? "" : `\`${diagnostic.subject}\` is `;
	const source = subject === void 0 ? "" : ` (${LEVEL_SOURCE_WORDS[subject.levelSource]})`;
	const failure = describeFailure(diagnostic, direction, versionLabel);
	const places = uses > 1 ? ` ${uses} places share this cause.` : "";
	return `${name}${level}${source}. ${failure}${alsoBreaks.length === 0 ? "" : ` The same holds for ${alsoBreaks.join(", ")}.`}${places}`;
}
function describeFailure(diagnostic, direction, versionLabel) {
	const isBackward = direction === "backward";
	if (isHarmlessRefusal(diagnostic)) {
		const readers = isBackward ? `the new schema reads all data of ${versionLabel}` : `${versionLabel} reads all data of the new schema`;
		return `${isBackward ? "Backward" : "Forward"}: the registry refuses it, though ${readers}.`;
	}
	const cannot = diagnostic.severity === "warning" ? "reads" : "cannot read all";
	return isBackward ? `Backward: the new schema ${cannot} data of ${versionLabel}.` : `Forward: ${versionLabel} ${cannot} data of the new schema.`;
}
function describeWitness(witness) {
	if (witness.status !== "verified") return witness.harmless === true ? witness.reason : `no message to show: ${witness.reason}`;
	const place = witness.failsAt === "" ? "it" : `\`${witness.failsAt}\``;
	return `${witness.writtenBy} wrote \`${witness.excerpt}\`; ${witness.readBy} fails on ${place}: ${witness.failure}.`;
}
function describeShared({ owner, breaks, spares }, verb) {
	return [["shared", `The type belongs to \`${owner}\`. Its change ${verb} ${listUsers(breaks)}.`], ...spares.length === 0 ? [] : [["", `Also used, and not broken by it: ${listUsers(spares)}.`]]];
}
function listUsers(users) {
	return users.map(({ subject, via }) => `\`${subject}\`${via.length === 0 ? "" : ` (through ${via.join(", ")})`}`).join(", ");
}
function describeRegistry({ registryType, registryPath }) {
	if (registryType === null) return [];
	return [["registry", registryPath === "" ? registryType : `${registryType} at ${registryPath}`]];
}
// src/reporters/text/subject-table.ts
/** Rows that a table of nothing but passing subjects may have before the rest is only counted. */
const MAX_ROWS = 40;
const HEADINGS = [
	"Subject",
	"Level",
	"Compared with",
	"Verdict",
	"Upgrade"
];
const VERDICT_COLUMN = 3;
const GAP = "  ";
const VERDICT_COLORS = {
	compatible: "green",
	incompatible: "red",
	new: "cyan",
	unchanged: "dim",
	unmanaged: "yellow",
	invalid: "red",
	"not-checked": "yellow"
};
/** Verdicts whose rows are left out first when there are too many subjects to list. */
const QUIET_VERDICTS = [
	"unchanged",
	"compatible",
	"new"
];
/**
* The table of subjects, one row each, or two lines each where the width is too small for a table. Of more than 40
* subjects the passing ones are counted instead of listed, the unchanged ones first; a row that asks for attention
* is never left out.
*/
function renderSubjectTable(subjects, options) {
	if (subjects.length === 0) return [];
	const shown = chooseRows(subjects);
	const table = [HEADINGS, ...shown.map(listCells)];
	const widths = HEADINGS.map((_, column) => Math.max(...table.map((cells) => measureWidth(cells[column] ?? ""))));
	return [...widths.reduce((sum, width) => sum + 2 + width, -2) > options.width ? stackRows(shown, options.style) : alignRows(shown, widths, options.style), ...countHidden(subjects, shown)];
}
function alignRows(subjects, widths, style) {
	const join = (cells, paint) => cells.map((cell, column) => padText(cell, widths[column] ?? 0)).map((cell, column) => column === VERDICT_COLUMN ? paint(cell) : cell).join(GAP).trimEnd();
	const rows = subjects.map((subject) => join(listCells(subject), style[VERDICT_COLORS[subject.verdict]]));
	return [style.dim(join(HEADINGS, (text) => text)), ...rows];
}
function stackRows(subjects, style) {
	return subjects.flatMap((subject) => {
		const [name, level, versions, verdict = "", upgrade] = listCells(subject);
		return [`${name}: ${style[VERDICT_COLORS[subject.verdict]](verdict)}`, `  ${level}, compared with ${versions}, upgrade ${upgrade}`];
	});
}
function listCells(subject) {
	return [
		escapeText(subject.subject),
		subject.level,
		describeVersions(subject.comparedWith.map(escapeText)),
		VERDICT_WORDS[subject.verdict],
		subject.upgradeOrder === null ? "-" : UPGRADE_WORDS[subject.upgradeOrder]
	];
}
function chooseRows(subjects) {
	let shown = subjects;
	for (const verdict of QUIET_VERDICTS) if (shown.length > MAX_ROWS) shown = shown.filter((subject) => subject.verdict !== verdict);
	return shown;
}
function countHidden(subjects, shown) {
	if (shown.length === subjects.length) return [];
	return [`Not listed: ${QUIET_VERDICTS.flatMap((verdict) => {
		const count = subjects.filter((subject) => subject.verdict === verdict && !shown.includes(subject)).length;
		return count === 0 ? [] : [`${count} ${VERDICT_WORDS[verdict]}`];
	}).join(", ")}. \`--format json\` lists every subject.`];
}
// src/reporters/text/text.ts
const MAX_SENTENCE = 1500;
/** The report for people at a terminal: every finding, what could not be checked, the subjects, and one closing line. */
function renderText(report, options) {
	const style = createStyle(options.color);
	const blocks = [...renderFindings(report, {
		style,
		width: options.width
	}), ...renderUnchecked(report, options, style)];
	if (!options.quiet) blocks.push(...renderWaived(report, options, style));
	if (!options.quiet) blocks.push(...renderOverview(report, {
		style,
		width: options.width
	}));
	return blocks.length === 0 ? "" : `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}
function renderFindings({ subjects, diagnostics }, options) {
	const byName = new Map(subjects.map((subject) => [subject.subject, subject]));
	return diagnostics.map((diagnostic) => renderFinding(diagnostic, {
		...options,
		subject: byName.get(diagnostic.subject)
	}));
}
function renderUnchecked({ unchecked }, { width }, style) {
	if (unchecked.length === 0) return [];
	const items = unchecked.flatMap((item) => renderUncheckedItem(item, width));
	return [[style.yellow("Could not check"), ...items]];
}
function renderUncheckedItem({ subject, message, hint, location }, width) {
	const place = location === void 0 ? "" : `${printPlace(location)}: `;
	const lines = wrapText(`${subject === void 0 ? "" : `\`${escapeText(subject)}\`: `}${place}${escapeLongText(message, MAX_SENTENCE)}`, {
		width,
		lead: "  - "
	});
	return hint === void 0 ? lines : [...lines, ...wrapText(escapeLongText(hint, MAX_SENTENCE), {
		width,
		lead: "    "
	})];
}
/** Waived findings are listed in every report, so that none is forgotten. */
function renderWaived({ waived }, { width }, style) {
	if (waived.length === 0) return [];
	const items = waived.flatMap(({ diagnostic, waiver }) => {
		const { rule, location, message } = diagnostic;
		return [...wrapText(`${printPlace(location)}: ${escapeText(rule)}: ${escapeLongText(message, MAX_SENTENCE)}`, {
			width,
			lead: "  - "
		}), ...wrapText(escapeLongText(describeWaiver(waiver), MAX_SENTENCE), {
			width,
			lead: "    "
		})];
	});
	return [[style.yellow("Waived"), ...items]];
}
function renderOverview(report, { style, width }) {
	const header = wrapText(escapeText(describeScope(report)), {
		width,
		lead: ""
	}).map(style.dim);
	const table = renderSubjectTable(report.subjects, {
		style,
		width
	});
	const advice = renderAdvice(report.subjects, width);
	return [
		[...header, ...table.length === 0 ? [] : ["", ...table]],
		...renderRemarks(report, {
			style,
			width
		}),
		...advice.length === 0 ? [] : [advice],
		[renderClosing(report, style)]
	];
}
function renderRemarks(report, { style, width }) {
	const lines = listRemarks(report).flatMap(({ subject, text, loud }) => {
		const wrapped = wrapText(`${subject === null ? "" : `\`${escapeText(subject)}\`: `}${escapeLongText(text, MAX_SENTENCE)}`, {
			width,
			lead: "- "
		});
		return loud ? wrapped.map(style.yellow) : wrapped;
	});
	return lines.length === 0 ? [] : [lines];
}
// src/reporters/reporters.ts
/** The reporter of each output format. */
const REPORTERS = {
	text: renderText,
	json: renderJson,
	markdown: renderMarkdown,
	github: renderGithub,
	gitlab: renderGitlab,
	sarif: renderSarif,
	junit: renderJunit,
	checkstyle: renderCheckstyle,
	rdjson: renderRdjson
};
// src/schema/server-version.ts
/**
* Compares two Confluent Platform versions (`7.9.9`, `8.3.1-ce`) by their numbers, missing ones as 0: negative when
* `left` is older. What follows the numbers is ignored.
*/
function compareVersions(left, right) {
	const [leftParts, rightParts] = [listNumbers(left), listNumbers(right)];
	for (let index = 0; index < Math.max(leftParts.length, rightParts.length); index++) {
		const order = (leftParts[index] ?? 0) - (rightParts[index] ?? 0);
		if (order !== 0) return order;
	}
	return 0;
}
/** Whether a text is a version that rules can be chosen by: two to four numbers with dots, then anything after `-`. */
function isServerVersion(text) {
	return /^[0-9]{1,4}(?:\.[0-9]{1,4}){1,3}(?:-[\w.]{1,40})?$/.test(text);
}
function listNumbers(version) {
	const [numbers = ""] = version.split("-", 1);
	return numbers.split(".").map((part) => Number.parseInt(part, 10) || 0);
}
// src/cli/terminal.ts
const LEAST_WIDTH = 40;
const USUAL_WIDTH = 100;
const MOST_WIDTH = 120;
/** Columns that a report should fit in: those of the terminal within reason, 100 where there is none. */
function chooseWidth({ columns }) {
	if (columns === void 0 || columns <= 0) return USUAL_WIDTH;
	return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, columns));
}
/**
* Whether to use colours on standard output: `--color` decides, else FORCE_COLOR (any value but `0`, `false` and
* nothing), else NO_COLOR (any value but nothing), else whether it is a terminal that is not `dumb`.
*/
function chooseColor(flag, terminal) {
	if (flag === "always" || flag === "never") return flag === "always";
	const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = terminal.environment;
	if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
	if (no !== void 0 && no !== "") return false;
	return terminal.isTerminal && term !== "dumb";
}
// src/cli/deliver-report.ts
const FILE_OPTIONS = {
	color: false,
	width: 100
};
/** Writes a report everywhere it was asked for, files first and never coloured, and returns the exit status. */
async function deliverReport(report, plan, { line, terminal }) {
	const quiet = isGiven(line, "quiet");
	for (const { format, path } of plan.files) {
		const { writeFile } = await import("./write-file.js");
		writeFile(path, REPORTERS[format](report, {
			...FILE_OPTIONS,
			quiet
		}));
	}
	const color = chooseColor(readFlag(line, "color"), terminal);
	terminal.writeOutput(REPORTERS[plan.output](report, {
		color,
		width: chooseWidth(terminal),
		quiet
	}));
	return OUTCOME_EXIT_CODES[report.outcome];
}
// src/cli/read-registry-version.ts
/**
* The value of `--registry-version`, or undefined when it was not given.
*
* @throws OperationalError when it is no version: rules chosen by it would be chosen by chance.
*/
function readRegistryVersion(line) {
	const version = readFlag(line, "registry-version");
	if (version === void 0 || isServerVersion(version)) return version;
	throw createUsageError(`Unknown value \`${version}\` for \`--registry-version\`.`, "Write a version of Confluent Platform, such as `7.9.9`.");
}
// src/cli/report-options.ts
const FAIL_ON = [
	"error",
	"warning",
	"info",
	"never"
];
/**
* Reads `--level`, `--registry-version` and `--fail-on`.
*
* @throws OperationalError for a version that is none.
*/
function readReportOptions(line) {
	const level = readFlag(line, "level");
	const registryVersion = readRegistryVersion(line);
	const failOn = FAIL_ON.find((severity) => severity === readFlag(line, "fail-on"));
	return {
		...level !== void 0 && isCompatibilityLevel(level) ? { level } : {},
		...registryVersion === void 0 ? {} : { registryVersion },
		...failOn === void 0 ? {} : { failOn }
	};
}
export { rankFindings as A, renderMarkdownWithin as C, measureWidth as D, renderFindingBlock as E, printLinkedCode as F, printCode as I, printFence as L, compareSeverity as M, describePlan as N, padText as O, renderPlanTable as P, printProse as R, SUMMARY_BUDGET as S, fitBlocks as T, locateRange as _, chooseWidth as a, compareText as b, renderText as c, printJson as d, createFingerprint as f, locateFile as g, renderGithub as h, chooseColor as i, SEVERITIES$3 as j, isHarmlessRefusal as k, wrapText as l, renderAnnotations as m, readRegistryVersion as n, compareVersions as o, annotateFile as p, deliverReport as r, REPORTERS as s, readReportOptions as t, createStyle as u, createLineIndex as v, listUncheckedBlocks as w, sortDiagnostics as x, findPosition as y, countThings as z };
