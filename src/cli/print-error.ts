import { OperationalError } from "../diagnostic/operational-error.ts";
import { TOOL } from "../report/tool.ts";
import { escapeText } from "../reporters/escape-text.ts";
import { printPlace } from "../reporters/print-place.ts";

/** How much of an error is shown, and what is said of where it happened. */
export interface ErrorPrintOptions {
  /** Whether to add the stack traces of the error and its causes. */
  readonly debug: boolean;
  /** The runtime's name and version. */
  readonly runtime: string;
}

/** One paragraph for standard error: the place, what happened and what to do; stack traces only when asked for. */
export function printError(error: unknown, { debug, runtime }: ErrorPrintOptions): string {
  const paragraph = error instanceof OperationalError ? describeFailure(error) : describeBug(error, runtime);
  const stack = debug ? `${listStacks(error).join("\n")}\n` : "";
  return `${TOOL.name}: ${paragraph}\n${stack}`;
}

function describeFailure({ message, hint, location }: OperationalError): string {
  const place = location === undefined ? "" : `${printPlace(location)}: `;
  return `${place}${escapeText(hint === undefined ? message : `${message} ${hint}`)}`;
}

function describeBug(error: unknown, runtime: string): string {
  const message = error instanceof Error ? error.message : String(error);
  return `stopped by a bug of its own, not by your schemas: ${escapeText(message)}. To get it mended, run the same command with SCHEMAGATE_DEBUG=1 and open an issue with its output, the command and, if you may, the files. (${TOOL.name} ${TOOL.version}, ${runtime})`;
}

/** The stacks of an error and of its causes, each line escaped; at most five. */
function listStacks(error: unknown): readonly string[] {
  const lines: string[] = [];
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    const stack = current.stack ?? current.message;
    lines.push(...stack.split("\n").map((line) => escapeText(line)));
    current = current.cause;
  }
  return lines;
}
