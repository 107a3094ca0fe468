import { expect, test } from "vitest";
import { check } from "../../src/commands/check.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

const SCHEMA = { $schema: "http://json-schema.org/draft-07/schema#", type: "object" };
const without = JSON.stringify(SCHEMA);
const withType = (type: string): string => JSON.stringify({ ...SCHEMA, properties: { a: { type } } });

/** What a check at a level says about a candidate after versions that held `a` as a text, and then nothing. */
async function checkAfterDrop(candidate: string, level: string): Promise<readonly string[]> {
  const versions = [
    { version: 1, id: 1, schemaType: "JSON" },
    { version: 2, id: 2, schemaType: "JSON" },
  ];
  const directory = createTemporaryFolder({
    "schemagate.yaml":
      "version: 1\nsubjects:\n  - files: schemas/*.json\n    subject: '{name}'\nlint: { preset: core, rules: { evolution/property-retyped: error } }\n",
    "schemas/order.json": candidate,
    "registry/registry.json": JSON.stringify({ formatVersion: 1, nextId: 3, config: { compatibility: level } }),
    "registry/subjects/order/subject.json": JSON.stringify({ subject: "order", versions }),
    "registry/subjects/order/v1.json": withType("string"),
    "registry/subjects/order/v2.json": without,
  });
  const { diagnostics } = await check({ directory });
  return diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith("evolution/"));
}

test("a name that an older version used for another type is found at a level that asks about the newest only", async () => {
  expect(await checkAfterDrop(withType("integer"), "FORWARD")).toEqual(["evolution/property-retyped"]);
  expect(await checkAfterDrop(withType("integer"), "NONE")).toEqual(["evolution/property-retyped"]);
});

test("nothing is found where the type is the old one, whatever was between", async () => {
  expect(await checkAfterDrop(withType("string"), "FORWARD")).toEqual([]);
});
