import type { Dispatcher } from "undici";
import type { RegistryError } from "../registry-error.ts";
import type { Authorizer } from "./authorization.ts";
import { readServerClock } from "./back-off.ts";
import type { FailureWords } from "./busy.ts";
import { describeRefusedCredentials } from "./busy.ts";
import type { HeaderLine } from "./connection.ts";
import type { HttpRequest, HttpResponse } from "./exchange.ts";
import { exchange } from "./exchange.ts";
import { resolveRedirect } from "./redirect.ts";
import { readReply } from "./reply.ts";
import type { RegistryRequest } from "./request.ts";
import type { HttpRuntime } from "./runtime.ts";

/** What the exchanges with a registry's nodes share. */
export interface NodeSurroundings {
  readonly dispatcher: () => Promise<Dispatcher>;
  readonly authorizer: Authorizer;
  readonly headers: readonly HeaderLine[];
  readonly runtime: HttpRuntime;
  readonly maxBytes: number;
  /** Makes the error for a failure that no repetition mends. */
  readonly fail: (words: FailureWords) => RegistryError;
}

/** One request as it goes to one node. */
export interface NodeRequest {
  readonly base: string;
  readonly request: RegistryRequest;
  /** Milliseconds for each exchange it takes. */
  readonly timeout: number;
}

const MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
const MAX_REDIRECTS = 3;

/**
 * Sends one request to one node: with credentials, renewed once when they are refused, and along redirects inside the
 * node's origin.
 *
 * @throws RegistryError for refused credentials and for redirects elsewhere; what the connection failed with.
 */
export async function askNode(around: NodeSurroundings, node: NodeRequest): Promise<HttpResponse> {
  const authorization = await around.authorizer.authorize();
  const response = await follow(around, await createRequest(around, node, authorization));
  if (response.status !== 401) return response;
  if (!(await around.authorizer.renew(authorization))) throw refuse(around, response);
  const renewed = await around.authorizer.authorize();
  const second = await follow(around, await createRequest(around, node, renewed));
  if (second.status === 401) throw refuse(around, second);
  return second;
}

async function createRequest(
  { headers, maxBytes }: NodeSurroundings,
  { base, request, timeout }: NodeRequest,
  authorization: string | null,
): Promise<HttpRequest> {
  const url = new URL(base);
  return {
    origin: url.origin,
    path: `${base.slice(url.origin.length)}${request.path}`,
    method: request.method,
    headers: {
      accept: MEDIA_TYPE,
      "accept-encoding": "gzip",
      "user-agent": "schemagate",
      ...(request.body === undefined ? {} : { "content-type": MEDIA_TYPE }),
      ...Object.fromEntries(headers),
      ...(authorization === null ? {} : { authorization }),
    },
    body: request.body === undefined ? null : JSON.stringify(request.body),
    timeout,
    maxBytes,
  };
}

async function follow(around: NodeSurroundings, first: HttpRequest): Promise<HttpResponse> {
  const dispatcher = await around.dispatcher();
  let request = first;
  for (let hops = 0; ; hops++) {
    const response = await exchange(dispatcher, request, around.runtime);
    const redirect = resolveRedirect(request, response);
    if (redirect.kind === "none") return response;
    if (redirect.kind === "refused" || hops === MAX_REDIRECTS)
      throw around.fail(describeRedirect(redirect.kind === "refused" ? redirect.target : redirect.path));
    request = { ...request, path: redirect.path };
  }
}

function describeRedirect(target: string): FailureWords {
  return {
    failure: "redirected",
    what: `redirects to \`${target}\`, where schemagate does not follow with credentials`,
    hint: "Give the URL it redirects to as the registry's URL, if that is the registry; a redirect to a sign-in page means that the credentials do not reach it.",
  };
}

function refuse(around: NodeSurroundings, response: HttpResponse): RegistryError {
  const reply = readReply(response);
  const error = "what" in reply ? { status: response.status, errorCode: null, errorMessage: null } : reply;
  const clock = readServerClock(response.headers);
  const skew = clock === null ? null : clock - around.runtime.wallClock();
  return around.fail(describeRefusedCredentials(error, around.authorizer.source, skew));
}
