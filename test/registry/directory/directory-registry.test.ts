import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isDirectoryRegistry, openDirectoryRegistry } from "../../../src/registry/directory/directory-registry.ts";
import { printFolderName } from "../../../src/registry/directory/folder-name.ts";
import { parseRegistryIndex } from "../../../src/registry/directory/parse-registry-index.ts";
import { parseSubjectIndex } from "../../../src/registry/directory/parse-subject-index.ts";
import { printRegistryIndex, printSubjectIndex } from "../../../src/registry/directory/print-index.ts";
import { ORDERS } from "../../support/example-registry.ts";
import { catchError } from "../../support/operational-error.ts";
import { createTemporaryFolder, writeFiles } from "../../support/temporary-folder.ts";

function open(files: { readonly [path: string]: string | Buffer }): ReturnType<typeof openDirectoryRegistry> {
  return openDirectoryRegistry({ path: createTemporaryFolder(files), label: "registry/" });
}

describe("reading a directory registry", () => {
  test("gives what is in it", () => {
    const registry = open(ORDERS);
    expect(registry.listSubjects()).toEqual(["orders-value"]);
    expect(registry.index).toEqual({ nextId: 12, config: { compatibility: "FULL" }, contexts: new Map() });
    const subject = registry.readSubject("orders-value");
    expect(subject).toEqual({
      subject: "orders-value",
      config: { compatibility: "BACKWARD_TRANSITIVE", normalize: true },
      mode: "READONLY",
      versions: [
        { version: 1, id: 3, schemaType: "AVRO", references: [], deleted: false },
        {
          version: 2,
          id: 7,
          schemaType: "AVRO",
          references: [{ name: "com.Money", subject: "money", version: 1 }],
          deleted: false,
        },
        {
          version: 4,
          id: 9,
          schemaType: "JSON",
          references: [],
          deleted: true,
          ts: 1700000000000,
          hash: "1-00",
          metadata: {
            tags: { "a.b": ["PII"] },
            properties: Object.fromEntries([["__proto__", "x"]]),
            sensitive: ["a"],
          },
          ruleSet: {
            domainRules: [
              Object.fromEntries<unknown>([
                ["name", "n"],
                ["__proto__", 1],
              ]),
            ],
          },
        },
      ],
    });
    expect(subject?.versions.map((version) => registry.readSchema("orders-value", version))).toEqual([
      '"string"\n',
      '"int"',
      "{}",
    ]);
    expect(registry.readSubject("Orders-Value")).toBeUndefined();
    expect(registry.readSubject("../orders-value")).toBeUndefined();
    expect(registry.readSubject("__proto__")).toBeUndefined();
  });

  test("a registry may have no subjects yet, and is told apart from a folder that is none", () => {
    const folder = createTemporaryFolder({ "a/registry.json": `{"formatVersion":1}`, "b/x": "" });
    const located = (name: string): boolean => isDirectoryRegistry({ path: join(folder, name), label: name });
    expect([located("a"), located("b"), located("b/x"), located("c")]).toEqual([true, false, false, false]);
    expect(openDirectoryRegistry({ path: join(folder, "a"), label: "a" }).listSubjects()).toEqual([]);
    expect(catchError(() => openDirectoryRegistry({ path: join(folder, "b"), label: "b" }))).toBe(
      "b/registry.json | There is no directory registry in `b`: it has no registry.json. | " +
        'Check the path, or start a registry with a registry.json that holds {"formatVersion": 1}.',
    );
  });

  test("hidden names and plain files below subjects/ are no subjects", () => {
    const registry = open({
      ...ORDERS,
      "subjects/.new-x/subject.json": "{",
      "subjects/.orders.tmp": "",
      "subjects/README.md": "",
    });
    expect(registry.listSubjects()).toEqual(["orders-value"]);
  });

  test("a subject with a very long name is found by the name in its index", () => {
    const subject = `com.acme.${"Long".repeat(60)}`;
    const folder = printFolderName(subject) ?? "";
    const registry = open({
      ...ORDERS,
      [`subjects/${folder}/subject.json`]: JSON.stringify({ subject, versions: [{ version: 1, id: 1 }] }),
      [`subjects/${folder}/v1.avsc`]: `"long"`,
    });
    expect(registry.listSubjects()).toEqual([subject, "orders-value"]);
    expect(registry.readSubject(subject)?.versions.map(({ version }) => version)).toEqual([1]);
    expect(
      catchError(() => open({ ...ORDERS, [`subjects/${folder}/subject.json`]: `{"subject": "x", "versions": []}` })),
    ).toBe(
      `registry/subjects/${folder}/subject.json | The folder's name \`${folder}\` was shortened, but it is not the one of the subject its index names. | ` +
        "Rename the folder as docs/directory-registry.md says, or restore the index from version control.",
    );
  });

  test("an empty folder is no subject; one with texts but no index is an error", () => {
    const folder = createTemporaryFolder({ ...ORDERS, "subjects/lost/v1.avsc": `"int"` });
    mkdirSync(join(folder, "subjects/empty"));
    const registry = openDirectoryRegistry({ path: folder, label: "r" });
    expect(registry.readSubject("empty")).toBeUndefined();
    expect(catchError(() => registry.readSubject("lost"))).toBe(
      "r/subjects/lost/subject.json | The subject `lost` has a folder but no subject.json. | " +
        "Restore the index from version control, or remove the folder.",
    );
  });
});

