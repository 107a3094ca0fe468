import { describe, expect, test } from "vitest";
import { check } from "../../src/commands/check.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

const PUBLISHED = `{"type":"record","name":"Order","doc":"An order.","fields":[{"name":"id","type":"string"}]}`;
const MANIFEST = `version: 1\nsubjects:\n  - schema: order.avsc\n    subject: orders-value\n`;

/** A workspace whose subject has these versions, the oldest first, and this file. */
async function checkOrder(file: string, versions: readonly string[], manifest = MANIFEST): Promise<readonly unknown[]> {
  const index = versions.map((_, at) => `{"version":${at + 1},"id":${at + 1}}`).join();
  const directory = createTemporaryFolder({
    "schemagate.yaml": manifest,
    "order.avsc": file,
    "registry/registry.json": `{"formatVersion":1}`,
    "registry/subjects/orders-value/subject.json": `{"subject":"orders-value","versions":[${index}]}`,
    ...Object.fromEntries(versions.map((text, at) => [`registry/subjects/orders-value/v${at + 1}.avsc`, text])),
  });
  const { subjects, diagnostics, outcome } = await check({ directory, lint: false });
  const [subject] = subjects;
  return [subject?.verdict, subject?.change, subject?.comparedWith, diagnostics.map(({ rule }) => rule), outcome];
}

describe("what the registry would call the same version", () => {
  test("the same text, and the same schema in another layout", async () => {
    expect(await checkOrder(PUBLISHED, [PUBLISHED])).toEqual(["unchanged", "none", ["version 1"], [], "clean"]);
    const other = `{"name": "Order", "fields": [{"type": {"type": "string"}, "name": "id"}], "doc": "An order.", "type": "record"}`;
    expect(await checkOrder(other, [PUBLISHED])).toEqual(["unchanged", "formatting", ["version 1"], [], "clean"]);
  });

  test("other words make a new version that is only documentation", async () => {
    const reworded = PUBLISHED.replace("An order.", "What a customer wants.");
    expect(await checkOrder(reworded, [PUBLISHED])).toEqual([
      "compatible",
      "documentation",
      ["version 1"],
      [],
      "clean",
    ]);
  });

  test("an older version sent again is answered with its number, though the newest could not read it", async () => {
    const wider = PUBLISHED.replace(`"string"}`, `"string"},{"name":"total","type":"long","default":0}`);
    const narrower = wider.replace(`"long","default":0`, `"int","default":0`);
    const relaid = wider.replace("An order.", "An order.").replaceAll(":", ": ");
    expect(await checkOrder(relaid, [wider.replace("long", "int"), wider])).toEqual([
      "unchanged",
      "formatting",
      ["version 2"],
      [],
      "clean",
    ]);
    expect(await checkOrder(narrower.replaceAll(":", ": "), [narrower, wider])).toEqual([
      "unchanged",
      "formatting",
      ["version 1"],
      [],
      "clean",
    ]);
  });
});

describe("normalize", () => {
  const normalizing = `${MANIFEST}    normalize: true\n`;

  test("deletes a default of a later branch, which the comparison then misses", async () => {
    const added = PUBLISHED.replace(`"string"}`, `"string"},{"name":"note","type":["null","string"],"default":"n/a"}`);
    expect(await checkOrder(added, [PUBLISHED])).toEqual(["compatible", "semantic", ["version 1"], [], "clean"]);
    const [verdict, , , rules] = await checkOrder(added, [PUBLISHED], normalizing);
    expect([verdict, rules]).toEqual(["incompatible", ["avro/field-without-default"]]);
  });

  test("refuses what it cannot rewrite", async () => {
    const list = PUBLISHED.replace(
      `"string"}`,
      `"string"},{"name":"notes","type":{"type":"array","items":["null","string"]},"default":["x"]}`,
    );
    const [verdict, , , rules, outcome] = await checkOrder(list, [PUBLISHED], normalizing);
    expect([verdict, outcome]).toEqual(["invalid", "findings"]);
    expect(rules).toHaveLength(1);
  });
});
