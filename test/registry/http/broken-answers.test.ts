import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ScriptedAnswer } from "../scripted/scene.ts";
import {
  catchFailure,
  connectTo,
  createTestRuntime,
  draft,
  listStored,
  openClient,
  startRegistry,
} from "./test-client.ts";

const HTML = "<!DOCTYPE html><html><body>Sign in</body></html>";
const ZIPPED = gzipSync(JSON.stringify({ id: 1, padding: "x".repeat(500) }));

const ANSWERS: readonly {
  readonly name: string;
  readonly answer: ScriptedAnswer;
  readonly passes: boolean;
  readonly failure: string;
  readonly says: string;
  readonly hint: RegExp;
}[] = [
  {
    name: "429 without Retry-After",
    answer: { status: 429, json: { error_code: 42901, message: "Too many" } },
    passes: true,
    failure: "rate-limited",
    says: "limits the rate of requests: it answered 429 (42901: Too many)",
    hint: /`--registry-rate`/,
  },
  {
    name: "429 with Retry-After",
    answer: { status: 429, json: { error_code: 429, message: "Slow down" }, headers: { "retry-after": "7" } },
    passes: true,
    failure: "rate-limited",
    says: "limits the rate of requests: it answered 429 (429: Slow down), and asks to wait 7 s",
    hint: /`--registry-rate`/,
  },
  ...[500, 502, 503, 504].map((status) => ({
    name: String(status),
    answer: { status, text: HTML },
    passes: true,
    failure: status === 504 ? "timeout" : "unavailable",
    says: status === 504 ? "ran out of time: it answered 504" : `answered ${status}`,
    hint: status === 504 ? /less busy/ : /not the registry's own/,
  })),
  {
    name: "50001, the store",
    answer: { status: 500, json: { error_code: 50001, message: "Error in the backend data store" } },
    passes: true,
    failure: "unavailable",
    says: "answered 500 (50001: Error in the backend data store)",
    hint: /registry's log/,
  },
  {
    name: "50002, a timeout inside",
    answer: { status: 500, json: { error_code: 50002, message: "Operation timed out" } },
    passes: true,
    failure: "timeout",
    says: "ran out of time: it answered 500 (50002: Operation timed out)",
    hint: /Kafka cluster/,
  },
  ...[50003, 50004].map((code) => ({
    name: `${code}, the leader`,
    answer: { status: 500, json: { error_code: code, message: "Leader not known" } },
    passes: true,
    failure: "unavailable",
    says: `has no leader that takes requests: it answered 500 (${code}: Leader not known)`,
    hint: /needs a restart/,
  })),
  {
    name: "Redpanda's write collision",
    answer: { status: 503, json: { error_code: 50301, message: "Write collision" } },
    passes: true,
    failure: "unavailable",
    says: "answered 503 (50301: Write collision)",
    hint: /Run again|run again/,
  },
  {
    name: "HTML instead of JSON",
    answer: { status: 200, text: HTML },
    passes: false,
    failure: "not-a-registry",
    says: "answered with a web page where JSON was expected",
    hint: /base URL of a Schema Registry, and that no sign-in page/,
  },
  {
    name: "HTML that says it is JSON",
    answer: { status: 200, bytes: Buffer.from(HTML), headers: { "content-type": "application/json" } },
    passes: false,
    failure: "not-a-registry",
    says: "answered with a web page where JSON was expected",
    hint: /sign-in page/,
  },
  {
    name: "another content type",
    answer: { status: 200, bytes: Buffer.from("pong"), headers: { "content-type": "text/plain" } },
    passes: false,
    failure: "not-a-registry",
    says: "answered with `text/plain` where JSON was expected",
    hint: /base URL of a Schema Registry/,
  },
  {
    name: "truncated gzip",
    answer: { status: 200, bytes: ZIPPED.subarray(0, ZIPPED.length - 10), headers: { "content-encoding": "gzip" } },
    passes: true,
    failure: "interrupted",
    says: "broke off in the middle of the response",
    hint: /Run again/,
  },
  {
    name: "gzip that is none",
    answer: { status: 200, bytes: Buffer.from("{}"), headers: { "content-encoding": "gzip" } },
    passes: true,
    failure: "interrupted",
    says: "broke off in the middle of the response",
    hint: /proxy/,
  },
  {
    name: "JSON that is cut off",
    answer: { status: 200, bytes: Buffer.from('{"id": 1') },
    passes: true,
    failure: "not-a-registry",
    says: "sent JSON that is cut off or garbled",
    hint: /base URL/,
  },
];

