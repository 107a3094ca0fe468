import type { RunnerEnvironment } from "./environment.ts";
import { readText } from "./json-fields.ts";

/** The forge's interface for programs, as far as it is used: one call, and the answer's body. */
export interface GithubApi {
  /**
   * Sends a request, again when the forge is busy for a short while.
   *
   * @throws GithubApiError when the answer is no success, or none comes.
   */
  send(route: string, parameters: { readonly [name: string]: unknown }): Promise<unknown>;
  /**
   * The login of whoever the token is, `github-actions[bot]` for the job's own; undefined when the forge does not tell.
   *
   * @throws GithubApiError as `send` does.
   */
  readLogin(): Promise<string | undefined>;
}

/** Why a request was not answered as wished. */
export class GithubApiError extends Error {
  override readonly name = "GithubApiError";
  /** The HTTP status, or null when no answer came. */
  readonly status: number | null;

  constructor(message: string, status: number | null, cause: unknown) {
    super(message, { cause });
    this.status = status;
  }
}

/** A job must not wait for an hour because of a limit: what takes longer than this is given up. */
const MAX_WAIT_SECONDS = 60;
const REQUEST_SECONDS = 20;
const MAX_ATTEMPTS = 3;
const USUAL_WAIT_SECONDS = 1;

/** Waits; a test may have reasons to wait less. */
export type Wait = (seconds: number) => Promise<void>;

/** Opens the interface with a token. The library is loaded here and not before: most runs never ask the forge. */
export async function openGithubApi(
  { apiUrl, graphqlUrl }: Pick<RunnerEnvironment, "apiUrl" | "graphqlUrl">,
  token: string,
  wait: Wait,
): Promise<GithubApi> {
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
  const send: GithubApi["send"] = async (route, parameters) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const signal = AbortSignal.timeout(REQUEST_SECONDS * 1000);
        return (await octokit.request(route, { ...parameters, request: { signal } })).data as unknown;
      } catch (error) {
        const seconds = chooseWait(error, attempt);
        if (seconds === undefined) throw createError(error);
        await wait(seconds);
      }
    }
  };
  return {
    send,
    async readLogin() {
      const answer = await send(`POST ${graphqlUrl}`, { query: "query { viewer { login } }" });
      return readText(answer, "data", "viewer", "login");
    },
  };
}

const SILENT = {
  debug: (): void => undefined,
  info: (): void => undefined,
  warn: (): void => undefined,
  error: (): void => undefined,
};

/**
 * How long to wait before the request is sent again, or undefined when that is no use: for a limit what the answer
 * asks for, for a fault of the forge a moment. A request that creates something is not repeated after a fault, since it
 * may have been done.
 */
function chooseWait(error: unknown, attempt: number): number | undefined {
  if (attempt >= MAX_ATTEMPTS) return undefined;
  const status = readStatus(error);
  const limit = readLimitWait(error);
  if ((status === 429 || status === 403) && limit !== undefined) return limit <= MAX_WAIT_SECONDS ? limit : undefined;
  const creates = readText(error, "request", "method") === "POST";
  const faulty = status === null || status >= 500;
  return faulty && !creates ? USUAL_WAIT_SECONDS * attempt : undefined;
}

function readLimitWait(error: unknown): number | undefined {
  const headers = (error as { readonly response?: { readonly headers?: unknown } }).response?.headers;
  const after = Number(readText(headers, "retry-after"));
  if (Number.isFinite(after) && after >= 0) return after;
  if (readText(headers, "x-ratelimit-remaining") !== "0") return undefined;
  const reset = Number(readText(headers, "x-ratelimit-reset"));
  return Number.isFinite(reset) ? Math.max(0, reset - Date.now() / 1000) : undefined;
}

function readStatus(error: unknown): number | null {
  const status = (error as { readonly status?: unknown }).status;
  return typeof status === "number" && status >= 300 && isAnswer(error) ? status : null;
}

/** The library gives 500 to a request that was never answered. */
function isAnswer(error: unknown): boolean {
  return (error as { readonly response?: unknown }).response !== undefined;
}

function createError(error: unknown): GithubApiError {
  const message = error instanceof Error ? error.message : String(error);
  return new GithubApiError(message, readStatus(error), error);
}
