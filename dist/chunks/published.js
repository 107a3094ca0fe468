import { alignColumns } from "./align-columns.js";
import { escapeLongText, escapeText } from "./start.js";
import { countThings } from "./ground.js";
// src/reporters/published.ts
const MAX_SENTENCE = 1500;
const HEADINGS = [
	"Subject",
	"Step",
	"Result",
	"Version",
	"Id"
];
/** More subjects in which nothing happened than this are counted instead of listed. */
const MAX_IDLE = 20;
/** Subjects that are named where the same is to be said of them. */
const MAX_NAMES = 5;
const STATUS_WORDS = {
	done: "done",
	already: "was there already",
	idle: "nothing to do",
	moved: "not done: the registry has changed",
	failed: "failed",
	skipped: "not done",
	overtaken: "done, out of order"
};
const STATUS_COLORS = {
	done: "green",
	already: "dim",
	idle: "dim",
	moved: "yellow",
	failed: "red",
	skipped: "yellow",
	overtaken: "yellow"
};
/** What publishing did, for people: where everything is now, what is left to do and why, and one line of counts. */
function renderPublished(result, style) {
	const { registry, steps } = result;
	const idle = steps.filter(({ status }) => status === "idle");
	const shown = idle.length > MAX_IDLE ? steps.filter(({ status }) => status !== "idle") : steps;
	const heading = style.bold(`Published to ${escapeText(registry.label)} at ${escapeText(registry.url)}`);
	const rows = [{
		cells: HEADINGS,
		paint: style.dim
	}, ...shown.map((step) => describeRow(step, style))];
	const table = shown.length === 0 ? [] : [...alignColumns(rows), ""];
	const hidden = shown.length === steps.length ? [] : [`Not listed: ${idle.length} with nothing to do.`, ""];
	const notes = groupByNote(shown).flatMap((group) => describeNote(group, style));
	return [
		heading,
		"",
		...table,
		...hidden,
		...notes,
		describeCounts(result, style),
		""
	].join("\n");
}
function describeRow(step, style) {
	const { subject, kind, status, version, level } = step;
	const what = kind === "level" ? `set level ${level}` : kind.replaceAll("-", " ");
	return {
		cells: [
			escapeText(subject),
			what,
			STATUS_WORDS[status],
			version === null ? "-" : String(version.version),
			version === null ? "-" : String(version.id)
		],
		paint: style[STATUS_COLORS[status]]
	};
}
/** Steps of which the same is to be said, which are many when a registry goes away; in the order of the first of each. */
function groupByNote(steps) {
	const groups = /* @__PURE__ */ new Map();
	for (const step of steps) {
		if (step.message === null) continue;
		const key = JSON.stringify([
			step.status,
			step.message,
			step.hint
		]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [step]);
		else group.push(step);
	}
	return [...groups.values()];
}
function describeNote(group, style) {
	const [{ message, hint, status }] = group;
	const names = [...new Set(group.map(({ subject }) => escapeText(subject)))];
	const hidden = names.length - MAX_NAMES;
	const listed = names.slice(0, MAX_NAMES).join(", ") + (hidden > 0 ? ` and ${hidden} more` : "");
	return [
		`${style[STATUS_COLORS[status]](listed)}: ${escapeLongText(message ?? "", MAX_SENTENCE)}`,
		...hint === null ? [] : [`  ${escapeLongText(hint, MAX_SENTENCE)}`],
		""
	];
}
function describeCounts({ outcome, summary }, style) {
	const { registered, levels, unchanged, open } = summary;
	const done = [
		registered > 0 ? `${countThings(registered, "schema")} registered` : "",
		levels > 0 ? `${countThings(levels, "level")} set` : "",
		`${unchanged} unchanged`,
		open > 0 ? `${open} left to do` : ""
	].filter((part) => part !== "");
	return `${outcome === "published" ? style.green("Published") : style.red("Incomplete")}: ${done.join(", ")}.`;
}
export { renderPublished };
