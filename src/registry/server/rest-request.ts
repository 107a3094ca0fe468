import { MAX_COUNT } from "../directory/index-value.ts";
import { createInvalidVersion } from "../embedded/registry-fault.ts";
import type { DeletedScope } from "../embedded/read-versions.ts";
import { HttpFault } from "./rest-reply.ts";

/** The methods that routes are made for. */
export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** A request that was received whole; path segments are decoded, a context in the path is already applied. */
export interface RestRequest {
  readonly method: Method;
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** The body as JSON, undefined when there was none. */
  readonly body: unknown;
}

/** The values of a route's placeholders, by name. */
export type RouteValues = ReadonlyMap<string, string>;

/** The value of a placeholder the route is sure to have. */
export function readValue(values: RouteValues, name: string): string {
  return values.get(name) ?? "";
}

/** A switch of the query; the servers in Java understand `True` too, and everything else is no. */
export function readSwitch({ query }: RestRequest, name: string): boolean {
  return query.get(name)?.toLowerCase() === "true";
}

/** Which versions a request asks for by `deleted` and `deletedOnly`. */
export function readDeletedScope(request: RestRequest): DeletedScope {
  if (readSwitch(request, "deletedOnly")) return "only";
  return readSwitch(request, "deleted") ? "included" : "none";
}

/** A whole number of the query, or the default when it is absent. @throws HttpFault 404 for anything else. */
export function readNumber({ query }: RestRequest, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null || text === "") return otherwise;
  if (/^-?[0-9]{1,9}$/.test(text)) return Number(text);
  throw createNotFound();
}

/** The part of a list that `offset` and `limit` ask for; a limit that is none, or above `most`, means `most`. */
export function selectPage<Item>(request: RestRequest, items: readonly Item[], most: number): readonly Item[] {
  const offset = Math.max(0, readNumber(request, "offset", 0));
  const limit = readNumber(request, "limit", most);
  return items.slice(offset, offset + (limit > 0 && limit <= most ? limit : most));
}

/** A version in a path: a number, `latest` or -1. @throws RegistryFault 42202. */
export function parseVersion(text: string): number | "latest" {
  const trimmed = text.trim();
  if (trimmed === "-1" || trimmed.toLowerCase() === "latest") return "latest";
  const number = /^\+?[0-9]{1,10}$/.test(trimmed) ? Number(trimmed) : 0;
  if (number >= 1 && number <= MAX_COUNT) return number;
  throw createInvalidVersion(text);
}

/** An id in a path. @throws HttpFault 404 when it is no number. */
export function parseId(text: string): number {
  if (/^-?[0-9]{1,10}$/.test(text)) return Number(text);
  throw createNotFound();
}

/** The answer to a path that leads nowhere. */
export function createNotFound(): HttpFault {
  return new HttpFault(404, "HTTP 404 Not Found");
}
