import { expect, test } from "vitest";
import { jsonFormat } from "../../../src/formats/json/json-format.ts";
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
