import { t as OperationalError } from "./operational-error.js";
import { t as TOOL } from "./tool.js";
import { n as escapeText } from "./escape-text.js";
import { t as printPlace } from "./print-place.js";
// src/cli/print-error.ts
/** One paragraph for standard error: the place, what happened and what to do; stack traces only when asked for. */
function printError(error, { debug, runtime }) {
	const paragraph = error instanceof OperationalError ? describeFailure(error) : describeBug(error, runtime);
	const stack = debug ? `${listStacks(error).join("\n")}\n` : "";
	return `${TOOL.name}: ${paragraph}\n${stack}`;
}
function describeFailure({ message, hint, location }) {
	return `${location === void 0 ? "" : `${printPlace(location)}: `}${escapeText(hint === void 0 ? message : `${message} ${hint}`)}`;
}
function describeBug(error, runtime) {
	const message = error instanceof Error ? error.message : String(error);
	return `stopped by a bug of its own, not by your schemas: ${escapeText(message)}. To get it mended, run the same command with SCHEMAGATE_DEBUG=1 and open an issue with its output, the command and, if you may, the files. (${TOOL.name} ${TOOL.version}, ${runtime})`;
}
/** The stacks of an error and of its causes, each line escaped; at most five. */
function listStacks(error) {
	const lines = [];
	let current = error;
	for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
		const stack = current.stack ?? current.message;
		lines.push(...stack.split("\n").map((line) => escapeText(line)));
		current = current.cause;
	}
	return lines;
}
// src/cli/report-failure.ts
/** Explains on standard error why the program stops, and returns the exit status. */
function reportFailure(error, args, terminal) {
	const debug = args.includes("--debug") || isSet(terminal.environment["SCHEMAGATE_DEBUG"]);
	terminal.writeError(printError(error, {
		debug,
		runtime: terminal.runtime
	}));
	return error instanceof OperationalError ? 2 : 70;
}
function isSet(variable) {
	return variable !== void 0 && variable !== "" && variable !== "0";
}
export { reportFailure as t };
