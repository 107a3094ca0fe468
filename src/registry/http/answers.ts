import { createRefusal } from "../refusal.ts";
import type { Refusal, RegistryAnswer } from "../registry-answer.ts";
import type { RegistryError } from "../registry-error.ts";
import { quoteError } from "./busy.ts";
import type { RegistryReply } from "./reply.ts";
import type { RegistryRequest } from "./request.ts";
import type { Placed } from "./shape.ts";
import { ShapeFault } from "./shape.ts";
import type { Transport } from "./transport.ts";

/** Reads a value out of an answer; throws a ShapeFault where the answer is not what the API documents. */
export type ReadShape<Value> = (placed: Placed) => Value;

/** Asks for a value that must be there. Everything but success is thrown. */
export async function askFor<Value>(
  transport: Transport,
  request: RegistryRequest,
  read: ReadShape<Value>,
): Promise<Value> {
  const reply = await transport.send(request);
  if (reply.status >= 300) throw explainFailure(transport, request, reply);
  return readShape(transport, { request, reply, read });
}

/** Asks for a value that may be absent: null for the 404 of a thing (not of a route). Other failures are thrown. */
export async function askForMaybe<Value>(
  transport: Transport,
  request: RegistryRequest,
  read: ReadShape<Value>,
): Promise<Value | null> {
  const reply = await transport.send(request);
  if (isAbsent(reply)) return null;
  if (reply.status >= 300) throw explainFailure(transport, request, reply);
  return readShape(transport, { request, reply, read });
}

/** Asks for something the registry may refuse; only what prevents an answer is thrown. */
export async function askForAnswer<Value>(
  transport: Transport,
  request: RegistryRequest,
  read: ReadShape<Value>,
): Promise<RegistryAnswer<Value>> {
  const reply = await transport.send(request);
  if (reply.status >= 300) return { ok: false, refusal: readRefusal(transport, reply) };
  return { ok: true, value: readShape(transport, { request, reply, read }) };
}

/** Whether an answer says that a thing (subject, version, schema, setting) is not there. */
export function isAbsent({ status, errorCode }: RegistryReply): boolean {
  return status === 404 && errorCode !== null && errorCode >= 40400 && errorCode < 40500;
}

/** Whether an answer says that the registry has no such route. */
export function isRouteMissing({ status, errorCode }: RegistryReply): boolean {
  const generic = errorCode === null || errorCode < 1000;
  return status === 405 || status === 501 || (status === 404 && generic);
}

/** A successful answer and how to read it. */
export interface ShapedReply<Value> {
  readonly request: RegistryRequest;
  readonly reply: RegistryReply;
  readonly read: ReadShape<Value>;
}

/** The value of a successful answer, or the error that names what is wrong with its shape. */
export function readShape<Value>(transport: Transport, { request, reply, read }: ShapedReply<Value>): Value {
  try {
    return read({ value: reply.json, path: "" });
  } catch (error) {
    if (!(error instanceof ShapeFault)) throw error;
    throw transport.createError({
      failure: "bad-response",
      what: `gave an answer of another shape than documented when asked to ${request.purpose}: ${error.message}`,
      hint: "Check that the URL is that of a Schema Registry with the Confluent API; if it is, report this with the registry's name and version.",
    });
  }
}

/** The error for an answer that leaves nothing to go on with. */
export function explainFailure(transport: Transport, request: RegistryRequest, reply: RegistryReply): RegistryError {
  const said = quoteError(reply);
  if (reply.status === 403)
    return transport.createError({
      failure: "forbidden",
      what: `does not let these credentials ${request.purpose}: it answered ${said}`,
      hint: "Grant them read access to the subjects in question (on Confluent: the role DeveloperRead).",
    });
  if (isRouteMissing(reply))
    return transport.createError({
      failure: "not-a-registry",
      what: `has nothing at \`${request.path.split("?")[0] ?? ""}\` when asked to ${request.purpose}: it answered ${said}`,
      hint: "Check the path of the URL: it is the base that `/subjects` is appended to (Apicurio: `/apis/ccompat/v7`).",
    });
  return transport.createError({
    failure: "bad-response",
    what: `could not ${request.purpose}: it answered ${said}`,
    hint: "The registry's own words say why; its log may say more.",
  });
}

/** The refusal in an answer, with what to do about it. */
export function readRefusal(transport: Transport, reply: RegistryReply): Refusal {
  const { status, errorCode } = reply;
  const words = reply.errorMessage ?? `The registry answered ${status} without a reason.`;
  const known = isRouteMissing(reply) ? "unsupported" : isCollision(reply) ? "rejected" : undefined;
  return createRefusal({ status, errorCode, message: transport.clean(words) }, known);
}

/** Apicurio answers 409 also when two first registrations of a subject meet, which is no verdict on the schema. */
export function isCollision({ status, errorMessage }: Pick<RegistryReply, "status" | "errorMessage">): boolean {
  return status === 409 && /\balready exists\b/.test(errorMessage ?? "");
}
