import { resolve } from "node:path";
import { printJson } from "../reporters/print-json.ts";
import { readFlag } from "./command-line.ts";
import type { Invocation } from "./invocation.ts";
import type { PlanOutput } from "./plan-flags.ts";
import { chooseColor, chooseWidth } from "./terminal.ts";
import { writeFile } from "../commands/write-file.ts";

/** How a text for people is to look. */
export interface TextOptions {
  readonly color: boolean;
  readonly width: number;
}

/** A plan or result in both of its forms. */
export interface PlanDelivery {
  readonly json: unknown;
  readonly renderText: (options: TextOptions) => string;
}

const FILE_OPTIONS: TextOptions = { color: false, width: 100 };

/** Writes a plan or result everywhere it was asked for, files first and never coloured. */
export function deliverPlan(delivery: PlanDelivery, outputs: readonly PlanOutput[], invocation: Invocation): void {
  const { line, terminal, directory } = invocation;
  const print = ({ format }: PlanOutput, options: TextOptions): string =>
    format === "json" ? printJson(delivery.json) : delivery.renderText(options);
  for (const output of outputs)
    if (output.path !== null) writeFile(resolve(directory, output.path), print(output, FILE_OPTIONS));
  const options = { color: chooseColor(readFlag(line, "color"), terminal), width: chooseWidth(terminal) };
  for (const output of outputs) if (output.path === null) terminal.writeOutput(print(output, options));
}
