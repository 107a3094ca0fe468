import { listSubjects } from "./subjects2.js";
import { OUTCOME_EXIT_CODES, escapeText, readFlag } from "./start.js";
import { printJson } from "./print-json.js";
import { chooseColor, chooseWidth, createStyle, renderText, wrapText } from "./ground.js";
// src/reporters/subject-list.ts
/** The mapping for people: subject and file on one line, below it how the name came about and what it refers to. */
function renderSubjectList({ subjects }, { color, width }) {
	const style = createStyle(color);
	const blocks = subjects.map((subject) => {
		return [`${style.bold(escapeText(subject.subject))}: ${escapeText(subject.file)}`, ...listDetails(subject).flatMap((detail) => wrapText(escapeText(detail), {
			width,
			lead: "    "
		})).map(style.dim)].join("\n");
	});
	const count = `${subjects.length} subject${subjects.length === 1 ? "" : "s"}.`;
	return `${[...blocks, count].join("\n")}\n`;
}
function listDetails({ derivation, compatibility, normalize, references }) {
	const settings = [compatibility === "inherit" ? "" : `compatibility \`${compatibility}\``, normalize ? "normalised" : ""].filter((setting) => setting !== "");
	const direct = references.filter((reference) => reference.direct).map(describeReference);
	return [
		`named: ${derivation}`,
		...settings.length === 0 ? [] : [`settings: ${settings.join(", ")}`],
		...direct.length === 0 ? [] : [`refers to: ${direct.join(", ")}`]
	];
}
function describeReference({ name, subject, version, written }) {
	return `${name === subject ? `\`${name}\`` : `\`${name}\` in \`${subject}\``} (${version === "local" ? "local" : version === "latest" ? "latest version" : `version ${version}`}${written ? ", written in the manifest" : ""})`;
}
// src/cli/run-subjects.ts
/** `schemagate subjects`. */
async function runSubjects({ line, directory, terminal }) {
	const manifest = readFlag(line, "manifest");
	const { list, report } = await listSubjects({
		directory,
		...manifest === void 0 ? {} : { manifest }
	});
	const options = {
		color: chooseColor(readFlag(line, "color"), terminal),
		width: chooseWidth(terminal),
		quiet: true
	};
	const findings = renderText(report, options);
	const text = [renderSubjectList(list, options), findings].filter((part) => part !== "").join("\n");
	terminal.writeOutput(readFlag(line, "format") === "json" ? printJson(list) : text);
	return OUTCOME_EXIT_CODES[report.outcome];
}
export { runSubjects };
