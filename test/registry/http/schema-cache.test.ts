import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { RegistryClient } from "../../../src/registry/registry-client.ts";
import type { ScriptedRegistry } from "../scripted/scripted-registry.ts";
import { connectTo, draft, openClient, startRegistry } from "./test-client.ts";

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "schemagate-cache-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function openCached({ url }: ScriptedRegistry, cacheDir: string): RegistryClient {
  return openClient(connectTo(url, { given: { url, cacheDir } }));
}

function listFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function fillCache(registry: ScriptedRegistry, cacheDir: string): Promise<string> {
  registry.state.register("orders", draft("Order", { metadata: { properties: { a: "b" } } }));
  await openCached(registry, cacheDir).readSchema(1);
  registry.requests.length = 0;
  const [file = ""] = listFiles(cacheDir);
  return file;
}

describe("the cache of schemas by id", () => {
  test("a second run does not ask for an id again, and gets the same", async () => {
    const [registry, folder] = [await startRegistry(), createFolder()];
    await fillCache(registry, folder);
    const fresh = await openClient(connectTo(registry.url)).readSchema(1);
    registry.requests.length = 0;
    expect(await openCached(registry, folder).readSchema(1)).toEqual(fresh);
    expect(registry.requests).toEqual([]);
    expect(listFiles(folder).length).toBe(1);
  });

  test("only contents of ids are kept: no levels, no latest, no histories, nothing absent", async () => {
    const [registry, folder] = [await startRegistry(), createFolder()];
    registry.state.register("orders", draft("Order"));
    const client = openCached(registry, folder);
    await client.readHistories(["orders"]);
    await client.readVersion("orders", "latest");
    await client.readEffectiveSettings("orders");
    await client.readSchema(77);
    expect(listFiles(folder)).toEqual([]);
  });

  test.each([
    ["cut off", (text: string) => text.slice(0, -10)],
    ["emptied", () => ""],
    ["changed in its content", (text: string) => text.replace("Order", "Other")],
    ["of another format", (text: string) => text.replace('"format":1', '"format":2')],
    ["of another context", (text: string) => text.replace('"context":"."', '"context":".x"')],
    ["nested without end", () => "[".repeat(1_000_000)],
  ])("an entry that was %s does not exist, and is replaced", async (_, spoil) => {
    const [registry, folder] = [await startRegistry(), createFolder()];
    const file = await fillCache(registry, folder);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, spoil(text));
    expect((await openCached(registry, folder).readSchema(1))?.schema).toBe(draft("Order").schema);
    expect(registry.requests.length).toBe(1);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("an entry under another id's name does not verify", async () => {
    const [registry, folder] = [await startRegistry(), createFolder()];
    const file = await fillCache(registry, folder);
    writeFileSync(file.replace("1.json", "2.json"), readFileSync(file));
    expect(await openCached(registry, folder).readSchema(2)).toBeNull();
  });

  test("registries and contexts are kept apart", async () => {
    const [one, two, folder] = [await startRegistry(), await startRegistry(), createFolder()];
    one.state.register("orders", draft("One"));
    two.state.register("orders", draft("Two"));
    two.state.register(":.ctx:orders", draft("Three"));
    for (const registry of [one, two]) await openCached(registry, folder).readSchema(1);
    await openCached(two, folder).readSchema(1, ".ctx");
    const read = async (registry: ScriptedRegistry, context?: string): Promise<string | undefined> =>
      (await openCached(registry, folder).readSchema(1, context))?.schema;
    expect([await read(one), await read(two), await read(two, ".ctx")]).toEqual(
      ["One", "Two", "Three"].map((name) => draft(name).schema),
    );
    expect(listFiles(folder).length).toBe(3);
  });

  test("a registry that was wiped and gives its ids anew empties its part of the cache", async () => {
    const [registry, folder] = [await startRegistry(), createFolder()];
    await fillCache(registry, folder);
    registry.state.versions.length = 0;
    registry.state.register("orders", draft("Anew"));
    const client = openCached(registry, folder);
    await client.readHistories(["orders"]);
    expect(listFiles(folder)).toEqual([]);
    expect((await client.readSchema(1))?.schema).toBe(draft("Anew").schema);
  });

  test("a folder that cannot be written is no reason to fail", async () => {
    const [registry, folder] = [await startRegistry(), createFolder()];
    writeFileSync(join(folder, "registry"), "a file where a folder should be");
    chmodSync(folder, 0o500);
    registry.state.register("orders", draft("Order"));
    expect((await openCached(registry, folder).readSchema(1))?.schema).toBe(draft("Order").schema);
    chmodSync(folder, 0o700);
  });

  test("simultaneous writers leave one whole entry and nothing else", async () => {
    const [registry, folder] = [await startRegistry(), createFolder()];
    registry.state.register("orders", draft("Order"));
    const clients = Array.from({ length: 8 }, () => openCached(registry, folder));
    await Promise.all(clients.map((client) => client.readSchema(1)));
    expect(listFiles(folder).map((file) => file.endsWith("1.json"))).toEqual([true]);
  });
});
