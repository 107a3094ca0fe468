import { isServerVersion } from "../schema/server-version.ts";
import type { CommandLine } from "./command-line.ts";
import { readFlag } from "./command-line.ts";
import { createUsageError } from "./usage-error.ts";

/**
 * The value of `--registry-version`, or undefined when it was not given.
 *
 * @throws OperationalError when it is no version: rules chosen by it would be chosen by chance.
 */
export function readRegistryVersion(line: CommandLine): string | undefined {
  const version = readFlag(line, "registry-version");
  if (version === undefined || isServerVersion(version)) return version;
  throw createUsageError(
    `Unknown value \`${version}\` for \`--registry-version\`.`,
    "Write a version of Confluent Platform, such as `7.9.9`.",
  );
}
