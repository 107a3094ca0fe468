import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseManifest } from "../src/manifest/parse-manifest.ts";

const ROOT = join(import.meta.dirname, "..");

test("the manifest's page lists the keys and placeholders there are", () => {
  const script = spawnSync(process.execPath, ["scripts/generate-manifest-docs.mjs", "--check"], { encoding: "utf8" });
  expect([script.status, script.stdout, script.stderr]).toEqual([0, "", ""]);
});

test.each([
  ["docs/manifest.md", 2],
  ["README.md", 1],
])("the manifests shown in %s are manifests", (path, least) => {
  const text = readFileSync(join(ROOT, path), "utf8");
  const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap((match) => match[1] ?? []);
  const manifests = blocks.filter((block) => /^version: /m.test(block));
  expect(manifests.length).toBeGreaterThanOrEqual(least);
  expect(manifests.flatMap((block) => parseManifest({ path, text: block }).diagnostics)).toEqual([]);
});

test("the example's manifests are manifests", () => {
  const folder = join(ROOT, "schemas-example");
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  expect(files).toEqual(["broken.yaml", "schemagate.yaml"]);
  const texts = files.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  expect(texts.flatMap((source) => parseManifest(source).diagnostics)).toEqual([]);
});
