import { describe, expect, test } from "vitest";
import { plan } from "../../src/commands/plan.ts";
import { publish } from "../../src/commands/publish.ts";
import { avsc, createScene, listState, manifest, summarise, TARGETS } from "../support/publishing.ts";

const MONEY = avsc("Money", "amount");
const ORDER = avsc("Order", { name: "price", type: "Money" });

describe.each(TARGETS)("publishing to a %s", (target) => {
  test("registers what is new, references first, sets levels, and has nothing to do the second time", async () => {
    const scene = await createScene(target, {
      "schemagate.yaml": manifest({ a: "compatibility: FULL" }),
      "schemas/a.avsc": avsc("A", { name: "z", type: "Z" }),
      "schemas/order.avsc": ORDER,
      "schemas/z.avsc": avsc("Z", { name: "price", type: "Money" }),
      "schemas/money.avsc": MONEY,
    });
    const before = await plan(scene.options);
    expect(before.plan.steps.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual([
      "money new-subject",
      "z new-subject",
      "a new-subject",
      "a level",
      "order new-subject",
    ]);
    expect(before.plan.summary).toEqual({ registrations: 4, levels: 1, unchanged: 0, blocked: 0 });
    const { result } = await publish(scene.options);
    expect(summarise(result)).toEqual([
      "money new-subject done 1",
      "z new-subject done 1",
      "a new-subject done 1",
      "a level FULL done",
      "order new-subject done 1",
    ]);
    expect([result.outcome, result.plan]).toEqual(["published", before.plan.hash]);
    expect((await client(scene).readVersion("a", 1))?.references).toEqual([{ name: "Z", subject: "z", version: 1 }]);
    const again = await publish(scene.options);
    expect(summarise(again.result)).toEqual(["money", "z", "a", "order"].map((one) => `${one} unchanged idle 1`));
    expect(await listState(scene.client)).toEqual(["a 1 FULL", "money 1", "order 1", "z 1"]);
    expect(await plan(scene.options)).toEqual(await plan(scene.options));
  });

  test("tells new versions from changes of documentation, of layout, and from older versions", async () => {
    const scene = await createScene(target, {
      "schemagate.yaml": manifest({ free: "compatibility: unmanaged" }),
      "schemas/docs.avsc": avsc("Docs", "a"),
      "schemas/layout.avsc": `{"type":"record","name":"Layout","y":1,"z":2,"fields":[]}`,
      "schemas/older.avsc": avsc("Older", "a"),
      "schemas/next.avsc": avsc("Next", "a"),
      "schemas/same.avsc": avsc("Same", "a"),
      "schemas/free.avsc": avsc("Free", "a"),
    });
    await publish(scene.options);
    scene.write({ "schemas/older.avsc": avsc("Older", "a", "b") });
    await publish(scene.options);
    scene.write({
      "schemas/docs.avsc": `{"type":"record","name":"Docs","doc":"Why.","fields":[{"name":"a","type":"int","default":0}]}`,
      "schemas/layout.avsc": `{"type":"record","name":"Layout","z":2,"y":1,"fields":[]}`,
      "schemas/same.avsc": `{"name":"Same", "type":"record","fields":[{"default":0,"type":{"type":"int"},"name":"a"}]}`,
      "schemas/older.avsc": avsc("Older", "a"),
      "schemas/next.avsc": avsc("Next", "a", "b"),
    });
    const made = await plan(scene.options);
    expect(made.plan.steps.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual([
      "docs documentation-only",
      "free unmanaged",
      "layout formatting-only",
      "next new-version",
      "older same-as-older",
      "same unchanged",
    ]);
    expect(made.plan.steps[4]).toMatchObject({ existing: { version: 1 }, latest: { version: 2 } });
    expect(summarise((await publish(scene.options)).result)).toEqual([
      "docs documentation-only done 2",
      "free unmanaged idle",
      "layout formatting-only idle 1",
      "next new-version done 2",
      "older same-as-older idle 1",
      "same unchanged idle 1",
    ]);
    expect(await listState(scene.client)).toEqual(["docs 1,2", "layout 1", "next 1,2", "older 1,2", "same 1"]);
  });

  test("who refers to a file that changed gets a version that refers to its new version", async () => {
    const scene = await createScene(target, {
      "schemagate.yaml": manifest(),
      "schemas/money.avsc": MONEY,
      "schemas/order.avsc": ORDER,
    });
    await publish(scene.options);
    scene.write({ "schemas/money.avsc": avsc("Money", "amount", "currency") });
    expect(summarise((await publish(scene.options)).result)).toEqual([
      "money new-version done 2",
      "order new-version done 2",
    ]);
    expect((await scene.client.readVersion("order", 2))?.references).toEqual([
      { name: "Money", subject: "money", version: 2 },
    ]);
  });

  test("loosens a level before the schema that needs it and tightens one after", async () => {
    const scene = await createScene(target, {
      "schemagate.yaml": manifest({ loose: "compatibility: FULL", tight: "compatibility: NONE" }),
      "schemas/loose.avsc": avsc("Loose", "a"),
      "schemas/tight.avsc": avsc("Tight", "a"),
    });
    await publish(scene.options);
    scene.write({
      "schemagate.yaml": manifest({ loose: "compatibility: NONE", tight: "compatibility: FULL" }),
      "schemas/loose.avsc": `"string"`,
      "schemas/tight.avsc": avsc("Tight", "a", "b"),
    });
    const made = await plan(scene.options);
    expect(
      made.plan.steps.map(
        (step) => `${step.subject} ${step.kind}${"when" in step ? ` ${step.when} ${step.loosens}` : ""}`,
      ),
    ).toEqual(["loose level before true", "loose new-version", "tight new-version", "tight level after false"]);
    expect(summarise((await publish(scene.options)).result)).toEqual([
      "loose level NONE done",
      "loose new-version done 2",
      "tight new-version done 2",
      "tight level FULL done",
    ]);
  });

  test("leaves out what the check refuses and whoever refers to it, and publishes the rest", async () => {
    const scene = await createScene(target, {
      "schemagate.yaml": manifest(),
      "schemas/money.avsc": MONEY,
      "schemas/order.avsc": ORDER,
      "schemas/other.avsc": avsc("Other", "a"),
    });
    await publish(scene.options);
    scene.write({
      "schemas/money.avsc": avsc("Money", "amount", { name: "currency", type: "string" }),
      "schemas/other.avsc": avsc("Other", "a", "b"),
      "schemas/broken.avsc": `{"type":"record"}`,
    });
    const made = await plan(scene.options);
    expect(made.plan.steps.map((step) => [step.subject, "reason" in step ? step.reason : step.kind])).toEqual([
      ["broken", "invalid"],
      ["money", "incompatible"],
      ["order", "incompatible"],
      ["other", "new-version"],
    ]);
    expect(made.report.summary.errors).toBeGreaterThan(0);
    const { result } = await publish(scene.options);
    expect(summarise(result)).toEqual([
      "broken blocked skipped",
      "money blocked skipped",
      "order blocked skipped",
      "other new-version done 2",
    ]);
    expect([result.outcome, result.summary]).toEqual([
      "incomplete",
      { registered: 1, levels: 0, unchanged: 0, open: 3 },
    ]);
    expect(await listState(scene.client)).toEqual(["money 1", "order 1", "other 1,2"]);
  });

  test("counts deleted versions, and finds a deleted schema worth a new number", async () => {
    const scene = await createScene(target, { "schemagate.yaml": manifest(), "schemas/a.avsc": avsc("A", "a") });
    await publish(scene.options);
    await scene.client.deleteVersion({ subject: "a", version: 1, permanence: "soft" });
    expect((await plan(scene.options)).plan.steps[0]).toMatchObject({ kind: "new-subject", predictedVersion: 2 });
    expect(summarise((await publish(scene.options)).result)).toEqual(["a new-subject done 2"]);
  });

  test("carries metadata, normalizes where asked, and takes the registry's own settings into account", async () => {
    const scene = await createScene(target, {
      "schemagate.yaml": manifest({
        owned: "metadata: { properties: { owner: me } }",
        normal: "normalize: true",
      }),
      "schemas/owned.avsc": avsc("Owned", "a"),
      "schemas/normal.avsc": `{"type":"record","name":"Normal","fields":[{"name":"a","type":"double","default":1}]}`,
      "schemas/plain.avsc": `{"type":"record","name":"Plain","fields":[{"name":"a","type":"double","default":1}]}`,
    });
    await scene.client.changeSettings("plain", { normalize: true });
    await publish(scene.options);
    expect(await scene.client.readVersion("owned", 1)).toMatchObject({ metadata: { properties: { owner: "me" } } });
    for (const subject of ["normal", "plain"])
      expect((await scene.client.readVersion(subject, 1))?.schema).toContain('"default":1.0');
    expect((await publish(scene.options)).result.summary).toEqual({ registered: 0, levels: 0, unchanged: 3, open: 0 });
    scene.write({
      "schemagate.yaml": manifest({ owned: "metadata: { properties: { owner: you } }", normal: "normalize: true" }),
    });
    expect(summarise((await publish(scene.options)).result)[1]).toBe("owned new-version done 2");
  });

  test("a subject in a read-only mode is left out with its story, the others are published", async () => {
    const scene = await createScene(target, {
      "schemagate.yaml": manifest(),
      "schemas/a.avsc": avsc("A", "a"),
      "schemas/b.avsc": avsc("B", "a"),
    });
    await publish(scene.options);
    await setMode(scene, "a", "READONLY");
    scene.write({ "schemas/a.avsc": avsc("A", "a", "b"), "schemas/b.avsc": avsc("B", "a", "b") });
    const { result } = await publish(scene.options);
    expect(summarise(result)).toEqual(["a blocked skipped", "b new-version done 2"]);
    expect(result.steps[0]?.message).toBe(
      "The registry is in mode READONLY for `a`, and takes new versions only in READWRITE.",
    );
    scene.write({ "schemas/a.avsc": avsc("A", "a") });
    expect((await publish(scene.options)).result.outcome).toBe("published");
  });

  test("only some subjects, with what they refer to", async () => {
    const scene = await createScene(target, {
      "schemagate.yaml": manifest(),
      "schemas/money.avsc": MONEY,
      "schemas/order.avsc": ORDER,
      "schemas/other.avsc": avsc("Other", "a"),
    });
    const { result } = await publish({ ...scene.options, subjects: ["ord*"] });
    expect(summarise(result)).toEqual(["money new-subject done 1", "order new-subject done 1"]);
  });

  test("nothing is published while a part of the workspace cannot be read", async () => {
    const scene = await createScene(target, {
      "schemagate.yaml": `${manifest()}  - schema: missing.avsc\n    subjekt: x\n`,
      "schemas/a.avsc": avsc("A", "a"),
    });
    await expect(publish(scene.options)).rejects.toThrow("Nothing was published, because a part of the workspace");
    expect(await listState(scene.client)).toEqual([]);
  });
});

function client(scene: Awaited<ReturnType<typeof createScene>>): (typeof scene)["client"] {
  return scene.client;
}

async function setMode(scene: Awaited<ReturnType<typeof createScene>>, subject: string, mode: string): Promise<void> {
  const { url } = scene.registry.connection.given ?? {};
  if (url !== undefined) {
    await fetch(`${url}/mode/${subject}`, {
      method: "PUT",
      body: JSON.stringify({ mode }),
      headers: { "content-type": "application/json" },
    });
    return;
  }
  const { openDirectoryRegistry } = await import("../../src/registry/directory/directory-registry.ts");
  const { DirectoryWriter } = await import("../../src/registry/directory/directory-writer.ts");
  const registry = openDirectoryRegistry({ path: `${scene.directory}/registry`, label: "r" });
  new DirectoryWriter(registry, { durable: false }).changeScope(subject, { mode: "READONLY" });
}
