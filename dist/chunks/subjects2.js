import { compareText, createReport, describeRules } from "./ground.js";
import { outlineProject } from "./project.js";
// src/commands/subjects.ts
/**
* Lists every mapped subject with its file, how its name was derived and what it refers to.
*
* @throws OperationalError when there is no workspace or no manifest that can be read.
*/
async function listSubjects(options) {
	const project = await outlineProject(options);
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
export { listSubjects };
