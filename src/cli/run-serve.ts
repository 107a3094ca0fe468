import { serve } from "../commands/serve.ts";
import { escapeText } from "../reporters/escape-text.ts";
import { isGiven, readFlag } from "./command-line.ts";
import type { Invocation } from "./invocation.ts";
import { reportFailure } from "./report-failure.ts";
import { createUsageError } from "./usage-error.ts";

/** `schemagate serve`: runs until it is stopped from outside. */
export async function runServe({ line, directory, terminal }: Invocation): Promise<number> {
  const [dir, host, registryVersion] = ["dir", "host", "registry-version"].map((name) => readFlag(line, name));
  const port = readPort(readFlag(line, "port"));
  const server = await serve({
    directory,
    ...(dir === undefined ? {} : { dir }),
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(registryVersion === undefined ? {} : { registryVersion }),
    ...(isGiven(line, "log") ? { onAnswer: (request) => terminal.writeError(printRequest(request)) } : {}),
    onFault: (error) => void reportFailure(error, [], terminal),
  });
  const made = server.isNew ? ", made now" : "";
  terminal.writeOutput(
    `Schema Registry at ${server.url} over ${escapeText(server.dir)}${made}. Stop it with Ctrl+C.\n`,
  );
  if (server.isPublic)
    terminal.writeError("Other machines can reach this server, and it asks nobody for credentials.\n");
  return new Promise<number>(() => undefined);
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw createUsageError(`\`${text}\` is no port.`, "`--port` takes a number from 0 (any free one) to 65535.");
}

interface LoggedRequest {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly milliseconds: number;
}

function printRequest({ method, target, status, milliseconds }: LoggedRequest): string {
  return `${escapeText(method)} ${escapeText(target)} ${status} ${milliseconds.toFixed(1)} ms\n`;
}
