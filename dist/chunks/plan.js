import { alignColumns } from "./align-columns.js";
import { escapeLongText, escapeText } from "./start.js";
import { countThings } from "./ground.js";
// src/reporters/plan.ts
const MAX_SENTENCE = 600;
/** The plan for people: its steps in order, what asks for attention, and one line of counts. */
function renderPlan(plan, style) {
	const { registry, steps, summary } = plan;
	const heading = style.bold(`Plan for ${escapeText(registry.label)} at ${escapeText(registry.url)}`);
	const shown = steps.filter(({ kind }) => kind !== "unchanged" && kind !== "unmanaged");
	const rows = alignColumns(shown.map((step) => describeRow(step, style)));
	const lines = shown.flatMap((step, index) => [rows[index] ?? "", ...describeMore(step, style)]);
	return [
		heading,
		"",
		...lines.length === 0 ? ["Nothing to do."] : lines,
		"",
		describeCounts(summary, style),
		style.dim(`Plan ${escapeText(plan.hash)}`),
		""
	].join("\n");
}
function describeRow(step, style) {
	const [mark, what, detail, paint] = describeStep(step, style);
	return {
		cells: [
			mark,
			escapeText(step.subject),
			what,
			detail
		],
		paint
	};
}
function describeStep(step, style) {
	switch (step.kind) {
		case "new-subject": return [
			"+",
			`register version ${step.predictedVersion}`,
			"a new subject",
			style.cyan
		];
		case "new-version": return [
			"~",
			`register version ${step.predictedVersion}`,
			describeBase(step),
			style.green
		];
		case "documentation-only": return [
			"~",
			`register version ${step.predictedVersion}`,
			"only documentation changes",
			style.green
		];
		case "level": return [
			step.loosens ? "!" : "^",
			`set level ${step.to}`,
			describeLevel(step),
			style.yellow
		];
		case "formatting-only": return [
			"=",
			`is ${printVersion(step.existing)}`,
			"only the order of what may stand in any order differs",
			style.dim
		];
		case "same-as-older": return [
			"=",
			`is ${printVersion(step.existing)}`,
			`${printVersion(step.latest)} stays the newest`,
			style.yellow
		];
		case "unchanged":
		case "unmanaged": return [
			"=",
			step.kind,
			"",
			style.dim
		];
		case "blocked": return [
			"x",
			"blocked",
			step.reason,
			style.red
		];
	}
}
function describeBase({ precondition, judgedAt }) {
	return `after ${printVersion(precondition.latest)}, judged at ${judgedAt}`;
}
function describeLevel({ precondition, loosens }) {
	const set = precondition.source === "subject" ? "" : ", inherited";
	return `was ${precondition.level}${set}${loosens ? ": ALLOWS MORE than before" : ""}`;
}
function printVersion(version) {
	return version === null ? "no version" : `version ${version.version} (id ${version.id})`;
}
function describeMore(step, style) {
	if (step.kind !== "blocked") return [];
	return [step.message, step.hint].map((text) => style.dim(`     ${escapeLongText(text, MAX_SENTENCE)}`));
}
function describeCounts({ registrations, levels, unchanged, blocked }, style) {
	const todo = [registrations > 0 ? `${countThings(registrations, "schema")} to register` : "", levels > 0 ? `${countThings(levels, "level")} to set` : ""].filter((part) => part !== "");
	const rest = `${countThings(unchanged, "subject")} with nothing to register`;
	const stuck = blocked > 0 ? `, ${style.red(`${blocked} blocked`)}` : "";
	return `Planned: ${todo.length === 0 ? "nothing" : todo.join(", ")}; ${rest}${stuck}.`;
}
export { renderPlan };
