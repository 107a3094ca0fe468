import { OperationalError } from "../../diagnostic/operational-error.ts";
import { RegistryError } from "../registry-error.ts";
import type { SuppliedAuthentication } from "./connection.ts";
import { parseJsonBody } from "./json-body.ts";
import type { Redactor } from "./redactor.ts";
import type { HttpRuntime } from "./runtime.ts";
import { isObject } from "./shape.ts";
import type { BearerToken } from "./token-store.ts";
import { RENEW_AT_SHARE, TokenStore } from "./token-store.ts";

/** Tokens without an end of their own are fetched again after this time. */
const DEFAULT_LIFETIME_SECONDS = 300;

/** Keeps the tokens that the caller makes, each for four fifths of the life that it names. */
export function createSuppliedTokens(
  { fetchToken, source }: SuppliedAuthentication,
  { runtime, redactor }: { readonly runtime: HttpRuntime; readonly redactor: Redactor },
): TokenStore {
  const fetch = async (): Promise<BearerToken> => {
    const text = await askSupplier(fetchToken, source);
    redactor.add(text);
    return { text, renewAt: runtime.now() + readLifetime(text) * 1000 * RENEW_AT_SHARE };
  };
  return new TokenStore(fetch, () => runtime.now());
}

async function askSupplier(fetchToken: () => Promise<string>, source: string): Promise<string> {
  try {
    const text = await fetchToken();
    if (/^[\x21-\x7e]+$/.test(text)) return text;
  } catch (error) {
    if (error instanceof OperationalError) throw error;
    throw createError(source, error);
  }
  throw createError(source, undefined);
}

function createError(source: string, cause: unknown): RegistryError {
  const words = cause instanceof Error ? ` (${cause.message})` : "";
  return new RegistryError({
    failure: "token-refused",
    message: `No token for the registry could be had from ${source}${words}.`,
    hint: "Run again; if it stays so, check what makes the token.",
    cause,
  });
}

/** Seconds between a JSON Web Token's issue and its end: a span, so that no other machine's clock matters. */
function readLifetime(token: string): number {
  const [, payload] = token.split(".");
  if (payload === undefined) return DEFAULT_LIFETIME_SECONDS;
  try {
    const claims = parseJsonBody(Buffer.from(payload, "base64url"));
    const seconds = isObject(claims) ? Number(claims["exp"]) - Number(claims["iat"]) : Number.NaN;
    return Number.isFinite(seconds) && seconds > 0 ? seconds : DEFAULT_LIFETIME_SECONDS;
  } catch {
    return DEFAULT_LIFETIME_SECONDS;
  }
}
