import { n as isServerVersion } from "./server-version.js";
import { n as readFlag } from "./command-line.js";
import { t as createUsageError } from "./usage-error.js";
// src/cli/read-registry-version.ts
/**
* The value of `--registry-version`, or undefined when it was not given.
*
* @throws OperationalError when it is no version: rules chosen by it would be chosen by chance.
*/
function readRegistryVersion(line) {
	const version = readFlag(line, "registry-version");
	if (version === void 0 || isServerVersion(version)) return version;
	throw createUsageError(`Unknown value \`${version}\` for \`--registry-version\`.`, "Write a version of Confluent Platform, such as `7.9.9`.");
}
export { readRegistryVersion as t };
