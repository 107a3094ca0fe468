import { OperationalError } from "../../diagnostic/operational-error.ts";
import { quoteName } from "../../diagnostic/quote-name.ts";
import type { GateTicket } from "./request-gate.ts";

/** One question to a registry, whichever node answers it. All of them may be repeated without harm. */
export interface RegistryRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below the base URL, encoded, with its query: made by {@link printPath}. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: object;
  /** Continues "when asked to …" in messages. */
  readonly purpose: string;
  /** Whether a fault is to be reported at once: for questions that merely probe. */
  readonly once?: boolean;
  /** Whether it goes before everything that waits: for one in a row of questions of which each needs the last answer. */
  readonly urgent?: boolean;
}

/** How a request passes the gate; a registry may count every POST as a write. */
export function createTicket({ method, urgent = false }: RegistryRequest): GateTicket {
  return { kind: method === "GET" ? "read" : "write", urgent };
}

/** A name and value of a query; undefined values are left out. */
export type QueryPart = readonly [name: string, value: string | number | boolean | undefined];

/**
 * A path from its segments, each percent-encoded as one segment whatever it holds, and a query.
 *
 * @throws OperationalError of code `usage` for an empty segment and for text that is not well-formed Unicode.
 */
export function printPath(segments: readonly (string | number)[], query: readonly QueryPart[] = []): string {
  const path = segments.map((segment) => `/${encodeSegment(String(segment))}`).join("");
  const parts = query.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${encode(value)}`);
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}

/** A segment `.` or `..` would be resolved away by the first server or proxy that normalises paths. */
function encodeSegment(segment: string): string {
  if (segment === "." || segment === "..") return segment.replaceAll(".", "%2E");
  if (segment === "") throw createNameError("An empty name cannot be asked for.");
  return encode(segment);
}

function encode(value: string | number | boolean | undefined): string {
  try {
    return encodeURIComponent(String(value));
  } catch {
    throw createNameError(`The name ${quoteName(String(value))} is not well-formed Unicode.`);
  }
}

function createNameError(message: string): OperationalError {
  return new OperationalError({ code: "usage", message, hint: "Correct the subject's name in the manifest." });
}
