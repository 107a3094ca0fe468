import type { Authentication, OAuthAuthentication, SuppliedAuthentication } from "./connection.ts";
import type { TokenStore } from "./token-store.ts";

/** Makes the `Authorization` header of each request. */
export interface Authorizer {
  /** The header's value, or null for anonymous requests. May have to fetch a token first. */
  authorize(): Promise<string | null>;
  /** Tells that the registry refused a header; whether the next `authorize` gives another one. */
  renew(used: string | null): Promise<boolean>;
  /** Where the credentials came from, for messages; null when there are none. */
  readonly source: string | null;
}

/** The authorizer of a connection; `createTokens` is called only for tokens that have to be fetched. */
export function createAuthorizer(
  authentication: Authentication,
  createTokens: (authentication: OAuthAuthentication | SuppliedAuthentication) => Pick<TokenStore, "read" | "forget">,
): Authorizer {
  switch (authentication.kind) {
    case "none":
      return createFixed(null, null);
    case "basic": {
      const pair = Buffer.from(`${authentication.user}:${authentication.password}`, "utf8").toString("base64");
      return createFixed(`Basic ${pair}`, authentication.source);
    }
    case "bearer":
      return createFixed(`Bearer ${authentication.token}`, authentication.source);
    case "oauth":
    case "supplied": {
      const own = createTokens(authentication);
      return {
        authorize: async () => `Bearer ${await own.read()}`,
        renew: async (used) => {
          await own.forget(used?.slice("Bearer ".length) ?? "");
          return true;
        },
        source: authentication.source,
      };
    }
  }
}

function createFixed(header: string | null, source: string | null): Authorizer {
  return { authorize: () => Promise.resolve(header), renew: () => Promise.resolve(false), source };
}
