import { describe, expect, test } from "vitest";
import { preparePlan } from "../../src/commands/prepare-plan.ts";
import { createPublishPort } from "../../src/commands/publish-port.ts";
import { publish } from "../../src/commands/publish.ts";
import { OperationalError } from "../../src/diagnostic/operational-error.ts";
import { applyPlan } from "../../src/publish/apply.ts";
import type { PublishPort } from "../../src/publish/publish-port.ts";
import type { PublishScene } from "../support/publishing.ts";
import { avsc, createScene, listState, manifest, summarise, TARGETS } from "../support/publishing.ts";

const FILES = {
  "schemagate.yaml": manifest({ money: "compatibility: FULL", old: "compatibility: NONE" }),
  "schemas/money.avsc": avsc("Money", "amount"),
  "schemas/order.avsc": avsc("Order", { name: "price", type: "Money" }),
  "schemas/old.avsc": `"string"`,
};

class Killed extends Error {}

/** A port that ends the run at its n-th call: before the registry hears of it, or when its answer is on the way. */
function interrupt(port: PublishPort, at: number, when: "before" | "after", end: () => Error): PublishPort {
  let calls = 0;
  const wrap =
    <Args extends readonly unknown[], Value>(call: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      const due = ++calls >= at;
      if (due && when === "before") throw end();
      const value = await call(...args);
      if (due) throw end();
      return value;
    };
  return {
    readLatest: wrap(port.readLatest),
    readLevel: wrap(port.readLevel),
    findVersion: wrap(port.findVersion),
    register: wrap(port.register),
    setLevel: wrap(port.setLevel),
  };
}

async function arrange(target: (typeof TARGETS)[number]): Promise<PublishScene> {
  const scene = await createScene(target, FILES);
  const draft = { schemaType: "AVRO", schema: `"int"`, references: [], normalize: false } as const;
  await scene.client.register("old", draft);
  return scene;
}

const FINISHED = ["money 1 FULL", "old 1,2 NONE", "order 1"];

describe.each(TARGETS)("a run on a %s", (target) => {
  test.each(["before", "after"] as const)(
    "killed %s any call is finished by the next one, nothing twice",
    async (when) => {
      for (let at = 1; ; at++) {
        const scene = await arrange(target);
        const { plan, texts } = await preparePlan(scene.options, scene.client);
        const port = interrupt(createPublishPort(scene.client), at, when, () => new Killed());
        const killed = await applyPlan({ plan, texts }, port).then(
          () => false,
          (error: unknown) => error instanceof Killed,
        );
        const { result } = await publish(scene.options);
        expect(result.outcome).toBe("published");
        expect(await listState(scene.client)).toEqual(FINISHED);
        expect((await publish(scene.options)).result.summary).toEqual({
          registered: 0,
          levels: 0,
          unchanged: 3,
          open: 0,
        });
        if (!killed) return expect(at).toBeGreaterThan(12);
      }
    },
  );

  test("from which the registry vanishes tells what is where, and the next one does the rest", async () => {
    for (let at = 1; at < 16; at++) {
      const scene = await arrange(target);
      const { plan, texts } = await preparePlan(scene.options, scene.client);
      const fault = (): Error => new OperationalError({ code: "registry", message: "Gone.", hint: "Wait." });
      const first = await applyPlan({ plan, texts }, interrupt(createPublishPort(scene.client), at, "after", fault));
      expect(first.steps.length).toBe(plan.steps.length);
      for (const { status, message } of first.steps)
        expect([status, message === null]).toEqual([status, status === "done" || status === "already"]);
      const { result } = await publish(scene.options);
      expect([result.outcome, await listState(scene.client)]).toEqual(["published", FINISHED]);
    }
  });
});

test("after three faults in a row no more subjects are begun", async () => {
  const names = Array.from({ length: 200 }, (_, index) => `s${String(index).padStart(3, "0")}`);
  const files = names.map((name) => [`schemas/${name}.avsc`, avsc(name, "a")] as const);
  const scene = await createScene("directory", { "schemagate.yaml": manifest(), ...Object.fromEntries(files) });
  const { plan, texts } = await preparePlan(scene.options, scene.client);
  let calls = 0;
  const fail = async (): Promise<never> => {
    calls++;
    await new Promise((resolve) => setTimeout(resolve, 1));
    throw new OperationalError({ code: "registry", message: "Gone." });
  };
  const port = { readLatest: fail, readLevel: fail, findVersion: fail, register: fail, setLevel: fail };
  const result = await applyPlan({ plan, texts }, port);
  expect(calls).toBeLessThan(70);
  expect([result.outcome, result.summary.open]).toEqual(["incomplete", 200]);
  expect(new Set(summarise(result).map((line) => line.split(" ")[2]))).toEqual(new Set(["failed", "skipped"]));
});
