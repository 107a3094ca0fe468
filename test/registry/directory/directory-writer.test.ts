import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { avro, created, createWriter, readFiles, summarise } from "../../support/directory-writer.ts";
import { catchError } from "../../support/operational-error.ts";
import { writeFiles } from "../../support/temporary-folder.ts";

describe("registering", () => {
  test("writes the documented files, byte for byte", () => {
    const writer = createWriter();
    expect(writer.register("money", avro(`{\n  "type": "string"\n}\n`))).toEqual(created(1, 1));
    const references = [{ name: "Money", subject: "money", version: 1 }];
    expect(writer.register("Orders-value", avro(`"int"`, { references, ts: 5 }))).toEqual(created(2, 1));
    expect(writer.register("Orders-value", { schemaType: "JSON", schema: "{}", references: [] })).toEqual(
      created(3, 2),
    );
    const files = readFiles(writer);
    const hash = /"hash": "(1-[0-9a-f]{32})"/g;
    expect(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace(hash, `"hash": "H"`)])),
    ).toEqual({
      "registry.json": `{\n  "formatVersion": 1,\n  "nextId": 4\n}\n`,
      "subjects/Orders-value/subject.json": `{
  "subject": "Orders-value",
  "versions": [
    {
      "version": 1,
      "id": 2,
      "references": [{ "name": "Money", "subject": "money", "version": 1 }],
      "ts": 5,
      "hash": "H"
    },
    { "version": 2, "id": 3, "schemaType": "JSON", "hash": "H" }
  ]
}
`,
      "subjects/Orders-value/v1.avsc": `"int"`,
      "subjects/Orders-value/v2.json": "{}",
      "subjects/money/subject.json": `{\n  "subject": "money",\n  "versions": [\n    { "version": 1, "id": 1, "hash": "H" }\n  ]\n}\n`,
      "subjects/money/v1.avsc": `{\n  "type": "string"\n}\n`,
    });
  });

  test("content has one id in every subject of a context, whatever its layout, and contexts count apart", () => {
    const writer = createWriter();
    const references = [{ name: "A", subject: "a", version: 1 }];
    expect([
      writer.register("a", avro(`{"type":"string","x":1.0}`)),
      writer.register("a", avro(`{ "type": "s\\u0074ring",\r\n"x": 1.0 }`)),
      writer.register("b", avro(`{ "type": "string", "x": 1.0 }`)),
      writer.register("b", avro(`{ "type": "string", "x": 1 }`)),
      writer.register("b", avro(`{"type":"string","x":1.0}`, { references })),
      writer.register("b", avro(`{"type":"string","x":1.0}`, { metadata: { properties: { b: "1", a: "2" } } })),
      writer.register("b", avro(`{"type":"string","x":1.0}`, { metadata: { properties: { a: "2", b: "1" } } })),
      writer.register("b", { ...avro(`{"type":"string","x":1.0}`), schemaType: "JSON" }),
      writer.register(":.dev:b", avro(`{"type":"string","x":1}`)),
      writer.register(":.:b", avro(`{"type":"string","x":1}`)),
    ]).toEqual([
      created(1, 1),
      { ok: true, id: 1, version: 1, created: false },
      created(1, 1),
      created(2, 2),
      created(3, 3),
      created(4, 4),
      { ok: true, id: 4, version: 4, created: false },
      created(5, 5),
      created(1, 1),
      { ok: true, id: 2, version: 2, created: false },
    ]);
    expect(summarise(writer)).toEqual([":.dev:b: 1=1", "a: 1=1", "b: 1=1 2=2 3=3 4=4 5=5"]);
    expect(writer.registry.index).toEqual({ nextId: 6, contexts: new Map([[".dev", { nextId: 2 }]]) });
  });

  test("continues a registry that was written by hand, without hashes and ids that are taken", () => {
    const writer = createWriter({
      "registry.json": `{"formatVersion":1,"nextId":2}`,
      "subjects/%68and/subject.json": `{"subject":"hand","versions":[{"version":1,"id":7},{"version":5,"id":9}]}`,
      "subjects/%68and/v1.avsc": `"int"`,
      "subjects/%68and/v5.avsc": `"long"`,
    });
    expect(writer.register("hand", avro(` "int" `))).toEqual({ ok: true, id: 7, version: 1, created: false });
    expect(writer.register("other", avro(`"long"`))).toEqual(created(9, 1));
    expect(writer.register("hand", avro(`"string"`))).toEqual(created(10, 6));
    expect(summarise(writer)).toEqual(["hand: 1=7 5=9 6=10", "other: 1=9"]);
  });

  test("ids and versions can be taken over from another registry", () => {
    const writer = createWriter();
    expect([
      writer.register("a", avro(`"int"`, { id: 100, version: 3 })),
      writer.register("a", avro(`"long"`, { id: 50, version: 1 })),
      writer.register("a", avro(`"bytes"`, { id: 100 })),
      writer.register("a", avro(`"bytes"`, { version: 3 })),
      writer.register("b", avro(`"bytes"`, { version: 2_147_483_648 })),
      writer.register("b", avro(`"float"`)),
      writer.register("b", avro(`"bytes"`, { id: 2_147_483_647 })),
      writer.register("b", avro(`"double"`)),
    ]).toEqual([
      created(100, 3),
      created(50, 1),
      { ok: false, reason: "id-taken" },
      { ok: false, reason: "version-taken" },
      { ok: false, reason: "numbers-exhausted" },
      created(101, 1),
      created(2_147_483_647, 2),
      { ok: false, reason: "numbers-exhausted" },
    ]);
    expect(summarise(writer)).toEqual(["a: 1=50 3=100", "b: 1=101 2=2147483647"]);
  });

  test("refuses what could not be read back, and references that are not there", () => {
    const writer = createWriter();
    const reference = { name: "X", subject: "x", version: 1 };
    const reasons = [
      ...["", "a\u0000b", "\uD800", "__GLOBAL", "__EMPTY", ":.ctx:"].map((name) =>
        writer.register(name, avro(`"int"`)),
      ),
      writer.register("a", avro(`"\uD800"`)),
      writer.register("a", avro(" ".repeat(10 * 1024 * 1024 + 1))),
    ].map((outcome) => !outcome.ok && outcome.reason);
    expect(reasons).toEqual([...Array.from({ length: 6 }, () => "invalid-subject"), "invalid-text", "too-large"]);
    expect(writer.register("a", avro(`"int"`, { references: [reference] }))).toEqual({
      ok: false,
      reason: "unknown-reference",
      reference,
    });
    expect(summarise(writer)).toEqual([]);
  });

  test("subjects that differ only by case, or by what a file system would make of them, stay apart", () => {
    const writer = createWriter();
    const names = [
      "orders",
      "Orders",
      "oRders",
      "con",
      "CON",
      "a/b",
      "a%2Fb",
      "é",
      "e\u0301",
      "x".repeat(300),
      "..",
      ".",
      "a.",
      "a",
    ];
    const outcomes = names.map((name, index) => writer.register(name, avro(`"text ${index}"`)));
    expect(outcomes).toEqual(names.map((_, index) => created(index + 1, 1)));
    const expected = [...names].sort().map((name) => `${name}: 1=${names.indexOf(name) + 1}`);
    expect(summarise(writer)).toEqual(expected);
    const folders = readdirSync(join(writer.registry.path, "subjects"));
    expect(new Set(folders.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.map((name) => writer.register(name, avro(`"text 0"`)).ok)).toEqual(names.map(() => true));
  });

  test("one id for two contents, as a merge of two branches may leave it, stops writing", () => {
    const writer = createWriter({
      "registry.json": `{"formatVersion":1}`,
      "subjects/a/subject.json": `{"subject":"a","versions":[{"version":1,"id":1}]}`,
      "subjects/a/v1.avsc": `"int"`,
      "subjects/b/subject.json": `{"subject":"b","versions":[{"version":1,"id":1}]}`,
      "subjects/b/v1.avsc": `"long"`,
    });
    expect(catchError(() => writer.register("c", avro(`"int"`)))).toBe(
      "r/subjects/b/v1.avsc | The id 1 stands for two different schemas: version 1 of `a` and version 1 of `b`. | " +
        "This happens when two branches registered at the same time and were merged. " +
        "Give the one that is not in use yet a free id in the index beside this file.",
    );
    expect(existsSync(join(writer.registry.path, "registry.lock"))).toBe(false);
  });
});

