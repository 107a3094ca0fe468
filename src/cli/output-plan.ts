import { resolve } from "node:path";
import type { ReporterName } from "../reporters/reporters.ts";
import type { CommandLine } from "./command-line.ts";
import { FORMAT_NAMES } from "./report-flags.ts";
import { createUsageError, suggestName } from "./usage-error.ts";

/** Which formats go where. */
export interface OutputPlan {
  readonly output: ReporterName;
  readonly files: readonly { readonly format: ReporterName; readonly path: string }[];
}

interface Target {
  readonly format: ReporterName;
  /** Undefined until a file is named; `-` is standard output. */
  path: string | undefined;
}

/**
 * Reads `--format <format>[:<file>]` and `--output-file <file>`, which belongs to the format before it, or to the
 * first one when none stands before. Standard output gets the one format without a file, else text.
 *
 * @throws OperationalError for an unknown format, a file without a format of its own, two formats for standard output
 * or two for one file.
 */
export function planOutputs(line: CommandLine, directory: string): OutputPlan {
  const targets = pairTargets(line);
  const [first, second] = targets.filter(isOutput);
  if (second !== undefined)
    throw createUsageError(
      "Two formats cannot share standard output.",
      `Give one of them a file, as in \`--format ${second.format}:report.${second.format}\`.`,
    );
  const files = targets
    .filter((target) => !isOutput(target))
    .map(({ format, path = "" }) => ({ format, path: resolve(directory, path) }));
  const repeated = files.find((file, index) => files.findIndex((other) => other.path === file.path) !== index);
  if (repeated !== undefined)
    throw createUsageError(`Two formats cannot share the file \`${repeated.path}\`.`, "Give each a file of its own.");
  return { output: first?.format ?? "text", files };
}

function isOutput({ path }: Target): boolean {
  return path === undefined || path === "-";
}

function pairTargets(line: CommandLine): readonly Target[] {
  const targets: Target[] = [];
  let early: string | undefined;
  for (const { name, value } of line.flags) {
    if (value === true) continue;
    if (name === "format") {
      targets.push(parseFormat(value, early));
      early = undefined;
    }
    if (name !== "output-file") continue;
    const last = targets.at(-1);
    if (last === undefined && early === undefined) early = value;
    else if (last !== undefined && last.path === undefined) last.path = value;
    else throw createUsageError(`The file \`${value}\` has no format of its own.`, "Put a `--format` before it.");
  }
  if (early !== undefined) targets.push({ format: "text", path: early });
  return targets;
}

function parseFormat(value: string, early: string | undefined): Target {
  const colon = value.indexOf(":");
  const name = colon < 0 ? value : value.slice(0, colon);
  const path = colon < 0 ? early : value.slice(colon + 1);
  const format = FORMAT_NAMES.find((known) => known === name);
  if (format === undefined) {
    const listed = `The formats are ${FORMAT_NAMES.map((known) => `\`${known}\``).join(", ")}.`;
    throw createUsageError(`Unknown format \`${name}\`.`, suggestName(name, FORMAT_NAMES, listed));
  }
  if (path === "") throw createUsageError(`The format \`${value}\` names no file.`, `Write \`${name}:<file>\`.`);
  if (colon >= 0 && early !== undefined)
    throw createUsageError(`The file \`${early}\` has no format of its own.`, "Put a `--format` before it.");
  return { format, path };
}
