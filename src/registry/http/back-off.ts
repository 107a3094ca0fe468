import type { HttpResponse } from "./exchange.ts";
import type { HttpRuntime } from "./runtime.ts";

const BASE_MILLISECONDS = 500;
const MAX_MILLISECONDS = 20_000;

/** How long to wait before repeating for the `round`-th time (0 first): anything up to a bound that doubles. */
export function drawBackOff(round: number, runtime: HttpRuntime): number {
  return runtime.random() * Math.min(MAX_MILLISECONDS, BASE_MILLISECONDS * 2 ** round);
}

/**
 * The milliseconds a response asks to wait: `Retry-After` as seconds or as a date, else `X-RateLimit-Reset` (relative
 * seconds, as Confluent Cloud counts) when nothing remains. Null when it asks for nothing. A date is measured against
 * the server's own clock where the response shows it, so that clocks need not agree.
 */
export function readWait({ headers }: HttpResponse, runtime: HttpRuntime): number | null {
  const retryAfter = headers.get("retry-after")?.trim();
  if (retryAfter !== undefined && /^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const date = retryAfter === undefined ? Number.NaN : Date.parse(retryAfter);
  if (Number.isFinite(date)) return Math.max(0, date - (readServerClock(headers) ?? runtime.wallClock()));
  return readReset(headers);
}

function readReset(headers: ReadonlyMap<string, string>): number | null {
  const remaining = headers.get("x-ratelimit-remaining")?.trim();
  const reset = headers.get("x-ratelimit-reset")?.trim();
  if (remaining === undefined || reset === undefined || !/^0+$/.test(remaining)) return null;
  return /^\d{1,6}$/.test(reset) ? Number(reset) * 1000 : null;
}

/** The server's clock as the response's `Date` header shows it, in milliseconds since 1970; null without one. */
export function readServerClock(headers: ReadonlyMap<string, string>): number | null {
  const time = Date.parse(headers.get("date") ?? "");
  return Number.isFinite(time) ? time : null;
}
