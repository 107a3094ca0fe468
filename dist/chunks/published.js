import { t as alignColumns } from "./align-columns.js";
import { b as escapeLongText, x as escapeText } from "./start.js";
import { R as countThings } from "./render.js";
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
	const notes = shown.flatMap((step) => describeNote(step, style));
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
function describeNote({ subject, message, hint, status }, style) {
	if (message === null) return [];
	return [
		`${style[STATUS_COLORS[status]](escapeText(subject))}: ${escapeLongText(message, MAX_SENTENCE)}`,
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
export { renderPublished as t };
