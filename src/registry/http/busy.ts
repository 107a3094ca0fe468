import type { RegistryFailure } from "../registry-error.ts";

/** A failure in words: `what` continues "the registry at … ". */
export interface FailureWords {
  readonly failure: RegistryFailure;
  readonly what: string;
  readonly hint: string;
}

/** What a registry says of itself in an error. */
export interface ErrorWords {
  readonly status: number;
  readonly errorCode: number | null;
  readonly errorMessage: string | null;
}

/** Statuses that pass: the same request may succeed a moment later. */
const PASSING_STATUSES = new Set([408, 429, 500, 502, 503, 504]);

/** Whether an answer only says "not now". */
export function isBusy(status: number): boolean {
  return PASSING_STATUSES.has(status);
}

/** A registry's error as it put it: `503 (50301: Write collision)`. */
export function quoteError({ status, errorCode, errorMessage }: ErrorWords): string {
  const said = [errorCode, errorMessage].filter((part) => part !== null).join(": ");
  return said === "" ? String(status) : `${status} (${said})`;
}

/** The words for an answer that said "not now" once too often. */
export function describeBusy(error: ErrorWords): FailureWords {
  const what = `answered ${quoteError(error)}`;
  if (error.status === 429)
    return {
      failure: "rate-limited",
      what: `limits the rate of requests: it ${what}`,
      hint: "Lower `--registry-rate` and `--registry-concurrency`, or run again later. Confluent Cloud counts 75 reads and 25 writes a second for the whole registry, whoever makes them.",
    };
  if (error.errorCode === 50003 || error.errorCode === 50004)
    return {
      failure: "unavailable",
      what: `has no leader that takes requests: it ${what}`,
      hint: "An election takes a few seconds: run again. A registry with a single node that stays so needs a restart.",
    };
  if (error.errorCode === 50002 || error.status === 504 || error.status === 408)
    return {
      failure: "timeout",
      what: `ran out of time: it ${what}`,
      hint: "Run again when the registry and its Kafka cluster are less busy.",
    };
  if (error.errorCode === null)
    return {
      failure: "unavailable",
      what,
      hint: "The answer is not the registry's own: look at what stands between (a proxy, a load balancer), and whether the registry is up.",
    };
  return { failure: "unavailable", what, hint: "Look at the registry's log, and run again." };
}

const SKEW_WORTH_MENTIONING = 60_000;

/** The words for a 401. `skew` is how far the registry's clock is from this machine's, in milliseconds, where known. */
export function describeRefusedCredentials(
  error: ErrorWords,
  source: string | null,
  skew: number | null,
): FailureWords {
  const said = quoteError(error);
  if (source === null)
    return {
      failure: "unauthorized",
      what: `demands credentials: it answered ${said}`,
      hint: "Set `SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO` (`user:password`), `SCHEMA_REGISTRY_BEARER_AUTH_TOKEN`, or OAuth client credentials.",
    };
  const clocks =
    skew !== null && Math.abs(skew) > SKEW_WORTH_MENTIONING
      ? ` The registry's clock is ${Math.round(Math.abs(skew) / 1000)} s ${skew > 0 ? "ahead of" : "behind"} this machine's, which makes tokens look expired or not yet valid.`
      : "";
  return {
    failure: "unauthorized",
    what: `refused the credentials from ${source}: it answered ${said}`,
    hint: `Check that they are meant for this registry, and neither expired nor revoked.${clocks}`,
  };
}
