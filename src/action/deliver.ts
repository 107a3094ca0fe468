import { appendFileSync } from "node:fs";
import { writeFile } from "../commands/write-file.ts";
import type { ActionOutputs } from "./outputs.ts";
import type { Run, Runner } from "./run.ts";
import { prepareOutputPath } from "./workspace-folder.ts";

/** Sets every output of the step. */
export function writeOutputs({ setOutput }: Runner, outputs: ActionOutputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name as keyof ActionOutputs, value);
}

/** Adds a page to the job's summary. */
export function writeSummary({ environment, secrets }: Run, text: string): void {
  if (environment.summaryFile !== undefined) appendFileSync(environment.summaryFile, secrets.redact(text));
}

/**
 * Writes a file that an input names, if it does, and returns its path.
 *
 * @throws OperationalError for a path outside of the checkout, or one that cannot be written.
 */
export function writeReportFile(run: Run, given: string | undefined, text: () => string): string | undefined {
  if (given === undefined) return undefined;
  const path = prepareOutputPath(run.environment, given);
  writeFile(path, run.secrets.redact(text()));
  return path;
}
