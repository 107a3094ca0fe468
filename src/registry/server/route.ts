import type { EmbeddedRegistry } from "../embedded/embedded-registry.ts";
import type { RestReply } from "./rest-reply.ts";
import type { Method, RestRequest, RouteValues } from "./rest-request.ts";

/** What a route does; what it throws becomes an error's answer. */
export type Handler = (registry: EmbeddedRegistry, request: RestRequest, values: RouteValues) => RestReply;

/** A path with `{placeholders}`, and what each method does there. */
export interface Route {
  readonly path: string;
  readonly handlers: { readonly [Name in Method]?: Handler };
}

/** A route for a path, with the values of its placeholders. */
export interface RouteMatch {
  readonly route: Route;
  readonly values: RouteValues;
}

/** The route whose path fits these segments: of several, the one listed first. */
export function findRoute(routes: readonly Route[], segments: readonly string[]): RouteMatch | undefined {
  for (const route of routes) {
    const values = matchPath(route.path.split("/").slice(1), segments);
    if (values !== undefined) return { route, values };
  }
  return undefined;
}

function matchPath(pattern: readonly string[], segments: readonly string[]): RouteValues | undefined {
  if (pattern.length !== segments.length) return undefined;
  const values = new Map<string, string>();
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (part.startsWith("{")) values.set(part.slice(1, -1), segment);
    else if (part !== segment) return undefined;
  }
  return values;
}
