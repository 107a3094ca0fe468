import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import schema from "../../src/manifest/manifest.schema.json" with { type: "json" };
import { parseManifest } from "../../src/manifest/parse-manifest.ts";

test("the compiled validator is the one of the JSON Schema", () => {
  const script = "scripts/generate-manifest-validator.mjs";
  const run = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect([run.status, run.stdout, run.stderr]).toEqual([0, "", ""]);
});

test.each(schema.examples.map((example) => JSON.stringify(example)))("example %s is a manifest", (text) => {
  expect(parseManifest({ path: "schemagate.yaml", text }).diagnostics).toEqual([]);
});

test("every example of a property is accepted in its place", () => {
  const { entry, defaults, registry, reference, metadata } = schema.definitions;
  const base = { schema: "a.avsc" };
  const manifests = [
    ...listExamples(entry.properties).map(({ name, example }) => {
      const files = name === "schema" || name === "files" || name === "exclude" ? { files: "*.avsc" } : base;
      const { schema: _, ...others } = base;
      return { subjects: [name === "schema" ? { ...others, schema: example } : { ...files, [name]: example }] };
    }),
    ...listExamples(reference.properties).map(({ name, example }) => ({
      subjects: [{ ...base, references: [{ name: "a", subject: "b", version: 1, [name]: example }] }],
    })),
    ...listExamples(metadata.properties).map(({ name, example }) => ({
      subjects: [{ ...base, metadata: { [name]: example } }],
    })),
    ...listExamples(defaults.properties).map(({ name, example }) => ({ defaults: { [name]: example } })),
    ...listExamples(registry.properties).map(({ name, example }) => ({ registry: { [name]: example } })),
    ...listExamples(schema.properties).map(({ name, example }) => ({ [name]: example })),
  ].map((part) => ({ version: 1, subjects: [base], ...part }));
  expect(manifests.length).toBeGreaterThan(30);
  const refused = manifests.filter(
    (manifest) => parseManifest({ path: "schemagate.yaml", text: JSON.stringify(manifest) }).diagnostics.length > 0,
  );
  expect(refused).toEqual([]);
});

function listExamples(properties: object): readonly { readonly name: string; readonly example: unknown }[] {
  return Object.entries(properties).flatMap(([name, property]: [string, { readonly examples?: readonly unknown[] }]) =>
    (property.examples ?? []).map((example) => ({ name, example })),
  );
}
