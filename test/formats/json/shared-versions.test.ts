import { expect, test } from "vitest";
import { jsonFormat } from "../../../src/formats/json/json-format.ts";
import type { SchemaNode } from "../../../src/formats/json/model.ts";
import type { JsonSchema } from "../../../src/formats/json/parse.ts";
import type { ParsedSchema } from "../../../src/formats/schema-format.ts";

function parse(schema: object): ParsedSchema {
  const result = jsonFormat.parse(JSON.stringify(schema), { strictness: "new" });
  if (!result.ok) throw new Error(result.problems[0].message);
  return result.schema;
}

/** Two versions that differ in their titles only are compared, the second using what was loaded for the first. */
function compareVersions(property: object, more: object = {}): string {
  const [old, next] = ["Old", "New"].map((title) => parse({ title, properties: { a: property }, ...more }));
  if (old === undefined || next === undefined) throw new Error("two versions");
  return jsonFormat.compare(next, old, {}).verdict;
}

const MIXED = { dependencies: { id: ["name"], name: { minProperties: 1 } } };

test.each([
  ["a printer that fails on equal branches", { type: ["object", "null"], ...MIXED }, "server-error"],
  ["the same with a constant in each", { oneOf: [{ ...MIXED, properties: { k: { const: "x" } } }] }, "server-error"],
  ["two constants of null", { const: null }, "server-error"],
  ["the same inside of an object", { properties: { b: { items: { const: null } } } }, "server-error"],
  [
    "what finds nothing",
    { oneOf: [{ properties: { k: { const: "x" } } }, { properties: { k: { const: "y" } } }] },
    "compatible",
  ],
])("sharing does not hide %s", (_, property, verdict) => {
  expect(compareVersions(property)).toBe(verdict);
});

test("sharing does not hide a changed definition behind references", () => {
  const make = (type: string): ParsedSchema =>
    parse({
      properties: { a: { anyOf: [{ type: "null" }, { $ref: "#/definitions/A" }] } },
      definitions: { A: { properties: { b: { $ref: "#/definitions/B" } } }, B: { properties: { c: { type } } } },
    });
  const [old, next] = [make("string"), make("integer")];
  expect(jsonFormat.compare(next, old, {}).verdict).toBe("incompatible");
});

const MODERN = { $schema: "https://json-schema.org/draft/2020-12/schema" };

test("sharing does not hide a changed definition behind references in the later drafts", () => {
  const make = (type: string): ParsedSchema =>
    parse({
      ...MODERN,
      properties: { a: { anyOf: [{ type: "null" }, { $ref: "#/$defs/A" }] } },
      $defs: { A: { properties: { b: { $ref: "#/$defs/B" } } }, B: { properties: { c: { type } } } },
    });
  const [old, next] = [make("string"), make("integer")];
  expect(jsonFormat.compare(next, old, {}).verdict).toBe("incompatible");
});

test("the later drafts share what depends on nothing around it, and each reference has a target of its own", () => {
  const make = (title: string): ReadonlyMap<string, SchemaNode> => {
    const address = { type: "object", properties: { zip: { type: "string" } } };
    const properties = {
      own: address,
      referring: { properties: { deep: { $ref: "#/$defs/Address" } } },
      first: { $ref: "#/$defs/Address" },
      excluded: { not: { type: "string" } },
      identified: { $id: "https://acme.example/part.json", type: "string" },
    };
    const { model } = parse({ ...MODERN, title, properties, $defs: { Address: address } }) as JsonSchema;
    if (model.kind !== "object") throw new Error(model.kind);
    return model.properties;
  };
  const [old, next] = [make("Old"), make("New")];
  const shared = [...old].filter(([name, node]) => node === next.get(name)).map(([name]) => name);
  expect(shared).toEqual(["own"]);
  const targets = [old, next].map((properties) => {
    const node = properties.get("first");
    return node?.kind === "reference" ? node.target : null;
  });
  expect(targets[0]).not.toBe(null);
  expect(targets[0]).toBe(targets[1]);
  expect(targets[0]).not.toBe(old.get("own"));
});
