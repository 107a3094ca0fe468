import { OperationalError } from "../../diagnostic/operational-error.ts";
import type { EmbeddedRegistry } from "../embedded/embedded-registry.ts";
import { RegistryFault } from "../embedded/registry-fault.ts";
import { applyContextPath } from "./context-path.ts";
import type { RestReply } from "./rest-reply.ts";
import { createErrorReply, HttpFault } from "./rest-reply.ts";
import type { Method, RestRequest } from "./rest-request.ts";
import { createNotFound } from "./rest-request.ts";
import type { Handler, Route, RouteMatch } from "./route.ts";
import { findRoute } from "./route.ts";

/** A request as it came in: the target is path and query, still encoded. */
export interface RawRequest {
  readonly method: string;
  readonly target: string;
  readonly body: string;
}

/** What answers: the registry, its routes, and where faults of the program are told. */
export interface AnswerContext {
  readonly registry: EmbeddedRegistry;
  readonly routes: readonly Route[];
  readonly onFault: (error: unknown) => void;
}

/** The answer to a request. Never throws: a fault of the files is 500 with code 50001, one of the program plain 500. */
export function answerRequest(context: AnswerContext, raw: RawRequest): RestReply {
  try {
    const { handler, request, values } = prepare(context.routes, raw);
    context.registry.refresh();
    return handler(context.registry, request, values);
  } catch (error) {
    return explainError(error, context);
  }
}

interface Prepared extends Pick<RouteMatch, "values"> {
  readonly handler: Handler;
  readonly request: RestRequest;
}

function prepare(routes: readonly Route[], { method: given, target, body }: RawRequest): Prepared {
  const { segments, query } = parseTarget(target);
  const match = findRoute(routes, segments);
  if (match === undefined) throw createNotFound();
  const method = given === "HEAD" ? "GET" : METHODS.find((one) => one === given);
  const handler = method && match.route.handlers[method];
  if (method === undefined || handler === undefined) throw new HttpFault(405, "HTTP 405 Method Not Allowed");
  return { handler, values: match.values, request: { method, segments, query, body: parseBody(body) } };
}

const METHODS: readonly Method[] = ["GET", "POST", "PUT", "DELETE"];

function parseTarget(target: string): Pick<RestRequest, "segments" | "query"> {
  const question = target.indexOf("?");
  const path = question < 0 ? target : target.slice(0, question);
  const query = new URLSearchParams(question < 0 ? "" : target.slice(question + 1));
  const segments = path
    .replace(/(?<=.)\/$/, "")
    .split("/")
    .slice(1)
    .map(decodeSegment);
  return applyContextPath(segments, query);
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new HttpFault(400, "HTTP 400 Bad Request");
  }
}

function parseBody(body: string): unknown {
  if (body.trim() === "") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    throw new HttpFault(400, "The request's body is not valid JSON");
  }
}

function explainError(error: unknown, { onFault }: AnswerContext): RestReply {
  if (error instanceof RegistryFault) return createErrorReply(error.status, error.errorCode, error.message);
  if (error instanceof HttpFault) return createErrorReply(error.status, error.status, error.message);
  onFault(error);
  if (error instanceof OperationalError) return createErrorReply(500, 50001, printOperationalError(error));
  return createErrorReply(500, 500, "Internal Server Error");
}

function printOperationalError({ message, hint, location }: OperationalError): string {
  const place = location === undefined ? "" : `${location.file}: `;
  return hint === undefined ? place + message : `${place}${message} ${hint}`;
}
