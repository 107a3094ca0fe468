import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plan } from "../../src/commands/plan.ts";
import { publish } from "../../src/commands/publish.ts";
import { printJson } from "../../src/reporters/print-json.ts";
import type { PublishScene } from "../support/publishing.ts";
import { avsc, createScene, listState, manifest, summarise, TARGETS } from "../support/publishing.ts";

async function writePlan(scene: PublishScene): Promise<string> {
  writeFileSync(join(scene.directory, "plan.json"), printJson((await plan(scene.options)).plan));
  return "plan.json";
}

async function publishPlan(scene: PublishScene): ReturnType<typeof publish> {
  return publish({ ...scene.options, plan: "plan.json" });
}

describe.each(TARGETS)("a plan made before, published to a %s", (target) => {
  const create = (): Promise<PublishScene> =>
    createScene(target, {
      "schemagate.yaml": manifest({ a: "compatibility: FULL" }),
      "schemas/a.avsc": avsc("A", "a"),
      "schemas/b.avsc": avsc("B", "b"),
    });

  test("is carried out step by step, and a second time finds everything done", async () => {
    const scene = await create();
    await writePlan(scene);
    expect(summarise((await publishPlan(scene)).result)).toEqual([
      "a new-subject done 1",
      "a level FULL done",
      "b new-subject done 1",
    ]);
    expect(summarise((await publishPlan(scene)).result)).toEqual(["a unchanged idle 1", "b unchanged idle 1"]);
  });

  test("what is not in it is not done, and what was done in part is finished", async () => {
    const scene = await create();
    await writePlan(scene);
    await publish({ ...scene.options, subjects: ["b"] });
    scene.write({ "schemas/c.avsc": avsc("C", "c") });
    const { result } = await publishPlan(scene);
    expect(summarise(result)).toEqual([
      "a new-subject done 1",
      "a level FULL done",
      "b unchanged idle 1",
      "c blocked skipped",
    ]);
    expect([result.outcome, result.steps[3]?.message]).toEqual([
      "incomplete",
      "The plan does not say to register this schema.",
    ]);
    expect(await listState(scene.client)).toEqual(["a 1 FULL", "b 1"]);
  });

  test("a file, a registry or a manifest that changed since blocks what it concerns", async () => {
    const scene = await create();
    await publish(scene.options);
    scene.write({ "schemas/a.avsc": avsc("A", "a", "x"), "schemas/b.avsc": avsc("B", "b", "x") });
    await writePlan(scene);
    scene.write({ "schemas/a.avsc": avsc("A", "a", "x", "y") });
    const schema = avsc("B", "b", "between");
    await scene.client.register("b", { schemaType: "AVRO", schema, references: [], normalize: false });
    const { result } = await publishPlan(scene);
    expect(result.steps.map(({ subject, status, message }) => [subject, status, message])).toEqual([
      ["a", "skipped", "The schema's file is not the one the plan was made from."],
      ["b", "skipped", "The registry is not as it was when the plan was made."],
    ]);
    expect(await listState(scene.client)).toEqual(["a 1 FULL", "b 1,2"]);
    scene.write({
      "schemagate.yaml": manifest({ a: "compatibility: NONE" }),
      "schemas/a.avsc": avsc("A", "a", "x"),
    });
    expect((await publishPlan(scene)).result.steps.map(({ kind, message }) => [kind, message])).toEqual([
      ["blocked", "The plan does not say to set this level."],
      ["blocked", "The plan was made from another manifest, or other versions of what the schema refers to."],
      ["blocked", "The registry is not as it was when the plan was made."],
    ]);
  });

  test("one for another registry, of another version or no plan at all is refused before anything is done", async () => {
    const scene = await create();
    await writePlan(scene);
    const file = join(scene.directory, "plan.json");
    const good = readFileSync(file, "utf8");
    const attempts: readonly (readonly [string, string])[] = [
      [
        good.replace(/"url": "[^"]*"/, '"url": "https://other.example"'),
        "The plan is for the registry at https://other.example",
      ],
      [good.replace('"version": 1', '"version": 2'), "Unknown plan version 2"],
      ["[]", "The file is no plan"],
      ["{", "The plan is not valid JSON."],
      [`{"version":1}`, "The file is no plan"],
    ];
    for (const [text, message] of attempts) {
      writeFileSync(file, text);
      await expect(publishPlan(scene)).rejects.toThrow(message);
    }
    await expect(publish({ ...scene.options, plan: "none.json" })).rejects.toThrow("There is no such plan.");
    expect(await listState(scene.client)).toEqual([]);
  });

  test("may have its names reordered by whatever stored it", async () => {
    const scene = await create();
    await writePlan(scene);
    const file = join(scene.directory, "plan.json");
    const reverse = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reverse);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([name, item]) => [name, reverse(item)]),
      );
    };
    const reordered = reverse(JSON.parse(readFileSync(file, "utf8"))) as object;
    writeFileSync(file, JSON.stringify({ ...reordered, hash: "another" }));
    expect((await publishPlan(scene)).result.outcome).toBe("published");
  });
});
