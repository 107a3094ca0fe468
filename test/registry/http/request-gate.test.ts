import { describe, expect, test } from "vitest";
import { RequestGate } from "../../../src/registry/http/request-gate.ts";
import { createTestRuntime } from "./test-client.ts";

describe("the gate that requests pass", () => {
  test("lets so many through at once, in the order they came, whether they succeed or fail", async () => {
    const gate = new RequestGate({ concurrency: 3, readsPerSecond: null, writesPerSecond: null }, createTestRuntime());
    const order: number[] = [];
    let active = 0;
    let most = 0;
    const exchange = async (number: number): Promise<void> => {
      order.push(number);
      most = Math.max(most, ++active);
      await new Promise((resolve) => setImmediate(resolve));
      active--;
      if (number % 2 === 0) throw new Error("failed");
    };
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const results = await Promise.allSettled(
      numbers.map((number) => gate.pass({ kind: "read" }, () => exchange(number))),
    );
    expect(most).toBe(3);
    expect(order).toEqual(numbers);
    expect(results.map(({ status }) => status)).toEqual(
      numbers.map((number) => (number % 2 === 0 ? "rejected" : "fulfilled")),
    );
  });

  test("lets an urgent one go before those that wait", async () => {
    const gate = new RequestGate({ concurrency: 2, readsPerSecond: null, writesPerSecond: null }, createTestRuntime());
    const order: string[] = [];
    const pass = (name: string, urgent = false): Promise<void> =>
      gate.pass({ kind: "read", urgent }, async () => {
        order.push(name);
        await new Promise((resolve) => setImmediate(resolve));
      });
    await Promise.all([pass("a"), pass("b"), pass("c"), pass("d"), pass("first", true)]);
    expect(order).toEqual(["a", "b", "first", "c", "d"]);
  });

  test("keeps reads and writes to their own rates, with a burst of one second", async () => {
    const runtime = createTestRuntime();
    const gate = new RequestGate({ concurrency: 1, readsPerSecond: 5, writesPerSecond: 1 }, runtime);
    for (let index = 0; index < 5; index++) await gate.pass({ kind: "read" }, () => Promise.resolve());
    await gate.pass({ kind: "write" }, () => Promise.resolve());
    expect(runtime.now()).toBe(0);
    await gate.pass({ kind: "write" }, () => Promise.resolve());
    expect(runtime.now()).toBe(1000);
    for (let index = 0; index < 5; index++) await gate.pass({ kind: "read" }, () => Promise.resolve());
    expect(runtime.now()).toBe(1000);
    await gate.pass({ kind: "read" }, () => Promise.resolve());
    expect(runtime.now()).toBe(1200);
  });

  test("a pause holds everybody, and the longest one counts", async () => {
    const runtime = createTestRuntime();
    const gate = new RequestGate({ concurrency: 9, readsPerSecond: null, writesPerSecond: null }, runtime);
    gate.pause(500);
    gate.pause(100);
    await gate.pass({ kind: "write" }, () => Promise.resolve());
    expect(runtime.now()).toBe(500);
  });
});
