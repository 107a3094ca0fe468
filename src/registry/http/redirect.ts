import type { HttpRequest, HttpResponse } from "./exchange.ts";

/** Where a response sends the same request next: nowhere, to another path of the same origin, or elsewhere. */
export type Redirect =
  | { readonly kind: "none" }
  | { readonly kind: "same-origin"; readonly path: string }
  | { readonly kind: "refused"; readonly target: string };

/**
 * What to make of a response's redirect. Only the same origin gets the request again, credentials and all, and only
 * when the method stays what it is.
 */
export function resolveRedirect({ origin, path, method }: HttpRequest, response: HttpResponse): Redirect {
  const location = response.headers.get("location");
  if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined) return { kind: "none" };
  const base = `${origin}${path}`;
  if (!URL.canParse(location, base)) return { kind: "refused", target: location };
  const target = new URL(location, base);
  const keepsMethod = method === "GET" || response.status === 307 || response.status === 308;
  if (target.origin !== origin || !keepsMethod)
    return { kind: "refused", target: `${target.origin}${target.pathname}` };
  return { kind: "same-origin", path: `${target.pathname}${target.search}` };
}
