import { describe, expect, test } from "vitest";
import type { Fault, FaultProxy } from "../fault-proxy.ts";
import { startFaultProxy } from "../fault-proxy.ts";
import type { ScriptedRegistry } from "../scripted/scripted-registry.ts";
import type { TestRuntime } from "./test-client.ts";
import {
  catchFailure,
  connectTo,
  createTestRuntime,
  draft,
  listStored,
  openClient,
  startRegistry,
} from "./test-client.ts";

const REGISTRATION = "POST /subjects/orders/versions";

/** Where nothing listens, and no other test will: a port that was free a moment ago may be anybody's. */
const NOBODY = "http://127.0.0.1:1";

interface Scene {
  readonly registry: ScriptedRegistry;
  readonly proxy: FaultProxy;
  readonly runtime: TestRuntime;
}

/** The deadline of a request runs out when its answer will not come, and no other does. */
async function startScene(): Promise<Scene> {
  const registry = await startRegistry("confluent-7.9");
  const [proxy, runtime] = [await startFaultProxy(registry.port), createTestRuntime()];
  proxy.onSilence = () => runtime.expireTimers();
  return { registry, proxy, runtime };
}

const NETWORK_FAULTS: readonly {
  readonly fault: Fault;
  readonly failure: string;
  readonly says: string;
  readonly hint: RegExp;
}[] = [
  { fault: "hang", failure: "timeout", says: "did not answer in time", hint: /registry is up .*`--registry-timeout`/ },
  { fault: "close", failure: "interrupted", says: "broke off in the middle of the response", hint: /Run again/ },
  { fault: "cut-body", failure: "interrupted", says: "broke off in the middle of the response", hint: /Run again/ },
  { fault: "drip", failure: "timeout", says: "did not answer in time", hint: /`--registry-timeout`/ },
  { fault: "swallow", failure: "timeout", says: "did not answer in time", hint: /`--registry-timeout`/ },
  { fault: "lose", failure: "interrupted", says: "broke off in the middle of the response", hint: /Run again/ },
];

describe("faults of the network", () => {
  test.each(NETWORK_FAULTS)("$fault, once: the registration is made, once", async ({ fault }) => {
    const { registry, proxy, runtime } = await startScene();
    let left = 1;
    proxy.choose = (line) => (line.startsWith(REGISTRATION) && left-- > 0 ? fault : "pass");
    const client = openClient(connectTo(proxy.url), runtime);
    expect(await client.register("orders", draft("Order"))).toEqual({ ok: true, value: { id: 1, version: 1 } });
    expect(listStored(registry)).toEqual(["orders 1 1"]);
    expect(runtime.slept).toEqual([500]);
  });

  test.each(NETWORK_FAULTS)("$fault, for good: the error says what to do, and a later run finishes", async (one) => {
    const { registry, proxy, runtime } = await startScene();
    proxy.choose = (line) => (line.startsWith(REGISTRATION) ? one.fault : "pass");
    const connection = connectTo(proxy.url, { given: { url: proxy.url, retries: "1" } });
    const error = await catchFailure(openClient(connection, runtime).register("orders", draft("Order")));
    expect(error.failure).toBe(one.failure);
    expect(error.message).toBe(
      `The registry at \`${proxy.url}\` ${one.says} when asked to register a schema in \`orders\` (tried 2 times).`,
    );
    expect(error.hint).toMatch(one.hint);
    expect(error.hint).toMatch(/running again is safe/);
    proxy.choose = () => "pass";
    const again = openClient(connection);
    expect(await again.register("orders", draft("Order"))).toEqual({ ok: true, value: { id: 1, version: 1 } });
    expect(listStored(registry)).toEqual(["orders 1 1"]);
  });

  test("a deletion whose answer was lost counts as made", async () => {
    const { registry, proxy } = await startScene();
    registry.state.register("orders", draft("Order"));
    let left = 1;
    proxy.choose = (line) => (line.startsWith("DELETE") && left-- > 0 ? "lose" : "pass");
    const client = openClient(connectTo(proxy.url));
    expect(await client.deleteVersion({ subject: "orders", version: 1, permanence: "soft" })).toEqual({
      ok: true,
      value: 1,
    });
    expect(registry.state.list("orders", true).map((version) => version.deleted)).toEqual([true]);
  });

  test("connection refused", async () => {
    const runtime = createTestRuntime();
    const error = await catchFailure(openClient(connectTo(NOBODY), runtime).register("orders", draft("Order")));
    expect(error).toEqual({
      failure: "unreachable",
      message: `The registry at \`${NOBODY}\` refused the connection when asked to register a schema in \`orders\` (tried 5 times).`,
      hint: "Check host and port of the URL, and that the registry is running and reachable from here.",
    });
    expect(runtime.slept).toEqual([500, 1000, 2000, 4000]);
  });

  test("a host name that does not exist", async () => {
    const url = "https://registry.invalid";
    const error = await catchFailure(openClient(connectTo(url, { given: { url, retries: "0" } })).listSubjects());
    expect(error.failure).toBe("name-not-found");
    expect(error.message).toMatch(
      /^The registry at `https:\/\/registry\.invalid` (has a host name that is not known here|could not be looked up by its name \(EAI_AGAIN\)) when asked to list its subjects\.$/,
    );
    expect(error.hint).toMatch(/DNS/);
  });

  test("the whole run has an end, however slow each request is", async () => {
    const registry = await startRegistry();
    const runtime = createTestRuntime();
    const given = { url: registry.url, runTimeout: "5" };
    const client = openClient(connectTo(registry.url, { given }), runtime);
    await client.listSubjects();
    runtime.advance(5000);
    expect(await catchFailure(client.listSubjects())).toEqual({
      failure: "run-deadline",
      message: `The registry at \`${registry.url}\` was not asked to list its subjects: the 5 s that all its requests may take are used up.`,
      hint: "Raise `--registry-deadline`, or find out why the registry is slow.",
    });
  });

  test("the next node takes over, and stays in use", async () => {
    const alive = await startRegistry();
    const url = `${NOBODY},${alive.url}`;
    const runtime = createTestRuntime();
    const client = openClient(connectTo(url, { given: { url } }), runtime);
    expect(await client.register("orders", draft("Order"))).toEqual({ ok: true, value: { id: 1, version: 1 } });
    expect(await client.listSubjects()).toEqual(["orders"]);
    expect(runtime.slept).toEqual([]);
    await alive.close();
    const error = await catchFailure(client.listSubjects());
    expect(error.message).toMatch(`The registry at \`${NOBODY}\` and \`${alive.url}\` refused the connection`);
  });

  test("a node that has no leader hands over to one that has", async () => {
    const [follower, leader] = [await startRegistry(), await startRegistry()];
    follower.interceptor = () => ({ status: 500, json: { error_code: 50004, message: "Leader not known" } });
    const url = `${follower.url},${leader.url}`;
    const client = openClient(connectTo(url, { given: { url } }));
    expect(await client.register("orders", draft("Order"))).toEqual({ ok: true, value: { id: 1, version: 1 } });
    expect(listStored(leader)).toEqual(["orders 1 1"]);
    expect(await client.listSubjects()).toEqual(["orders"]);
    expect([follower.requests.length, leader.requests.length]).toEqual([1, 2]);
  });
});