describe("printing indexes", () => {
  test("what is printed is read back, a version on a line where it fits", () => {
    const parsed = parseSubjectIndex({ path: "s", text: ORDERS["subjects/orders-value/subject.json"] }, "orders-value");
    const text = printSubjectIndex(parsed);
    expect(text).toBe(`{
  "subject": "orders-value",
  "config": { "compatibility": "BACKWARD_TRANSITIVE", "normalize": true },
  "mode": "READONLY",
  "versions": [
    { "version": 1, "id": 3 },
    { "version": 2, "id": 7, "references": [{ "name": "com.Money", "subject": "money", "version": 1 }] },
    {
      "version": 4,
      "id": 9,
      "schemaType": "JSON",
      "metadata": { "tags": { "a.b": ["PII"] }, "properties": { "__proto__": "x" }, "sensitive": ["a"] },
      "ruleSet": { "domainRules": [{ "name": "n", "__proto__": 1 }] },
      "deleted": true,
      "ts": 1700000000000,
      "hash": "1-00"
    }
  ]
}
`);
    expect(parseSubjectIndex({ path: "s", text }, "orders-value")).toEqual(parsed);
  });

  test("contexts are printed by name", () => {
    const text = `{
  "formatVersion": 1,
  "nextId": 3,
  "mode": "READWRITE",
  "contexts": {
    ".a": { "nextId": 2, "config": { "compatibility": "NONE" } },
    ".b": {}
  }
}
`;
    const parsed = parseRegistryIndex({ path: "r", text });
    expect([...parsed.contexts.keys()]).toEqual([".a", ".b"]);
    expect(parseRegistryIndex({ path: "r", text: printRegistryIndex(parsed) })).toEqual(parsed);
  });
});

test("a registry is read again when registry.json changed", () => {
  const folder = createTemporaryFolder(ORDERS);
  const registry = openDirectoryRegistry({ path: folder, label: "r" });
  expect(registry.refresh()).toBe(false);
  writeFiles(folder, { "subjects/b/subject.json": `{"subject":"b","versions":[]}` });
  writeFileSync(join(folder, "registry.json"), `{"formatVersion":1}`);
  expect([registry.refresh(), registry.listSubjects(), registry.index]).toEqual([
    true,
    ["b", "orders-value"],
    { contexts: new Map() },
  ]);
});
