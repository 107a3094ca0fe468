import type { Dispatcher } from "undici";
import { RegistryError } from "../registry-error.ts";
import { drawBackOff } from "./back-off.ts";
import type { ConnectionLimits, OAuthAuthentication } from "./connection.ts";
import { describeFault } from "./connection-fault.ts";
import type { HttpResponse } from "./exchange.ts";
import { exchange } from "./exchange.ts";
import type { Json } from "./json-body.ts";
import { parseJsonBody } from "./json-body.ts";
import type { Redactor } from "./redactor.ts";
import type { HttpRuntime } from "./runtime.ts";
import { cleanServerText } from "./server-text.ts";
import { isObject } from "./shape.ts";
import type { BearerToken } from "./token-store.ts";
import { RENEW_AT_SHARE, TokenStore } from "./token-store.ts";

/** What a source of tokens needs from the connection it serves. */
export interface TokenSurroundings {
  readonly dispatcher: () => Promise<Dispatcher>;
  readonly limits: ConnectionLimits;
  readonly runtime: HttpRuntime;
  readonly redactor: Redactor;
}

const MAX_TOKEN_BYTES = 1024 * 1024;
const DEFAULT_LIFETIME_SECONDS = 300;

/**
 * Bearer tokens by OAuth 2.0 client credentials: fetched once, renewed after four fifths of their life or when the
 * registry refuses one. Only the token endpoint sees the client's secret.
 */
export class OAuthTokens {
  readonly #authentication: OAuthAuthentication;
  readonly #around: TokenSurroundings;
  readonly #store: TokenStore;

  constructor(authentication: OAuthAuthentication, around: TokenSurroundings) {
    this.#authentication = authentication;
    this.#around = around;
    this.#store = new TokenStore(
      () => this.#fetch(),
      () => around.runtime.now(),
    );
  }

  /**
   * A token that is good for now; simultaneous callers share one fetch.
   *
   * @throws RegistryError when the token endpoint gives none.
   */
  read(): Promise<string> {
    return this.#store.read();
  }

  /** Drops a token the registry refused, so that the next reader gets another. */
  forget(used: string): Promise<void> {
    return this.#store.forget(used);
  }

  async #fetch(): Promise<BearerToken> {
    const { limits, runtime } = this.#around;
    for (let round = 0; ; round++) {
      const outcome = await this.#ask();
      if (outcome instanceof RegistryError) {
        const passing = outcome.failure === "timeout" || outcome.failure === "unavailable";
        if (!passing || round >= limits.retries) throw outcome;
        await runtime.sleep(drawBackOff(round, runtime));
      } else return outcome;
    }
  }

  async #ask(): Promise<BearerToken | RegistryError> {
    try {
      const { dispatcher, runtime } = this.#around;
      return this.#readToken(await exchange(await dispatcher(), this.#createRequest(), runtime));
    } catch (error) {
      if (error instanceof RegistryError) return error;
      const fault = describeFault(error);
      const failure = fault.passing ? "unavailable" : fault.failure;
      return this.#fail(`The token endpoint ${this.#endpoint()} ${fault.what}.`, fault.hint, failure);
    }
  }

  #createRequest(): Parameters<typeof exchange>[1] {
    const { tokenUrl, clientId, clientSecret, scope } = this.#authentication;
    const url = new URL(tokenUrl);
    const form = new URLSearchParams({ grant_type: "client_credentials", ...(scope === null ? {} : { scope }) });
    return {
      origin: url.origin,
      path: url.pathname,
      method: "POST",
      headers: {
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded",
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`, "utf8").toString("base64")}`,
      },
      body: form.toString(),
      timeout: this.#around.limits.requestTimeout,
      maxBytes: MAX_TOKEN_BYTES,
    };
  }

  #readToken(response: HttpResponse): BearerToken | RegistryError {
    const answer = parseQuietly(response.body);
    const token = isObject(answer) ? answer["access_token"] : undefined;
    if (response.status !== 200 || typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token))
      return this.#refuse(response.status, answer);
    this.#around.redactor.add(token);
    const seconds = isObject(answer) ? Number(answer["expires_in"]) : Number.NaN;
    const lifetime = Number.isFinite(seconds) && seconds > 0 ? seconds : DEFAULT_LIFETIME_SECONDS;
    return { text: token, renewAt: this.#around.runtime.now() + lifetime * 1000 * RENEW_AT_SHARE };
  }

  #refuse(status: number, answer: Json | undefined): RegistryError {
    const reasons = isObject(answer) ? [answer["error"], answer["error_description"]] : [];
    const words = reasons.filter((reason) => typeof reason === "string").join(": ");
    const said = words === "" ? "" : ` (${words})`;
    const message = `The token endpoint ${this.#endpoint()} gave no token: it answered ${status}${said}.`;
    if (status >= 500) return this.#fail(message, "Run again when the identity provider is up.", "unavailable");
    const hint = `Check the token endpoint, the scope, and the client's id and secret from ${this.#authentication.source}.`;
    return this.#fail(message, hint, "token-refused");
  }

  #endpoint(): string {
    return `\`${this.#authentication.tokenUrl}\``;
  }

  #fail(message: string, hint: string, failure: RegistryError["failure"]): RegistryError {
    return new RegistryError({ failure, message: cleanServerText(this.#around.redactor.redact(message)), hint });
  }
}

function parseQuietly(body: Buffer): Json | undefined {
  try {
    return parseJsonBody(body);
  } catch {
    return undefined;
  }
}
