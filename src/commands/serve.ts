import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { relative, resolve } from "node:path";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { quoteName } from "../diagnostic/quote-name.ts";
import { createDirectoryRegistry } from "../registry/directory/create-registry.ts";
import type { DirectoryLocation, DirectoryRegistry } from "../registry/directory/directory-registry.ts";
import { isDirectoryRegistry } from "../registry/directory/directory-registry.ts";
import { DirectoryWriter } from "../registry/directory/directory-writer.ts";
import { EmbeddedRegistry } from "../registry/embedded/embedded-registry.ts";
import type { RegistryServerOptions } from "../registry/server/registry-server.ts";
import { createRegistryServer } from "../registry/server/registry-server.ts";
import { TOOL } from "../report/tool.ts";
import { DEFAULT_DIR } from "./open-registry.ts";

/** What a server may be told. */
export interface ServeOptions extends Omit<RegistryServerOptions, "tool"> {
  readonly directory: string;
  /** Path of the directory registry, relative to `directory`; `registry` unless told. Made when it is not there. */
  readonly dir?: string;
  /** 8081 unless told, as every registry; 0 takes a free one. */
  readonly port?: number;
  /** Name or address to listen on; this machine only unless told. */
  readonly host?: string;
  /** Confluent Platform version whose rules apply. */
  readonly registryVersion?: string;
}

/** A server that answers. */
export interface RunningServer {
  readonly url: string;
  /** The folder it serves, as people call it. */
  readonly dir: string;
  /** Whether the folder was made for it. */
  readonly isNew: boolean;
  /** Whether other machines may reach it. */
  readonly isPublic: boolean;
  /** Stops taking requests; resolves when those under way are answered. */
  close(): Promise<void>;
}

const PORT = 8081;
const HOST = "127.0.0.1";

/**
 * Serves a directory registry under the REST API of Confluent's Schema Registry.
 *
 * @throws OperationalError when the folder is not a directory registry and cannot become one, or the port is taken.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const path = resolve(options.directory, options.dir ?? DEFAULT_DIR);
  const label = (relative(options.directory, path) || ".").replaceAll("\\", "/");
  const isNew = !isDirectoryRegistry({ path, label });
  const place = { port: options.port ?? PORT, host: options.host ?? HOST };
  if (isNew) await tryListening(place);
  const directory = makeRegistry({ path, label });
  const { registryVersion } = options;
  const registry = new EmbeddedRegistry(new DirectoryWriter(directory, { durable: true }), {
    now: () => Date.now(),
    textKept: "canonical",
    ...(registryVersion !== undefined && { serverVersion: registryVersion }),
  });
  const { onAnswer, onFault } = options;
  const tool = `${TOOL.name}-${TOOL.version}`;
  const server = createRegistryServer(registry, { tool, onFault, ...(onAnswer && { onAnswer }) });
  const { address, port } = await listen(server, place);
  return {
    url: `http://${printHost(address)}:${port}`,
    dir: label,
    isNew,
    isPublic: !/^(?:127\.|::1$)/.test(address),
    close: () => close(server),
  };
}

function makeRegistry(location: DirectoryLocation): DirectoryRegistry {
  try {
    return createDirectoryRegistry(location);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw new OperationalError({
      code: "usage",
      message: `The folder ${quoteName(location.label)} cannot be made a directory registry (${cause.code}).`,
      hint: "Give `--dir` a folder that is there or can be made, and that you may write to.",
      cause,
    });
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

interface Listening {
  readonly host: string;
  readonly port: number;
}

/** An empty folder is not left behind by a run that cannot serve it: a check would take it for its registry. */
async function tryListening(place: Listening): Promise<void> {
  const server = createServer();
  await listen(server, place);
  await close(server);
}

function listen(server: Server, { host, port }: Listening): Promise<AddressInfo> {
  return new Promise((succeed, fail) => {
    server.once("error", (error) => fail(explainListenFault(error, { host, port })));
    server.listen(port, host, () => {
      const address = server.address();
      if (typeof address === "object" && address !== null) succeed(address);
    });
  });
}

function explainListenFault(cause: NodeJS.ErrnoException, { host, port }: Listening): OperationalError {
  const taken = cause.code === "EADDRINUSE";
  return new OperationalError({
    code: "usage",
    message: taken
      ? `Port ${port} is in use.`
      : `The server cannot listen on ${host}, port ${port} (${cause.code ?? cause.message}).`,
    hint: taken ? "Choose another one: `--port 0` takes a free one." : "Choose another `--host` or `--port`.",
    cause,
  });
}

function printHost(address: string): string {
  if (address === "0.0.0.0" || address === "::") return "localhost";
  return address.includes(":") ? `[${address}]` : address;
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
  });
}