describe("answers that are none", () => {
  test.each(ANSWERS.filter(({ passes }) => passes))("$name, once: the registration is made, once", async (one) => {
    const registry = await startRegistry("confluent-7.9");
    let left = 1;
    registry.interceptor = ({ method }) => (method === "POST" && left-- > 0 ? one.answer : undefined);
    const runtime = createTestRuntime();
    const client = openClient(connectTo(registry.url), runtime);
    expect(await client.register("orders", draft("Order"))).toEqual({ ok: true, value: { id: 1, version: 1 } });
    expect(listStored(registry)).toEqual(["orders 1 1"]);
    expect(runtime.slept).toEqual([one.answer.headers?.["retry-after"] === "7" ? 7000 : 500]);
  });

  test.each(ANSWERS)("$name, for good: the error says what to do, and a later run finishes", async (one) => {
    const registry = await startRegistry("confluent-7.9");
    registry.interceptor = ({ method }) => (method === "POST" ? one.answer : undefined);
    const connection = connectTo(registry.url, { given: { url: registry.url, retries: "1" } });
    const error = await catchFailure(openClient(connection).register("orders", draft("Order")));
    const times = one.passes ? " (tried 2 times)" : "";
    expect(error.message).toBe(
      `The registry at \`${registry.url}\` ${one.says} when asked to register a schema in \`orders\`${times}.`,
    );
    expect(error.failure).toBe(one.failure);
    expect(error.hint).toMatch(one.hint);
    expect(listStored(registry)).toEqual([]);
    registry.interceptor = null;
    expect(await openClient(connection).register("orders", draft("Order"))).toMatchObject({ ok: true });
    expect(listStored(registry)).toEqual(["orders 1 1"]);
  });

  test("a wait longer than the run has left is told, not waited for", async () => {
    const registry = await startRegistry();
    registry.interceptor = () => ({ status: 429, json: {}, headers: { "retry-after": "3600" } });
    const runtime = createTestRuntime();
    const error = await catchFailure(openClient(connectTo(registry.url), runtime).listSubjects());
    expect(error.message).toMatch(/asks to wait 3600 s when asked to list its subjects\.$/);
    expect(runtime.slept).toEqual([]);
  });

  test("Retry-After as a date is measured by the server's own clock", async () => {
    const registry = await startRegistry();
    let left = 1;
    registry.interceptor = () =>
      left-- > 0
        ? {
            status: 503,
            json: {},
            headers: { date: "Tue, 01 Jan 2030 00:00:00 GMT", "retry-after": "Tue, 01 Jan 2030 00:00:09 GMT" },
          }
        : undefined;
    const runtime = createTestRuntime();
    expect(await openClient(connectTo(registry.url), runtime).listSubjects()).toEqual([]);
    expect(runtime.slept).toEqual([9000]);
  });

  test("an exhausted budget stops the next request until it is filled again", async () => {
    const registry = await startRegistry();
    registry.interceptor = () => ({
      status: 200,
      json: [],
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "3", "x-ratelimit-limit": "75" },
    });
    const runtime = createTestRuntime();
    const client = openClient(connectTo(registry.url), runtime);
    await client.listSubjects();
    expect(runtime.slept).toEqual([]);
    await client.listSubjects();
    expect(runtime.slept).toEqual([3000]);
  });
});
