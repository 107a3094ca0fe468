import { createServer } from "node:http";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { FlavourBehaviour, ScriptedFlavour } from "./flavour-behaviour.ts";
import { BEHAVIOURS } from "./flavour-behaviour.ts";
import { RegistryState } from "./registry-state.ts";
import { answerRequest } from "./routes.ts";
import type { RegistryScene, ScriptedAnswer, SeenRequest } from "./scene.ts";

/** Looks at each request first; what it returns is the answer. */
export type Interceptor = (request: SeenRequest) => ScriptedAnswer | undefined;

/** A loopback registry that behaves like one make, and what it was asked. */
export interface ScriptedRegistry {
  readonly url: string;
  readonly port: number;
  readonly state: RegistryState;
  readonly requests: SeenRequest[];
  /** How many connections were made so far. */
  connections(): number;
  /** Faults and extras of the present test. */
  interceptor: Interceptor | null;
  close(): Promise<void>;
}

/** Starts a scripted registry on a free port; `wrap` may put another server (TLS) around its listener. */
export async function startScriptedRegistry(
  flavour: ScriptedFlavour = "confluent-8.1",
  wrap: (listener: RequestListener) => Server = createServer,
): Promise<ScriptedRegistry> {
  const behaviour: FlavourBehaviour = BEHAVIOURS[flavour];
  const state = new RegistryState();
  const requests: SeenRequest[] = [];
  const server = wrap((message, response) => {
    const chunks: Buffer[] = [];
    message.on("data", (chunk: Buffer) => chunks.push(chunk));
    message.on("end", () => {
      const request = readRequest(message, Buffer.concat(chunks).toString("utf8"));
      requests.push(request);
      sendAnswer(message, response, registry.interceptor?.(request) ?? answerSafely({ behaviour, state }, request));
    });
  });
  // A connection that is idle for a moment on a busy machine is not to be closed under the next request.
  server.keepAliveTimeout = 600_000;
  let connections = 0;
  server.on("connection", () => connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const registry: ScriptedRegistry = {
    url: `http://127.0.0.1:${port}${behaviour.basePath}`,
    port,
    state,
    requests,
    interceptor: null,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return registry;
}

/** A fault of the script must not look like a fault of the network. */
function answerSafely(scene: RegistryScene, request: SeenRequest): ScriptedAnswer {
  try {
    return answerRequest(scene, request);
  } catch (error) {
    return { status: 418, json: { error_code: 41800, message: `The script failed: ${String(error)}` } };
  }
}

function readRequest(message: IncomingMessage, body: string): SeenRequest {
  const [path = "/", query = ""] = (message.url ?? "/").split("?");
  return { method: message.method ?? "GET", path, query: new URLSearchParams(query), headers: message.headers, body };
}

function sendAnswer(message: IncomingMessage, response: ServerResponse, answer: ScriptedAnswer): void {
  if (answer.bytes !== undefined) {
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
    response.end(answer.bytes);
    return;
  }
  const type = answer.text === undefined ? "application/vnd.schemaregistry.v1+json" : "text/html; charset=utf-8";
  const plain = Buffer.from(answer.text ?? (answer.json === undefined ? "" : JSON.stringify(answer.json)), "utf8");
  const zip = plain.length > 1000 && (message.headers["accept-encoding"] ?? "").includes("gzip");
  response.writeHead(answer.status, {
    "content-type": type,
    ...(zip ? { "content-encoding": "gzip" } : {}),
    ...answer.headers,
  });
  response.end(zip ? gzipSync(plain) : plain);
}
