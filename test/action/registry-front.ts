import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { TestServer } from "../support/registry-server.ts";
import { startRegistryServer } from "../support/registry-server.ts";

/** A request as the registry got it. */
export interface RegistryRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
}

/** A registry as a runner reaches it, with whatever stands before it. */
export interface RegistryFront {
  readonly url: string;
  /** The registry itself, to arrange and to look at. */
  readonly registry: TestServer;
  readonly requests: RegistryRequest[];
  /** May answer instead of the registry, and says so by returning true. */
  interfere: (request: RegistryRequest, response: ServerResponse) => boolean;
}

/** Starts an embedded registry with these files, empty unless given, behind a front that sees every request. */
export async function startRegistryFront(files: { readonly [path: string]: string } = {}): Promise<RegistryFront> {
  const registry = await startRegistryServer(files);
  const requests: RegistryRequest[] = [];
  const server = createServer((message, response) => {
    const request = { method: message.method ?? "", path: message.url ?? "", headers: message.headers };
    requests.push(request);
    if (!front.interfere(request, response)) registry.server.emit("request", message, response);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const front: RegistryFront = {
    url: `http://127.0.0.1:${port}`,
    registry,
    requests,
    interfere: () => false,
  };
  return front;
}

/** Answers as a registry refuses. */
export function refuse(response: ServerResponse, status: number, message: string): true {
  response.writeHead(status, { "content-type": "application/vnd.schemaregistry.v1+json" });
  response.end(JSON.stringify({ error_code: status, message }));
  return true;
}
