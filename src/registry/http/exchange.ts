import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Dispatcher } from "undici";
import type { HttpRuntime } from "./runtime.ts";

/** One request to one URL, ready to be sent. `path` is sent as it stands, so that no part of it is normalised away. */
export interface HttpRequest {
  readonly origin: string;
  readonly path: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly headers: { readonly [name: string]: string };
  readonly body: string | null;
  /** Milliseconds for the whole exchange. */
  readonly timeout: number;
  /** Bytes of the body, compressed or not, before the response is given up. */
  readonly maxBytes: number;
}

/** A complete response; header names in lower case, of repeated headers the first value. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** The whole exchange took longer than its time. */
export class ExchangeTimeout extends Error {}

/** The response is larger than allowed. */
export class ResponseTooLarge extends Error {}

/** The response cannot be decompressed: it was cut off, or is not what its header says. */
export class ResponseBroken extends Error {}

/**
 * Sends a request and reads the whole response, decompressed. Follows no redirect.
 *
 * @throws ExchangeTimeout, ResponseTooLarge or ResponseBroken, or what the connection failed with.
 */
export async function exchange(
  dispatcher: Dispatcher,
  request: HttpRequest,
  clock: Pick<HttpRuntime, "startTimer">,
): Promise<HttpResponse> {
  const abort = new AbortController();
  const stopTimer = clock.startTimer(request.timeout, () => abort.abort(new ExchangeTimeout()));
  try {
    const { origin, path, method, headers, body } = request;
    const response = await dispatcher.request({ origin, path, method, headers, body, signal: abort.signal });
    const received = collectHeaders(response.headers);
    const bytes = await readBody(response.body, request.maxBytes);
    return {
      status: response.statusCode,
      headers: received,
      body: await decompress(bytes, received, request.maxBytes),
    };
  } catch (error) {
    if (abort.signal.aborted) throw abort.signal.reason;
    throw error;
  } finally {
    stopTimer();
  }
}

async function readBody(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new ResponseTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function collectHeaders(headers: { readonly [name: string]: string | string[] | undefined }): Map<string, string> {
  const collected = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) collected.set(name.toLowerCase(), first);
  }
  return collected;
}

const gunzipAsync: (bytes: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer> =
  promisify(gunzip);

async function decompress(bytes: Buffer, headers: ReadonlyMap<string, string>, maxBytes: number): Promise<Buffer> {
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (encoding === "identity" || bytes.length === 0) return bytes;
  if (encoding !== "gzip" && encoding !== "x-gzip") throw new ResponseBroken();
  try {
    return await gunzipAsync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw tooLarge ? new ResponseTooLarge() : new ResponseBroken();
  }
}
