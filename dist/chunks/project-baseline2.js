import { openBaseline } from "./open-baseline.js";
// src/commands/project-baseline.ts
/**
* The baseline that a project is compared with.
*
* @throws OperationalError when what was asked for is not there.
*/
function openProjectBaseline(project, { against, base }) {
	return openBaseline({
		workspace: project.workspace.root,
		...against === void 0 ? {} : { against },
		...base === void 0 ? {} : { base },
		targets: project.subjects.map((subject) => ({
			subject: subject.subject,
			file: subject.source.path,
			references: listLocalReferences(subject)
		}))
	});
}
/** References a subject makes itself to files of this repository. */
function listLocalReferences({ references }) {
	return references.filter(({ direct, version }) => direct && version === "local");
}
export { listLocalReferences, openProjectBaseline };
