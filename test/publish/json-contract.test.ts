import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { plan } from "../../src/commands/plan.ts";
import { publish } from "../../src/commands/publish.ts";
import type { PublishPlan } from "../../src/publish/publish-plan.ts";
import type { PublishResult } from "../../src/publish/publish-result.ts";
import { avsc, createScene, manifest } from "../support/publishing.ts";

interface JsonObject {
  [key: string]: unknown;
}

function compile(name: string) {
  const schema = JSON.parse(readFileSync(`src/publish/${name}.schema.json`, "utf8")) as JsonObject;
  return { schema, validate: new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema) };
}

/** Every object of a value with its path. */
function listObjects(value: unknown, path = ""): readonly (readonly [string, JsonObject])[] {
  if (typeof value !== "object" || value === null) return [];
  const nested = Object.entries(value).flatMap(([key, item]) => listObjects(item, `${path}/${key}`));
  return Array.isArray(value) ? nested : [[path, value as JsonObject], ...nested];
}

/** A plan with every kind of step, and what became of it. */
async function createSamples(): Promise<{ readonly plan: PublishPlan; readonly published: PublishResult }> {
  const entries = {
    level: "compatibility: FULL\nmetadata: { properties: { a: b } }",
    free: "compatibility: unmanaged",
  };
  const scene = await createScene("directory", {
    "schemagate.yaml": manifest({ free: entries.free }),
    "schemas/docs.avsc": avsc("Docs", "a"),
    "schemas/layout.avsc": `{"type":"record","name":"Layout","y":1,"z":2,"fields":[]}`,
    "schemas/older.avsc": avsc("Older", "a"),
    "schemas/next.avsc": avsc("Next", "a"),
    "schemas/same.avsc": avsc("Same", "a"),
    "schemas/free.avsc": avsc("Free", "a"),
    "schemas/level.avsc": avsc("Level", "a"),
  });
  await publish(scene.options);
  scene.write({ "schemas/older.avsc": avsc("Older", "a", "b") });
  await publish(scene.options);
  scene.write({
    "schemagate.yaml": manifest(entries),
    "schemas/docs.avsc": `{"type":"record","name":"Docs","doc":"Why.","fields":[{"name":"a","type":"int","default":0}]}`,
    "schemas/layout.avsc": `{"type":"record","name":"Layout","z":2,"y":1,"fields":[]}`,
    "schemas/older.avsc": avsc("Older", "a"),
    "schemas/next.avsc": avsc("Next", "a", { name: "docs", type: "Docs", default: { a: 0 } }),
    "schemas/new.avsc": avsc("New", "a"),
    "schemas/broken.avsc": `{"type":"record"}`,
  });
  const made = await plan(scene.options);
  return { plan: made.plan, published: (await publish(scene.options)).result };
}

let samples: ReturnType<typeof createSamples> | undefined;

/** Made in the first test that asks, once for all. */
function open(): ReturnType<typeof createSamples> {
  return (samples ??= createSamples());
}

test("the samples hold every kind of step", async () => {
  const { plan: made } = await open();
  expect([...new Set(made.steps.map(({ kind }) => kind))].sort()).toEqual(
    [
      "blocked",
      "documentation-only",
      "formatting-only",
      "level",
      "new-subject",
      "new-version",
      "same-as-older",
      "unchanged",
      "unmanaged",
    ].sort(),
  );
});

describe.each(["plan", "published"] as const)("%s.schema.json", (name) => {
  const { schema, validate } = compile(name);
  const copy = async (): Promise<JsonObject> => JSON.parse(JSON.stringify((await open())[name])) as JsonObject;

  test("accepts what is printed", async () => {
    validate(await copy());
    expect(validate.errors).toBe(null);
  });

  test("refuses an unknown or a missing property in any object", async () => {
    const output = await copy();
    const objects = listObjects(output).filter(([path]) => !path.endsWith("/metadata/properties"));
    expect(objects.length).toBeGreaterThan(10);
    const accepted: string[] = [];
    for (const [path, node] of objects) {
      node["extra"] = 1;
      if (validate(output)) accepted.push(`${path} extra`);
      delete node["extra"];
      for (const key of Object.keys(node).filter(() => !path.endsWith("/metadata"))) {
        const { [key]: value } = node;
        delete node[key];
        if (validate(output)) accepted.push(`${path}/${key}`);
        node[key] = value;
      }
    }
    expect(accepted).toEqual([]);
  });

  test("describes nothing that never occurs", async () => {
    const described = listObjects(schema).flatMap(([path, node]) =>
      path.endsWith("/properties") && !path.endsWith("/properties/properties") ? Object.keys(node) : [],
    );
    const used = new Set(listObjects(await copy()).flatMap(([, node]) => Object.keys(node)));
    expect([...new Set(described)].filter((property) => !used.has(property)).sort()).toEqual(
      name === "plan" ? ["sensitive", "tags"] : [],
    );
  });

  test("refuses another version", async () => {
    expect(validate({ ...(await copy()), version: 2 })).toBe(false);
  });
});
