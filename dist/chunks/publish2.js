// src/commands/publish.ts
/**
* Publishes what the workspace wants: checks it against the registry as it is now, then registers and sets levels.
* A second run finds everything done; a run after one that was killed does the rest.
*
* @throws OperationalError when there is no workspace, manifest or registry, when something of the workspace could not
* be read, or when the plan is for another registry. Nothing was changed then.
*/
async function publish(options) {
	const { publishWorkspace } = await import("./publish-workspace.js");
	return publishWorkspace(options);
}
export { publish };
