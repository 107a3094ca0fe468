import { appendFileSync } from "node:fs";
import { check } from "../commands/check.ts";
import { findOwnRegistry } from "../commands/find-own-registry.ts";
import { writeFile } from "../commands/write-file.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { EXIT_BUG, EXIT_COULD_NOT_RUN, OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import { createReport } from "../report/create-report.ts";
import { rebaseReport } from "../report/rebase-report.ts";
import type { Report } from "../report/report.ts";
import { REPORTERS } from "../reporters/reporters.ts";
import { chooseTask } from "./choose-task.ts";
import { describeFailedOutputs, describeOutputs } from "./describe-outputs.ts";
import type { RunnerEnvironment } from "./environment.ts";
import { readEnvironment } from "./environment.ts";
import type { ActionEvent } from "./event.ts";
import { readEvent } from "./event.ts";
import { Forge } from "./forge.ts";
import { linkLocation } from "./links.ts";
import type { Override } from "./override.ts";
import type { ActionOutputs } from "./outputs.ts";
import type { InputSource, Inputs } from "./read-inputs.ts";
import { readInputs } from "./read-inputs.ts";
import { describeOverride } from "./remarks.ts";
import type { Placement } from "./render-comment.ts";
import { renderSummary } from "./render-comment.ts";
import { printProse } from "../reporters/markdown/escape-markdown.ts";
import { printPlace } from "../reporters/print-place.ts";
import { findWorkingFolder, prepareOutputPath } from "./workspace-folder.ts";
import { printFailure, printNotice, printWarning, renderLog } from "./write-log.ts";

/** The runner as the action sees it. */
export interface Runner {
  readonly variables: { readonly [name: string]: string | undefined };
  readonly readInput: InputSource;
  readonly writeLog: (text: string) => void;
  readonly setOutput: (name: keyof ActionOutputs, value: string) => void;
}

/**
 * Runs the action and returns the exit status of the step. Never throws: what keeps it from judging anything is an
 * error of the step and the output `result: error`.
 */
export async function runAction(runner: Runner): Promise<number> {
  try {
    return await judge(runner);
  } catch (error) {
    writeOutputs(runner, describeFailedOutputs());
    runner.writeLog(printFailure(describeError(error)));
    return error instanceof OperationalError ? EXIT_COULD_NOT_RUN : EXIT_BUG;
  }
}

/** Everything that a run is about. */
interface Run {
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly environment: RunnerEnvironment;
  readonly event: ActionEvent;
  readonly forge: Forge;
}

async function judge(runner: Runner): Promise<number> {
  const inputs = readInputs(runner.readInput);
  const environment = readEnvironment(runner.variables);
  const event = readEvent(environment.event);
  const forge = new Forge({ environment, event, token: inputs.token });
  const run = { runner, inputs, environment, event, forge };
  const folder = findWorkingFolder(environment.workspace, inputs.workingDirectory);
  const task = chooseTask(inputs, event, { environment, folder, hasRegistry: findOwnRegistry(folder.path) });
  const report = rebaseReport(await check(task.options), folder.prefix);
  const override = report.outcome === "findings" ? await forge.findOverride(inputs.overrideLabel) : undefined;
  const judged = override === undefined ? report : createReport({ ...report, failOn: "never" });
  return deliver(run, judged, { override, doubts: task.doubts });
}

/** What the report itself does not tell. */
interface Circumstances {
  readonly override: Override | undefined;
  readonly doubts: readonly string[];
}

async function deliver(run: Run, report: Report, { override, doubts }: Circumstances): Promise<number> {
  const { runner, inputs, environment, forge } = run;
  const placement = createPlacement(run, { override, doubts });
  runner.writeLog(renderLog(report, useColor(runner)));
  for (const doubt of doubts) runner.writeLog(printWarning(doubt));
  const files = writeReports(report, inputs, environment);
  writeSummary(renderSummary(report, placement), environment);
  const comment = await forge.comment(report, placement, inputs);
  if (inputs.suggestions) await forge.suggest(report);
  for (const { expected, text } of forge.complaints) runner.writeLog(expected ? printNotice(text) : printWarning(text));
  const leftovers = { ...files, overridden: override !== undefined, commentUrl: comment };
  writeOutputs(runner, describeOutputs(report, leftovers));
  return OUTCOME_EXIT_CODES[report.outcome];
}

function createPlacement({ environment, event }: Run, { override, doubts }: Circumstances): Placement {
  const { serverUrl, runUrl } = environment;
  const address = { serverUrl, repository: environment.event.repository, commit: event.head };
  return {
    linkTo: (location) => linkLocation(address, location),
    remarks: [...(override === undefined ? [] : [describeOverride(override)]), ...doubts.map(printProse)],
    runUrl,
  };
}

function writeReports(
  report: Report,
  { sarifFile, reportFile }: Inputs,
  environment: RunnerEnvironment,
): { readonly sarifFile: string | undefined; readonly reportFile: string | undefined } {
  const write = (given: string | undefined, format: "sarif" | "json"): string | undefined => {
    if (given === undefined) return undefined;
    const path = prepareOutputPath(environment, given);
    writeFile(path, REPORTERS[format](report, { color: false, width: 100, quiet: false }));
    return path;
  };
  return { sarifFile: write(sarifFile, "sarif"), reportFile: write(reportFile, "json") };
}

function writeSummary(text: string, { summaryFile }: RunnerEnvironment): void {
  if (summaryFile !== undefined) appendFileSync(summaryFile, text);
}

function writeOutputs({ setOutput }: Runner, outputs: ActionOutputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name as keyof ActionOutputs, value);
}

/** The log's page shows colours though it is no terminal. */
function useColor({ variables }: Runner): boolean {
  return (variables["NO_COLOR"] ?? "") === "";
}

function describeError(error: unknown): string {
  if (error instanceof OperationalError) {
    const { message, hint, location } = error;
    const place = location === undefined ? "" : `${printPlace(location)}: `;
    return `${place}${message}${hint === undefined ? "" : ` ${hint}`}`;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Stopped by a bug of schemagate, not by your schemas. Open an issue with this: ${text}`;
}
