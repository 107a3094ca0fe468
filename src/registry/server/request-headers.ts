import type { IncomingMessage } from "node:http";
import type { RestReply } from "./rest-reply.ts";
import { createErrorReply } from "./rest-reply.ts";

const ACCEPTED_BODIES = [
  "application/vnd.schemaregistry.v1+json",
  "application/vnd.schemaregistry+json",
  "application/json",
  "application/octet-stream",
];
const OFFERED = ["application/vnd.schemaregistry.v1+json", "application/vnd.schemaregistry+json", "application/json"];

/** The refusal of a body or answer type that the registry does not speak: 415 or 406; undefined when both will do. */
export function findUnacceptable(message: IncomingMessage): RestReply | undefined {
  if (!isReadable(message)) return createErrorReply(415, 415, "HTTP 415 Unsupported Media Type");
  const { accept = "" } = message.headers;
  if (accept.trim() === "" || accept.split(",").some(isOffered)) return undefined;
  return createErrorReply(406, 406, "HTTP 406 Not Acceptable");
}

/** What comes without a body may name any type for it. */
function isReadable({ method, headers }: IncomingMessage): boolean {
  if (method !== "POST" && method !== "PUT") return true;
  const type = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const coding = headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  return (type === "" || ACCEPTED_BODIES.includes(type)) && coding === "identity";
}

/** Whether an answer may be compressed: `gzip` or `*` is accepted, and with another weight than 0. */
export function acceptsGzip({ headers }: IncomingMessage): boolean {
  const ranges = (headers["accept-encoding"] ?? "").split(",").map(splitRange);
  const gzip = ranges.find(([coding]) => coding === "gzip") ?? ranges.find(([coding]) => coding === "*");
  return gzip !== undefined && !isUnwanted(gzip.slice(1));
}

function isOffered(range: string): boolean {
  const [type = "", ...parameters] = splitRange(range);
  if (isUnwanted(parameters)) return false;
  return type === "*/*" || type === "application/*" || OFFERED.includes(type);
}

function splitRange(range: string): readonly string[] {
  return range.split(";").map((part) => part.trim().toLowerCase());
}

function isUnwanted(parameters: readonly string[]): boolean {
  return parameters.some((parameter) => /^q=0(?:\.0{0,3})?$/.test(parameter));
}

/**
 * The refusal of a request that a web page made a browser send: from another origin, or with the name of some site
 * that resolves to this machine. A registry without credentials must not be open to every page its user visits.
 */
export function findForbiddenOrigin({ headers, socket }: IncomingMessage): RestReply | undefined {
  const host = headers.host ?? "";
  const { origin } = headers;
  const foreign = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
  const local = socket.localAddress !== undefined && isLoopback(socket.localAddress);
  if (!foreign && !(local && isPublicName(host))) return undefined;
  return createErrorReply(403, 403, "Requests of web pages from elsewhere are not served");
}

function isLoopback(address: string): boolean {
  return /^(?:::1|(?:::ffff:)?127(?:\.[0-9]{1,3}){3})$/.test(address);
}

/** Addresses, names without a dot and names that only a machine's own settings can resolve are not public. */
function isPublicName(host: string): boolean {
  const name = host.replace(/:[0-9]+$/, "").toLowerCase();
  if (!name.includes(".") || /^[0-9.]+$/.test(name)) return false;
  return !/\.(?:localhost|local|internal|test|lan|home\.arpa)$/.test(name);
}
