import "./manifest.js";
import { existsSync } from "node:fs";
import { join } from "node:path";
// src/commands/has-manifest.ts
/** Whether a run has a manifest: one is given, or the folder holds one under the usual name. */
function hasManifest({ directory, manifest }) {
	return manifest !== void 0 || existsSync(join(directory, "schemagate.yaml"));
}
export { hasManifest as t };
