import { COMPATIBILITY_LEVELS } from "../schema/compatibility-level.ts";
import type { Flag } from "./flag.ts";

/** Names of the output formats; a test holds them equal to the reporters there are. */
export const FORMAT_NAMES = [
  "text",
  "json",
  "markdown",
  "github",
  "gitlab",
  "sarif",
  "junit",
  "checkstyle",
  "rdjson",
] as const;

/** Judges at a level of the caller's choice. */
export const LEVEL_FLAG: Flag = {
  name: "level",
  value: "<level>",
  choices: COMPATIBILITY_LEVELS,
  description: "Judge at this compatibility level, whatever the manifest and the registry say.",
};

/** Whose rules apply. */
export const REGISTRY_VERSION_FLAG: Flag = {
  name: "registry-version",
  value: "<version>",
  default: "the manifest's, else the newest known",
  description: "The Confluent Platform version whose rules decide, such as 7.9.9.",
};

/** Flags of every command that ends in a report. */
export const REPORT_FLAGS: readonly Flag[] = [
  {
    name: "format",
    value: "<format>[:<file>]",
    default: "text",
    repeatable: true,
    description:
      "Output format, with a file to write it to after a colon: `text`, `json`, `markdown`, `github` (annotations), `gitlab` (Code Quality), `sarif`, `junit`, `checkstyle` or `rdjson`. Without a format for standard output, text is shown there.",
  },
  {
    name: "output-file",
    value: "<file>",
    repeatable: true,
    description: "Write the `--format` before it to this file, as `<format>:<file>` does.",
  },
  {
    name: "fail-on",
    value: "<severity>",
    choices: ["error", "warning", "info", "never"],
    default: "error",
    description:
      "Exit with 1 for findings of this severity and graver ones. What could not be checked always exits with 2.",
  },
  { name: "quiet", short: "q", description: "Print findings only, and nothing when there are none." },
];
