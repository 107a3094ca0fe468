import { invariant } from "./start.js";
import { FORMATS } from "./formats.js";
import { outlineProject } from "./project.js";
// src/commands/load-project.ts
/**
* Reads a workspace's manifest and the schema files it maps, to be judged. What is wrong with one entry or file never
* keeps the others from being loaded.
*
* @throws OperationalError when there is no such folder or no manifest that can be read.
*/
async function loadProject(options) {
	const outline = await outlineProject(options);
	const subjects = outline.subjects.map((subject) => ({
		...subject,
		format: findFormat(subject.format.type)
	}));
	return {
		...outline,
		subjects
	};
}
function findFormat(type) {
	const format = FORMATS[type];
	invariant(format !== void 0, `The format ${type} has an outline only.`);
	return format;
}
export { loadProject };
