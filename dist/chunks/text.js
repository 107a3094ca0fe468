import { n as escapeText, t as escapeLongText } from "./escape-text.js";
import { t as printPlace } from "./print-place.js";
import { t as createStyle } from "./style.js";
import { n as padText, t as measureWidth } from "./display-width.js";
import { i as countThings, n as UPGRADE_WORDS, r as VERDICT_WORDS, t as LEVEL_SOURCE_WORDS } from "./words.js";
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
/** One sentence for each refused subject: the highest levels its change would pass, and towards which versions. */
function renderAdvice(subjects, width) {
	return subjects.flatMap(({ subject, satisfies }) => satisfies === void 0 ? [] : wrapText(`\`${escapeText(subject)}\` ${advise(satisfies)}`, {
		width,
		lead: ""
	}));
}
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
	const { compatibility, why, remedy, witness, fix, shared } = diagnostic;
	const notes = [];
	if (compatibility !== void 0) notes.push(["check", describeCheck(diagnostic, compatibility, subject)]);
	else if (diagnostic.subject !== void 0) notes.push(["subject", `\`${diagnostic.subject}\``]);
	if (witness !== void 0) notes.push(["proof", describeWitness(witness)]);
	if (why !== void 0) notes.push(["why", why]);
	if (remedy !== void 0) notes.push(["remedy", remedy]);
	if (shared !== void 0) notes.push(...describeShared(shared));
	if (fix !== void 0) notes.push(["edit", `${fix.title} (in ${fix.file})`]);
	if (compatibility !== void 0) notes.push(...describeRegistry(compatibility));
	return notes;
}
function describeCheck(diagnostic, { direction, level, versionLabel, alsoBreaks, uses }, subject) {
	const name = diagnostic.subject === void 0 ? "" : `\`${diagnostic.subject}\` is `;
	const source = subject === void 0 ? "" : ` (${LEVEL_SOURCE_WORDS[subject.levelSource]})`;
	const cannot = diagnostic.severity === "warning" ? "reads" : "cannot read all";
	const failure = direction === "backward" ? `Backward: the new schema ${cannot} data of ${versionLabel}.` : `Forward: ${versionLabel} ${cannot} data of the new schema.`;
	const places = uses > 1 ? ` ${uses} places share this cause.` : "";
	return `${name}${level}${source}. ${failure}${alsoBreaks.length === 0 ? "" : ` The same holds for ${alsoBreaks.join(", ")}.`}${places}`;
}
function describeWitness(witness) {
	if (witness.status !== "verified") return `no message to show: ${witness.reason}`;
	const place = witness.failsAt === "" ? "it" : `\`${witness.failsAt}\``;
	return `${witness.writtenBy} wrote \`${witness.excerpt}\`; ${witness.readBy} fails on ${place}: ${witness.failure}.`;
}
function describeShared({ owner, breaks, spares }) {
	return [["shared", `The type belongs to \`${owner}\`. Its change breaks ${listUsers(breaks)}.`], ...spares.length === 0 ? [] : [["", `Also used, and not broken by it: ${listUsers(spares)}.`]]];
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
		...advice.length === 0 ? [] : [advice],
		[renderClosing(report, style)]
	];
}
export { renderCodeFrame as a, describeVersions as i, wrapText as n, describeWaiver as o, describeScope as r, renderText as t };
