import type { HttpRuntime } from "./runtime.ts";

/** How hard a registry may be driven. Rates are requests per second, null for as fast as it answers. */
export interface GateLimits {
  readonly concurrency: number;
  readonly readsPerSecond: number | null;
  readonly writesPerSecond: number | null;
}

/** Which of the two rates a request counts against. */
export type RequestKind = "read" | "write";

/** A request as the gate sees it. */
export interface GateTicket {
  readonly kind: RequestKind;
  /** Whether it goes before those that wait. */
  readonly urgent?: boolean;
}

/**
 * Lets requests through: at most `concurrency` at once, no faster than the rates (with a burst of one second), and
 * none during a pause that the registry asked for. First come, first served, the urgent ones before the others.
 */
export class RequestGate {
  readonly #runtime: HttpRuntime;
  readonly #concurrency: number;
  readonly #buckets: { readonly [Kind in RequestKind]: TokenBucket };
  readonly #waiting: (() => void)[] = [];
  #active = 0;
  #pausedUntil = 0;

  constructor(limits: GateLimits, runtime: HttpRuntime) {
    this.#runtime = runtime;
    this.#concurrency = Math.max(1, limits.concurrency);
    this.#buckets = { read: new TokenBucket(limits.readsPerSecond), write: new TokenBucket(limits.writesPerSecond) };
  }

  /** Runs one exchange when its turn has come; its place is free again when it settles. */
  async pass<Result>({ kind, urgent = false }: GateTicket, exchange: () => Promise<Result>): Promise<Result> {
    if (this.#active >= this.#concurrency) await this.#queue(urgent);
    else this.#active++;
    try {
      await this.#waitForTurn(kind);
      return await exchange();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#active--;
      else next();
    }
  }

  #queue(urgent: boolean): Promise<void> {
    return new Promise((resume) => {
      if (urgent) this.#waiting.unshift(resume);
      else this.#waiting.push(resume);
    });
  }

  /** Lets nothing new through for this long. */
  pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#runtime.now() + milliseconds);
  }

  async #waitForTurn(kind: RequestKind): Promise<void> {
    const delay = this.#buckets[kind].take(this.#runtime.now());
    if (delay > 0) await this.#runtime.sleep(delay);
    for (let left = this.#leftOfPause(); left > 0; left = this.#leftOfPause()) await this.#runtime.sleep(left);
  }

  #leftOfPause(): number {
    return this.#pausedUntil - this.#runtime.now();
  }
}

const BURST_MILLISECONDS = 1000;

/** A token bucket kept as one number: the time at which the tokens taken so far would all have been earned. */
class TokenBucket {
  readonly #interval: number;
  #earnedAt = 0;

  constructor(perSecond: number | null) {
    this.#interval = perSecond === null ? 0 : 1000 / perSecond;
  }

  /** Takes a token and returns how long to wait before using it. */
  take(now: number): number {
    this.#earnedAt = Math.max(this.#earnedAt, now) + this.#interval;
    return Math.max(0, this.#earnedAt - now - BURST_MILLISECONDS);
  }
}
