import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { createDirectoryRegistry } from "../../src/registry/directory/create-registry.ts";
import { DirectoryWriter } from "../../src/registry/directory/directory-writer.ts";
import { EmbeddedRegistry } from "../../src/registry/embedded/embedded-registry.ts";
import { createRegistryServer } from "../../src/registry/server/registry-server.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

/** An answer as it came over the wire: its status and body, parsed where it is JSON. */
export type WireAnswer = readonly [status: number, body: unknown];

/** A registry server of its own that runs until the test ends. */
export interface TestServer {
  readonly url: string;
  /** The folder of its directory registry. */
  readonly path: string;
  readonly server: Server;
  /** What went wrong behind a 500. */
  readonly faults: unknown[];
  /** Sends `GET /path`, or a body as JSON. */
  readonly ask: (call: string, body?: unknown) => Promise<WireAnswer>;
}

/** The time of every registration. */
export const TEST_TIME = 1_700_000_000_000;

/** Starts a server on a free port over a directory registry with these files, empty unless given. */
export async function startRegistryServer(files: { readonly [path: string]: string } = {}): Promise<TestServer> {
  const path = createTemporaryFolder(files);
  const writer = new DirectoryWriter(createDirectoryRegistry({ path, label: "r" }), { durable: false });
  const registry = new EmbeddedRegistry(writer, { now: () => TEST_TIME, textKept: "canonical" });
  const faults: unknown[] = [];
  const server = createRegistryServer(registry, { tool: "schemagate-test", onFault: (error) => faults.push(error) });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return { url, path, server, faults, ask: (call, body) => ask(url, call, body) };
}

async function ask(url: string, call: string, body: unknown): Promise<WireAnswer> {
  const [method = "GET", target = "/"] = call.split(/ (.*)/s);
  const response = await fetch(url + target, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: { "content-type": "application/vnd.schemaregistry.v1+json" },
  });
  const text = await response.text();
  return [response.status, text === "" ? null : parse(text)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
