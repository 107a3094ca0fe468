import { OperationalError } from "./start.js";
import { isDirectoryRegistry } from "./directory-registry.js";
import { resolve } from "node:path";
// src/commands/open-registry.ts
/** The folder beside the manifest that is taken for a directory registry when nothing else is named. */
const DEFAULT_DIR = "registry";
/**
* A client of the registry that was chosen: `--dir`, else a URL from flags or environment, else the directory registry
* beside the manifest. The caller closes it.
*
* @throws OperationalError when none was chosen, or two were, or the settings cannot be used.
*/
async function openRegistry({ dir, connection }, place) {
	if (dir === void 0) return await openUrl(connection) ?? openDefault(place);
	if (connection.given?.url) throw createUsageError("Both a URL and a folder were given.", "Give `--registry <url>` or `--dir <path>`.");
	return openDirectory(locate(place, dir), place);
}
async function openDefault(place) {
	const location = locate(place, DEFAULT_DIR);
	if (isDirectoryRegistry(location)) return openDirectory(location, place);
	throw createUsageError("No registry was named.", "Give `--registry <url>`, set SCHEMA_REGISTRY_URL, or give the folder of a directory registry with `--dir <path>`.");
}
function locate({ directory }, dir) {
	return {
		path: resolve(directory, dir),
		label: dir.replaceAll("\\", "/")
	};
}
async function openDirectory(location, { serverVersion }) {
	const { createDirectoryClient } = await import("./directory-client.js");
	return createDirectoryClient(location, serverVersion === void 0 ? {} : { serverVersion });
}
async function openUrl(sources) {
	const { parseConnection } = await import("./parse-connection.js");
	const connection = parseConnection(sources);
	if (connection === null) return null;
	const { createHttpRegistryClient } = await import("./http-registry-client.js");
	return createHttpRegistryClient(connection);
}
function createUsageError(message, hint) {
	return new OperationalError({
		code: "usage",
		message,
		hint
	});
}
export { DEFAULT_DIR, openRegistry };
