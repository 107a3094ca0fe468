import { escapeLongText, escapeText } from "./start.js";
// src/reporters/diff.ts
const CONTEXT = 3;
const MAX_LINE = 2e3;
/**
* A unified diff of two texts of one file, as `patch` and people read it; empty when they are equal. Lines are compared
* as wholes; between the first and the last changed line the shortest edit is looked for only in texts of moderate size.
*/
function renderDiff(file, style) {
	if (file.before === file.after) return "";
	const hunks = groupHunks(compareLines(splitLines(file.before), splitLines(file.after)));
	const name = escapeText(file.path);
	return `${[...[style.bold(`--- a/${name}`), style.bold(`+++ b/${name}`)], ...hunks.flatMap((hunk) => renderHunk(hunk, style))].join("\n")}\n`;
}
function splitLines(text) {
	const lines = text.split(/\r?\n/);
	return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
/** Lines of both texts in order; longest common subsequence between the common head and tail. */
function compareLines(before, after) {
	let head = 0;
	while (head < before.length && head < after.length && before[head] === after[head]) head++;
	let tail = 0;
	const most = Math.min(before.length, after.length) - head;
	while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	const lines = [];
	const add = (kind, at) => {
		lines.push({
			kind,
			text: (kind === "+" ? after[at.after] : before[at.before]) ?? "",
			...at
		});
	};
	for (let index = 0; index < head; index++) add(" ", {
		before: index,
		after: index
	});
	const ends = {
		before: before.length - tail,
		after: after.length - tail
	};
	for (const step of alignMiddle(before.slice(head, ends.before), after.slice(head, ends.after))) add(step.kind, {
		before: head + step.before,
		after: head + step.after
	});
	for (let index = 0; index < tail; index++) add(" ", {
		before: ends.before + index,
		after: ends.after + index
	});
	return lines;
}
/** Beyond this many cells the middle is shown as removed and added whole. */
const MAX_CELLS = 4e6;
function alignMiddle(before, after) {
	const common = before.length * after.length > MAX_CELLS ? void 0 : measureCommon(before, after);
	const steps = [];
	const at = {
		before: 0,
		after: 0
	};
	while (at.before < before.length || at.after < after.length) {
		const kind = chooseStep(before, after, {
			at,
			common
		});
		steps.push({
			kind,
			...at
		});
		if (kind !== "+") at.before++;
		if (kind !== "-") at.after++;
	}
	return steps;
}
function chooseStep(before, after, { at, common }) {
	if (at.after >= after.length) return "-";
	if (at.before >= before.length) return "+";
	if (common !== void 0 && before[at.before] === after[at.after]) return " ";
	return takesOld(common, at, after.length) ? "-" : "+";
}
function takesOld(common, at, columns) {
	if (common === void 0) return true;
	const width = columns + 1;
	return (common[(at.before + 1) * width + at.after] ?? 0) >= (common[at.before * width + at.after + 1] ?? 0);
}
/** Length of the longest common subsequence of the rests from each pair of lines on. */
function measureCommon(before, after) {
	const width = after.length + 1;
	const table = new Uint32Array((before.length + 1) * width);
	for (let row = before.length - 1; row >= 0; row--) for (let column = after.length - 1; column >= 0; column--) table[row * width + column] = before[row] === after[column] ? (table[(row + 1) * width + column + 1] ?? 0) + 1 : Math.max(table[(row + 1) * width + column] ?? 0, table[row * width + column + 1] ?? 0);
	return table;
}
function groupHunks(lines) {
	const changed = lines.flatMap((line, index) => line.kind === " " ? [] : [index]);
	const hunks = [];
	let end = -1;
	for (const index of changed) {
		const start = Math.max(index - CONTEXT, end);
		const last = hunks.at(-1);
		const stop = Math.min(index + CONTEXT + 1, lines.length);
		if (last !== void 0 && start <= end) last.push(...lines.slice(end, stop));
		else hunks.push(lines.slice(Math.max(index - CONTEXT, 0), stop));
		end = stop;
	}
	return hunks;
}
function renderHunk(lines, style) {
	const [first] = lines;
	if (first === void 0) return [];
	const count = (other) => lines.filter(({ kind }) => kind !== other).length;
	const head = `@@ -${first.before + 1},${count("+")} +${first.after + 1},${count("-")} @@`;
	return [style.cyan(head), ...lines.map((line) => paintLine(line, style))];
}
function paintLine({ kind, text }, style) {
	const printed = `${kind}${escapeLongText(text, MAX_LINE)}`;
	if (kind === "+") return style.green(printed);
	return kind === "-" ? style.red(printed) : printed;
}
export { renderDiff };
