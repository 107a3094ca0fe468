#!/usr/bin/env node
import { reportFailure, runCli } from "./chunks/start.js";
// src/cli/main.ts
const terminal = {
	environment: process.env,
	directory: process.cwd(),
	isTerminal: process.stdout.isTTY,
	columns: process.stdout.isTTY ? process.stdout.columns : void 0,
	runtime: `Node ${process.version}, ${process.platform} ${process.arch}`,
	writeOutput: (text) => void process.stdout.write(text),
	writeError: (text) => void process.stderr.write(text)
};
const args = process.argv.slice(2);
let outputFailed = false;
process.once("uncaughtException", (error) => process.exit(reportFailure(error, args, terminal)));
process.stdout.on("error", reportBrokenOutput);
process.stderr.on("error", () => void 0);
process.exitCode = 70;
const status = await runCli(args, terminal);
process.exitCode = outputFailed ? 2 : status;
/** A reader that closed the pipe has read enough; any other failure means that the report is not where it should be. */
function reportBrokenOutput(error) {
	if (error.code === "EPIPE") return;
	terminal.writeError(`schemagate: Standard output cannot be written to: ${error.message}.\n`);
	outputFailed = true;
	process.exitCode = 2;
}
export {};