describe("deleting", () => {
  test("goes softly first, then for good, and never takes what is referred to", () => {
    const writer = createWriter();
    const references = [{ name: "A", subject: "a", version: 1 }];
    writer.register("a", avro(`"int"`));
    writer.register("a", avro(`"long"`));
    writer.register("b", avro(`"bytes"`, { references }));
    const remove = (subject: string, version: number | null, permanent: boolean): unknown =>
      writer.delete({ subject, version, permanent });
    expect([
      remove("none", null, false),
      remove("none", 1, true),
      remove("a", 3, false),
      remove("a", 1, false),
      remove("a", null, false),
      remove("a", 2, true),
      remove("a", 2, false),
      remove("a", 2, false),
      remove("b", null, true),
      remove("b", null, false),
      remove("b", null, false),
    ]).toEqual([
      { ok: false, reason: "unknown-subject" },
      { ok: false, reason: "unknown-subject" },
      { ok: false, reason: "unknown-version" },
      { ok: false, reason: "referenced", version: 1 },
      { ok: false, reason: "referenced", version: 1 },
      { ok: false, reason: "not-deleted-softly-before", version: 2 },
      { ok: true, versions: [2] },
      { ok: false, reason: "already-deleted", version: 2 },
      { ok: false, reason: "not-deleted-softly-before", version: 1 },
      { ok: true, versions: [1] },
      { ok: false, reason: "already-deleted" },
    ]);
    expect(summarise(writer)).toEqual(["a: 1=1 2=2-", "b: 1=3-"]);
    expect([remove("a", null, false), remove("a", null, true), remove("b", null, true), remove("a", 2, true)]).toEqual([
      { ok: true, versions: [1] },
      { ok: false, reason: "referenced", version: 1 },
      { ok: true, versions: [1] },
      { ok: true, versions: [2] },
    ]);
    expect(summarise(writer)).toEqual(["a: 1=1-"]);
    expect(readdirSync(join(writer.registry.path, "subjects/a")).sort()).toEqual(["subject.json", "v1.avsc"]);
  });

  test("versions of one subject that refer to each other go together", () => {
    const writer = createWriter();
    writer.register("a", avro(`"int"`));
    writer.register("a", avro(`"long"`, { references: [{ name: "A", subject: "a", version: 1 }] }));
    expect([
      writer.delete({ subject: "a", version: 1, permanent: false }),
      writer.delete({ subject: "a", version: null, permanent: false }),
      writer.delete({ subject: "a", version: null, permanent: true }),
    ]).toEqual([
      { ok: false, reason: "referenced", version: 1 },
      { ok: true, versions: [1, 2] },
      { ok: true, versions: [1, 2] },
    ]);
    expect(summarise(writer)).toEqual([]);
  });

  test("a schema registered again after a soft deletion takes a new number and its old id", () => {
    const writer = createWriter();
    writer.register("a", avro(`"int"`));
    writer.delete({ subject: "a", version: 1, permanent: false });
    expect(writer.register("a", avro(`"int"`))).toEqual(created(1, 2));
    expect(summarise(writer)).toEqual(["a: 2=1"]);
    expect(Object.keys(readFiles(writer))).toEqual(["registry.json", "subjects/a/subject.json", "subjects/a/v2.avsc"]);
    writer.register("b", avro(`"bytes"`, { references: [{ name: "A", subject: "a", version: 2 }] }));
    writeFiles(writer.registry.path, {
      "subjects/a/subject.json": `{"subject":"a","versions":[{"version":2,"id":1,"deleted":true}]}`,
    });
    expect(writer.register("a", avro(`"int"`))).toEqual(created(1, 3));
    expect(summarise(writer)).toEqual(["a: 2=1- 3=1", "b: 1=2"]);
  });

  test("after the last version is gone for good, numbers start again and the settings are gone", () => {
    const writer = createWriter();
    writer.register("a", avro(`"int"`));
    writer.changeScope("a", { config: { compatibility: "NONE" }, mode: "READONLY" });
    expect(writer.delete({ subject: "a", version: null, permanent: false })).toEqual({ ok: true, versions: [1] });
    expect(writer.registry.readSubject("a")).toHaveProperty("config");
    writer.delete({ subject: "a", version: null, permanent: true });
    expect(readdirSync(join(writer.registry.path, "subjects"))).toEqual([]);
    expect(writer.register("a", avro(`"long"`))).toEqual(created(2, 1));
  });
});

