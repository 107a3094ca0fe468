import { D as compareText, a as chooseWidth, c as renderText, i as chooseColor, l as wrapText, u as createStyle, y as printJson } from "./render.js";
import { W as createReport, j as describeRules } from "./linter.js";
import { t as loadProject } from "./load-project.js";
import { g as readFlag, w as OUTCOME_EXIT_CODES, x as escapeText } from "./start.js";
// src/commands/subjects.ts
/**
* Lists every mapped subject with its file, how its name was derived and what it refers to.
*
* @throws OperationalError when there is no workspace or no manifest that can be read.
*/
async function listSubjects(options) {
	const project = await loadProject(options);
	const report = createReport({
		command: "subjects",
		baseline: {
			kind: "none",
			label: "nothing",
			rules: describeRules(project.manifest?.registryVersion)
		},
		subjects: [],
		diagnostics: project.diagnostics,
		unchecked: project.unchecked
	});
	const subjects = [...project.subjects.map(listSubject), ...project.unjudged.map(listUnjudged)];
	const { version, tool, diagnostics, unchecked, outcome } = report;
	return {
		report,
		list: {
			version,
			tool,
			command: "subjects",
			subjects: subjects.sort((left, right) => compareText(left.subject, right.subject)),
			diagnostics,
			unchecked,
			outcome
		}
	};
}
function listSubject(one) {
	const { subject, source, format, compatibility, normalize, derivation, references } = one;
	return {
		subject,
		file: source.path,
		schemaType: format.type,
		compatibility,
		normalize,
		derivation,
		references: references.map(({ name, subject, version, direct, origin }) => ({
			name,
			subject,
			version,
			direct,
			written: origin.kind === "written"
		}))
	};
}
function listUnjudged({ subject, file, entry, compatibility, derivation }) {
	return {
		subject,
		file,
		schemaType: null,
		compatibility,
		normalize: entry.normalize,
		derivation,
		references: []
	};
}
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
