/** A bearer token and when to have the next one, on the clock of whoever fetched it. */
export interface BearerToken {
  readonly text: string;
  readonly renewAt: number;
}

/** A token is renewed after this share of its life. */
export const RENEW_AT_SHARE = 0.8;

/** A bearer token that is fetched when it is first needed, kept while it is good, and fetched again when it is not. */
export class TokenStore {
  readonly #fetch: () => Promise<BearerToken>;
  readonly #now: () => number;
  #token: Promise<BearerToken> | null = null;

  constructor(fetch: () => Promise<BearerToken>, now: () => number) {
    this.#fetch = fetch;
    this.#now = now;
  }

  /** A token that is good for now; simultaneous callers share one fetch, and a failed one is made again. */
  async read(): Promise<string> {
    const current = this.#token;
    const token = current === null ? null : await current;
    if (token !== null && this.#now() < token.renewAt) return token.text;
    // Another caller may have begun the renewal while this one waited.
    const renewal = this.#token === current || this.#token === null ? this.#begin() : this.#token;
    return (await renewal).text;
  }

  /** Drops a token the registry refused, so that the next reader gets another. */
  async forget(used: string): Promise<void> {
    const current = this.#token;
    const token = await current?.catch(() => null);
    if (token?.text === used && this.#token === current) this.#token = null;
  }

  #begin(): Promise<BearerToken> {
    const fetched = this.#fetch();
    this.#token = fetched;
    fetched.catch(() => {
      if (this.#token === fetched) this.#token = null;
    });
    return fetched;
  }
}
