import type { FailOn } from "../report/report.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import { isCompatibilityLevel } from "../schema/compatibility-level.ts";
import type { CommandLine } from "./command-line.ts";
import { readFlag } from "./command-line.ts";
import { readRegistryVersion } from "./read-registry-version.ts";

/** What the flags that judging commands share say; fields of flags that were not given are absent. */
export interface ReportOptions {
  readonly level?: CompatibilityLevel;
  readonly registryVersion?: string;
  readonly failOn?: FailOn;
}

const FAIL_ON: readonly FailOn[] = ["error", "warning", "info", "never"];

/**
 * Reads `--level`, `--registry-version` and `--fail-on`.
 *
 * @throws OperationalError for a version that is none.
 */
export function readReportOptions(line: CommandLine): ReportOptions {
  const level = readFlag(line, "level");
  const registryVersion = readRegistryVersion(line);
  const failOn = FAIL_ON.find((severity) => severity === readFlag(line, "fail-on"));
  return {
    ...(level !== undefined && isCompatibilityLevel(level) ? { level } : {}),
    ...(registryVersion === undefined ? {} : { registryVersion }),
    ...(failOn === undefined ? {} : { failOn }),
  };
}
