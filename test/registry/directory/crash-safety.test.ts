import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDirectoryRegistry } from "../../../src/registry/directory/directory-registry.ts";
import { DirectoryWriter } from "../../../src/registry/directory/directory-writer.ts";
import { avro, created, createWriter, readFiles, summarise } from "../../support/directory-writer.ts";
import { createTemporaryFolder } from "../../support/temporary-folder.ts";

describe("after a crash", () => {
  const INDEX = `{"subject":"a","versions":[{"version":1,"id":1}]}`;
  const BEFORE = {
    "registry.json": `{"formatVersion":1,"nextId":2}`,
    "subjects/a/subject.json": INDEX,
    "subjects/a/v1.avsc": `"int"`,
  };

  test.each<readonly [string, { readonly [path: string]: string }]>([
    ["while a text was written", { "subjects/a/.v2.avsc.tmp": `"lo` }],
    ["before a text took its place", { "subjects/a/.v2.avsc.tmp": `"long"` }],
    ["before the id was counted", { "subjects/a/v2.avsc": `"other"`, ".registry.json.tmp": `{"form` }],
    ["while an index was written", { "subjects/a/v2.avsc": `"long"`, "subjects/a/.subject.json.tmp": `{"subj` }],
    ["while a new subject was put together", { "subjects/.new-b/v1.avsc": `"lo`, "subjects/.new-b/subject.json": "" }],
    ["while a subject was removed", { "subjects/.old-c/subject.json": `{"subject":"c","versions":[]}` }],
    ["while it held the lock", { "registry.lock": JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }) }],
  ])("%s, the state before is read and the next write works", (_, leftovers) => {
    const writer = createWriter({ ...BEFORE, ...leftovers });
    expect(summarise(writer)).toEqual(["a: 1=1"]);
    expect(writer.register("a", avro(`"long"`))).toEqual(created(2, 2));
    expect(writer.register("b", avro(`"long"`))).toEqual(created(2, 1));
    expect(summarise(writer)).toEqual(["a: 1=1 2=2", "b: 1=2"]);
    const files = Object.keys(readFiles(writer)).filter((path) => path !== ".registry.json.tmp");
    expect(files).toEqual([
      "registry.json",
      "subjects/a/subject.json",
      "subjects/a/v1.avsc",
      "subjects/a/v2.avsc",
      "subjects/b/subject.json",
      "subjects/b/v1.avsc",
    ]);
    expect(readFiles(writer)["subjects/a/v2.avsc"]).toBe(`"long"`);
  });

  test("an empty folder that version control left is no hindrance", () => {
    const path = createTemporaryFolder(BEFORE);
    mkdirSync(join(path, "subjects/b"));
    const writer = new DirectoryWriter(openDirectoryRegistry({ path, label: "r" }), { durable: true });
    expect(writer.register("b", avro(`"long"`))).toEqual(created(2, 1));
    expect(summarise(writer)).toEqual(["a: 1=1", "b: 1=2"]);
  });

  test("what another process wrote meanwhile is seen", () => {
    const writer = createWriter(BEFORE);
    const { path } = writer.registry;
    const other = new DirectoryWriter(openDirectoryRegistry({ path, label: "o" }), { durable: false });
    expect(writer.register("b", avro(`"int"`))).toEqual(created(1, 1));
    // No new id: nothing in registry.json tells of the new folder.
    expect(other.register("b", avro(`"int"`))).toEqual({ ok: true, id: 1, version: 1, created: false });
    expect(other.register("b", avro(`"long"`))).toEqual(created(2, 2));
    expect(writer.register("c", avro(`"long"`))).toEqual(created(2, 1));
    expect(writer.register("c", avro(`"bytes"`))).toEqual(created(3, 2));
    rmSync(join(path, "subjects/a"), { recursive: true });
    expect(other.register("a", avro(`"float"`))).toEqual(created(4, 1));
    writeFileSync(join(path, "subjects/README.md"), "");
    expect(summarise(other)).toEqual(["a: 1=4", "b: 1=1 2=2", "c: 1=2 2=3"]);
  });
});
