import { setTimeout as wait } from "node:timers/promises";

/** Time and chance, injected so that tests need not wait. */
export interface HttpRuntime {
  /** Milliseconds on a clock that never jumps. */
  now(): number;
  /** Milliseconds since 1970, as this machine believes. */
  wallClock(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Calls `expire` once so much time has passed, unless the function it returns was called before. */
  startTimer(milliseconds: number, expire: () => void): () => void;
  /** A number in [0, 1). */
  random(): number;
}

/** The real thing. */
export const REAL_RUNTIME: HttpRuntime = {
  now: () => performance.now(),
  wallClock: () => Date.now(),
  sleep: (milliseconds) => wait(milliseconds),
  startTimer: (milliseconds, expire) => {
    const timer = setTimeout(expire, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
