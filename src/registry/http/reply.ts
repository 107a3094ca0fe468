import type { HttpResponse } from "./exchange.ts";
import type { Json } from "./json-body.ts";
import { JsonTooDeep, parseJsonBody } from "./json-body.ts";
import { isObject } from "./shape.ts";

/** A registry's answer: parsed, and for errors with the registry's own code and words where it gave them. */
export interface RegistryReply {
  readonly status: number;
  /** Undefined for an empty body, and for the body of an error that is no JSON. */
  readonly json: Json | undefined;
  readonly errorCode: number | null;
  readonly errorMessage: string | null;
  /** Whether an earlier try of the same request may have reached the registry. */
  readonly repeated: boolean;
}

/** Why the body of a response cannot be what a registry answers. */
export interface BodyProblem {
  readonly what: string;
  /** Whether it looks like a cut or garbled answer, so that the next one may be whole. */
  readonly passing: boolean;
}

/** The reply in a response, or why there is none. The content type is believed only where the body is no JSON. */
export function readReply(response: HttpResponse): Omit<RegistryReply, "repeated"> | BodyProblem {
  const { status } = response;
  const empty = { status, json: undefined, errorCode: null, errorMessage: null };
  if (response.body.length === 0) return empty;
  try {
    const json = parseJsonBody(response.body);
    return status < 400 ? { ...empty, json } : { ...empty, json, ...readError(json) };
  } catch (error) {
    return status < 400 ? describeBody(response, error) : empty;
  }
}

/** Karapace gives a list of messages where others give a text; gateways use `error` or `reason`. */
function readError(json: Json): { readonly errorCode: number | null; readonly errorMessage: string | null } {
  if (!isObject(json)) return { errorCode: null, errorMessage: null };
  const code = json["error_code"];
  const message = json["message"] ?? json["reason"] ?? json["error"];
  const text = Array.isArray(message) ? message.map(printMessage).join("; ") : printMessage(message);
  return { errorCode: typeof code === "number" ? code : null, errorMessage: text === "" ? null : text };
}

function printMessage(message: Json | undefined): string {
  if (typeof message === "string") return message;
  return message === undefined || message === null ? "" : JSON.stringify(message);
}

function describeBody({ headers, body }: HttpResponse, error: unknown): BodyProblem {
  const type = headers.get("content-type") ?? "no content type";
  if (error instanceof JsonTooDeep) return { what: "sent JSON that nests too deeply", passing: false };
  if (/\bhtml\b/i.test(type) || /^\s*<(?:!doctype|html)/i.test(body.toString("latin1", 0, 200)))
    return { what: "answered with a web page where JSON was expected", passing: false };
  if (/\bjson\b/i.test(type)) return { what: "sent JSON that is cut off or garbled", passing: true };
  return { what: `answered with \`${type}\` where JSON was expected`, passing: false };
}
