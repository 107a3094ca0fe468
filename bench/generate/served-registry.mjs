import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { createVersions } from "./schema.mjs";

const SOURCES = resolve(import.meta.dirname, "../../src/registry/directory");

/** Fills an empty folder with a directory registry as schemagate itself writes it, `subjects` × `versions` in it. */
export async function generateServedRegistry(folder, { subjects, versions, seed }) {
  const { createDirectoryRegistry, DirectoryWriter } = await loadWriter();
  const registry = createDirectoryRegistry({ path: join(folder, "registry"), label: "registry" });
  const writer = new DirectoryWriter(registry, { durable: false });
  for (let index = 0; index < subjects; index++) {
    const subject = `bench-${String(index).padStart(6, "0")}-value`;
    for (const schema of createVersions({ index, versions: versions - 1, seed, shared: false }))
      writer.register(subject, { schemaType: "AVRO", schema: JSON.stringify(schema), references: [], ts: 0 });
  }
}

async function loadWriter() {
  const folder = mkdtempSync(join(tmpdir(), "schemagate-bench-writer-"));
  try {
    const input = { create: join(SOURCES, "create-registry.ts"), writer: join(SOURCES, "directory-writer.ts") };
    const build = await rolldown({ input, platform: "node" });
    await build.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs" });
    await build.close();
    const load = (name) => import(pathToFileURL(join(folder, name)).href);
    return { ...(await load("create.mjs")), ...(await load("writer.mjs")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
