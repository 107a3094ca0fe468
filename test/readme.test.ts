import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parseManifest } from "../src/manifest/parse-manifest.ts";

const ROOT = resolve(import.meta.dirname, "..");

test.each(["document-outputs.mjs", "render-terminal.mjs"])("documents show what commands print (%s)", (script) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join("scripts", script), "--check"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("manifests in documents are valid", () => {
  const manifests = listDocuments().flatMap((document) => {
    const text = readFileSync(join(ROOT, document), "utf8");
    return [...text.matchAll(/^```yaml\n(version: 1\n[\s\S]*?)^```$/gm)].map((match) => match[1] ?? "");
  });
  expect(manifests.length).toBeGreaterThan(0);
  const problems = manifests.flatMap((text) => parseManifest({ path: "schemagate.yaml", text }).diagnostics);
  expect(problems).toEqual([]);
});

test("relative links in documents lead somewhere", () => {
  const documents = listDocuments();
  const links = documents.flatMap((document) => listLinks(document).map((link) => ({ document, link })));
  expect(links.length).toBeGreaterThan(5);
  const broken = links.filter(({ document, link }) => !existsSync(join(ROOT, dirname(document), link)));
  expect(broken).toEqual([]);
});

function listDocuments(): readonly string[] {
  const folders = [".", "docs", "bench", "schemas-example", "schemas-example/broken"];
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name)),
  );
}

function listLinks(document: string): readonly string[] {
  const text = readFileSync(join(ROOT, document), "utf8").replace(/^```[\s\S]*?^```$/gm, "");
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map((match) => match[1] ?? "")
    .filter((link) => !/^[a-z]+:/.test(link));
}