describe("settings", () => {
  test("are merged into a subject, a context or the whole registry, and removed by null", () => {
    const writer = createWriter();
    expect([
      writer.changeScope(null, { config: { compatibility: "FULL", normalize: true } }),
      writer.changeScope(null, { config: { compatibility: null }, mode: "READONLY" }),
      writer.changeScope(":.dev:", { config: { compatibility: "NONE" } }),
      writer.changeScope("a", { config: { compatibilityGroup: "major" } }),
      writer.changeScope("a", { mode: "IMPORT" }),
      writer.changeScope("a", { config: null }),
      writer.changeScope("bad\u0000name", {}),
    ]).toEqual([
      { nextId: 1, config: { compatibility: "FULL", normalize: true }, contexts: new Map() },
      { nextId: 1, config: { normalize: true }, mode: "READONLY", contexts: new Map() },
      { config: { compatibility: "NONE" } },
      { subject: "a", versions: [], config: { compatibilityGroup: "major" } },
      { subject: "a", versions: [], config: { compatibilityGroup: "major" }, mode: "IMPORT" },
      { subject: "a", versions: [], mode: "IMPORT" },
      null,
    ]);
    expect(readFiles(writer)).toEqual({
      "registry.json": `{
  "formatVersion": 1,
  "nextId": 1,
  "config": { "normalize": true },
  "mode": "READONLY",
  "contexts": { ".dev": { "config": { "compatibility": "NONE" } } }
}
`,
      "subjects/a/subject.json": `{\n  "subject": "a",\n  "mode": "IMPORT",\n  "versions": []\n}\n`,
    });
    expect(writer.changeScope("a", { mode: null })).toEqual({ subject: "a", versions: [] });
    expect(readdirSync(join(writer.registry.path, "subjects"))).toEqual([]);
  });

  test("what could not be read back is not written", () => {
    const writer = createWriter();
    writer.register("a", avro(`"int"`));
    const before = readFiles(writer);
    expect(catchError(() => writer.changeScope("a", { config: { unheard: true } }))).toContain(
      "Unknown property `unheard`.",
    );
    expect(catchError(() => writer.changeScope(null, { config: { normalize: "x" as never } }))).toContain(
      "Expected true or false",
    );
    expect(readFiles(writer)).toEqual(before);
  });
});
