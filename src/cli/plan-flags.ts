import type { PlanOptions } from "../commands/plan-options.ts";
import type { CommandLine } from "./command-line.ts";
import { isGiven, readFlag, readFlags } from "./command-line.ts";
import type { Flag } from "./flag.ts";
import type { Invocation } from "./invocation.ts";
import { readRegistryChoice } from "./registry-flags.ts";
import { createUsageError, suggestName } from "./usage-error.ts";

/** Formats of a plan and of what publishing did. */
const FORMATS = ["text", "json"] as const;

/** Output of `plan` and `publish`. */
export const PLAN_FORMAT_FLAG: Flag = {
  name: "format",
  value: "<format>[:<file>]",
  default: "text",
  repeatable: true,
  description:
    "Output format, with a file to write it to after a colon: `text` or `json`. Without one for standard output, text is shown there.",
};

/** Where one format goes: a path, or null for standard output. */
export interface PlanOutput {
  readonly format: (typeof FORMATS)[number];
  readonly path: string | null;
}

/** Reads `--format`, the one for standard output first: text unless told. */
export function readPlanOutputs(line: CommandLine): readonly PlanOutput[] {
  const outputs = readFlags(line, "format").map(parseFormat);
  const onOutput = outputs.filter(({ path }) => path === null);
  if (onOutput.length > 1)
    throw createUsageError("Two formats cannot share standard output.", "Give one of them a file: `json:plan.json`.");
  const first: PlanOutput = onOutput[0] ?? { format: "text", path: null };
  return [first, ...outputs.filter(({ path }) => path !== null)];
}

function parseFormat(value: string): PlanOutput {
  const colon = value.indexOf(":");
  const name = colon < 0 ? value : value.slice(0, colon);
  const format = FORMATS.find((known) => known === name);
  if (format === undefined)
    throw createUsageError(
      `Unknown format \`${name}\`.`,
      suggestName(name, FORMATS, "The formats are `text` and `json`."),
    );
  const path = colon < 0 ? null : value.slice(colon + 1);
  if (path === "") throw createUsageError(`The format \`${value}\` names no file.`, `Write \`${name}:<file>\`.`);
  return { format, path: path === "-" ? null : path };
}

/** Reads what planning is told. */
export function readPlanOptions({ line, directory, terminal }: Invocation): PlanOptions {
  const manifest = readFlag(line, "manifest");
  const registryVersion = readFlag(line, "registry-version");
  const subjects = readFlags(line, "subject");
  return {
    directory,
    registry: readRegistryChoice(line, terminal),
    ...(manifest === undefined ? {} : { manifest }),
    ...(registryVersion === undefined ? {} : { registryVersion }),
    ...(subjects.length === 0 ? {} : { subjects }),
    ...(isGiven(line, "confirm-with-registry") ? { confirm: true } : {}),
  };
}
