import { t as OperationalError } from "./operational-error.js";
import { realpathSync, statSync } from "node:fs";
// src/workspace/workspace.ts
/**
* Opens a workspace.
*
* @throws OperationalError with the code `usage` when there is no such folder.
*/
function openWorkspace(directory) {
	try {
		const root = realpathSync.native(directory);
		if (statSync(root).isDirectory()) return { root };
	} catch (cause) {
		throw createNoFolder(directory, cause);
	}
	throw createNoFolder(directory, void 0);
}
function createNoFolder(directory, cause) {
	return new OperationalError({
		code: "usage",
		message: `There is no folder \`${directory}\`.`,
		hint: "Give the folder that holds `schemagate.yaml` with `-C <folder>`.",
		cause
	});
}
export { openWorkspace as t };
