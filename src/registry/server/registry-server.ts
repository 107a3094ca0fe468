import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import type { EmbeddedRegistry } from "../embedded/embedded-registry.ts";
import { answerRequest } from "./answer-request.ts";
import type { AnswerContext } from "./answer-request.ts";
import { createMetadataRoutes } from "./metadata-routes.ts";
import { acceptsGzip, findForbiddenOrigin, findUnacceptable } from "./request-headers.ts";
import type { RestReply } from "./rest-reply.ts";
import { createErrorReply } from "./rest-reply.ts";
import { SCHEMA_ROUTES } from "./schema-routes.ts";
import { SCOPE_ROUTES } from "./scope-routes.ts";
import { SUBJECT_ROUTES } from "./subject-routes.ts";

/** A request that was answered, for a log. */
export interface AnsweredRequest {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** What a server is told besides its registry. */
export interface RegistryServerOptions {
  /** Name and version of this program, for `/v1/metadata/version`. */
  readonly tool: string;
  /** Told every request once it is answered. */
  readonly onAnswer?: (request: AnsweredRequest) => void;
  /** Told what went wrong behind a 500. */
  readonly onFault: (error: unknown) => void;
}

const MIB = 1024 * 1024;
/** Largest body that is read, in bytes: twice the largest schema, for the escapes of JSON. */
const MAX_BODY = 20 * MIB;
const WORTH_ZIPPING = 1024;
const CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";

/**
 * An HTTP server, not yet listening, that speaks the REST API of Confluent's Schema Registry over an embedded one.
 * Requests are answered one after the other, each as a whole; bodies, headers and times are bounded.
 */
export function createRegistryServer(registry: EmbeddedRegistry, options: RegistryServerOptions): Server {
  const routes = [...SUBJECT_ROUTES, ...SCHEMA_ROUTES, ...SCOPE_ROUTES, ...createMetadataRoutes(options.tool)];
  const context: AnswerContext = { registry, routes, onFault: options.onFault };
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 });
  server.on("request", (message: IncomingMessage, response: ServerResponse) => {
    const start = performance.now();
    const exchange = { message, response };
    response.on("finish", () => {
      const { method = "", url = "" } = message;
      const milliseconds = performance.now() - start;
      options.onAnswer?.({ method, target: url, status: response.statusCode, milliseconds });
    });
    const refusal = findForbiddenOrigin(message) ?? findUnacceptable(message) ?? findTooLarge(message);
    if (refusal === undefined) receive(exchange, (body) => send(exchange, answer(context, message, body)));
    else refuse(exchange, refusal);
  });
  return server;
}

interface Exchange {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
}

const TOO_LARGE = createErrorReply(413, 413, "HTTP 413 Request Entity Too Large");

function findTooLarge({ headers }: IncomingMessage): RestReply | undefined {
  return Number(headers["content-length"] ?? 0) > MAX_BODY ? TOO_LARGE : undefined;
}

function receive(exchange: Exchange, onBody: (body: string) => void): void {
  const { message } = exchange;
  const chunks: Buffer[] = [];
  let size = 0;
  message.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk);
    else if (!exchange.response.headersSent) refuse(exchange, TOO_LARGE);
  });
  message.on("end", () => {
    if (size <= MAX_BODY) onBody(Buffer.concat(chunks).toString("utf8"));
  });
  // The client is gone: there is nobody to answer.
  message.on("error", () => message.destroy());
}

function answer(context: AnswerContext, { method = "GET", url = "/" }: IncomingMessage, body: string): RestReply {
  return answerRequest(context, { method, target: url, body });
}

/** Answers before the body was read, and ends the connection instead of reading on. */
function refuse(exchange: Exchange, reply: RestReply): void {
  exchange.response.setHeader("connection", "close");
  send(exchange, reply);
  exchange.message.resume();
}

function send({ message, response }: Exchange, { status, json, text }: RestReply): void {
  response.statusCode = status;
  response.setHeader("vary", "Accept-Encoding, User-Agent");
  if (status === 204) {
    response.end();
    return;
  }
  const plain = Buffer.from(text ?? JSON.stringify(json ?? null), "utf8");
  const zip = plain.length > WORTH_ZIPPING && acceptsGzip(message);
  const bytes = zip ? gzipSync(plain) : plain;
  response.setHeader("content-type", CONTENT_TYPE);
  response.setHeader("content-length", bytes.length);
  if (zip) response.setHeader("content-encoding", "gzip");
  response.end(message.method === "HEAD" ? undefined : bytes);
}
