import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeValue } from "../../src/lint/json-schema/judge-value.ts";
import { readJsonSchemaDocument } from "../../src/lint/json-schema/read-document.ts";
import type { JsonNode } from "../../src/source/json-node.ts";
import { readJson } from "../../src/source/json-reader.ts";

function parse(text: string): JsonNode {
  const read = readJson(text);
  if (!read.ok) throw new Error(text);
  return read.root;
}

const SCALARS = fc.constantFrom<unknown>(null, true, false, 0, 1, 2.5, -3, "", "a", "bb", "EUR");
const VALUES = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    SCALARS,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value"), { maxKeys: 3 }),
  ),
})).value;

const SCHEMAS = fc.letrec<{ schema: object | boolean }>((tie) => {
  const types = fc.constantFrom("string", "integer", "number", "object", "array", "null", "boolean");
  const keywords = {
    type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
    enum: fc.array(VALUES, { minLength: 1, maxLength: 3 }),
    const: VALUES,
    minimum: fc.integer({ min: -3, max: 3 }),
    exclusiveMaximum: fc.integer({ min: -3, max: 3 }),
    multipleOf: fc.constantFrom(1, 2, 3),
    minLength: fc.nat({ max: 2 }),
    maxLength: fc.nat({ max: 2 }),
    pattern: fc.constantFrom("^a", "b$", "^[A-Z]{3}$", "(a|b)+"),
    items: tie("schema"),
    minItems: fc.nat({ max: 2 }),
    properties: fc.dictionary(fc.constantFrom("a", "b"), tie("schema"), { maxKeys: 2 }),
    required: fc.uniqueArray(fc.constantFrom("a", "b"), { maxLength: 2 }),
    additionalProperties: tie("schema"),
    maxProperties: fc.nat({ max: 2 }),
    allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
    anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
    oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
    not: tie("schema"),
    if: tie("schema"),
    $ref: fc.constantFrom("#/definitions/x", "#"),
  };
  return {
    schema: fc.oneof(
      { depthSize: "small" },
      fc.boolean(),
      fc.constant({}),
      fc.record(keywords, { requiredKeys: [] }).map((schema) => {
        // References to the whole schema go round in circles, which ajv does not survive.
        const { $ref, ...rest } = schema;
        return $ref === "#/definitions/x" && Object.keys(rest).length % 3 === 0 ? { $ref } : rest;
      }),
    ),
  };
}).schema;

test("what is judged is what ajv says, in both directions", () => {
  let decided = 0;
  fc.assert(
    fc.property(SCHEMAS, SCHEMAS, VALUES, (schema, definition, value) => {
      const plain = JSON.stringify(definition).includes("$ref") ? {} : definition;
      const schemaText = JSON.stringify({ allOf: [schema], definitions: { x: plain } });
      const valueText = JSON.stringify(value);
      const valid = new Ajv({ strict: false, logger: false, validateSchema: false }).compile(JSON.parse(schemaText))(
        JSON.parse(valueText),
      );
      const document = readJsonSchemaDocument(parse(schemaText));
      if (document.root === undefined) throw new Error("no root");
      const verdict = judgeValue(document, document.root, parse(valueText));
      if (verdict === "unknown") return;
      decided++;
      expect(verdict).toBe(valid ? "valid" : "invalid");
    }),
    { numRuns: 700 },
  );
  expect(decided).toBeGreaterThan(350);
});
