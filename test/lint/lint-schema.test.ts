import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { LintSchemaOptions } from "../../src/index.ts";
import { lintSchema } from "../../src/index.ts";
import { catchError } from "../support/operational-error.ts";

const ORDER = `{
  "type": "record", "name": "Order", "namespace": "shop",
  "fields": [
    { "name": "id", "type": "int" },
    { "name": "placed_at", "type": "long" },
    { "name": "address", "type": "shop.Address" }
  ]
}`;

function listFindings(schema: string, options?: LintSchemaOptions): readonly string[] {
  const { diagnostics, failures } = lintSchema(schema, options);
  expect(failures).toEqual([]);
  return diagnostics.map(({ rule, severity, location: { start } }) => `${start?.line} ${severity} ${rule}`);
}

describe("lintSchema", () => {
  test("lints by the recommended rules unless told", () => {
    expect(listFindings(ORDER)).toEqual(["5 warning avro/time-has-logical-type", "6 error avro/known-types"]);
  });

  test("knows what references supply, other presets, and settings of rules with their options", () => {
    const references = ["shop.Address"];
    expect(listFindings(ORDER, { references, rules: { "avro/time-has-logical-type": "off" } })).toEqual([]);
    expect(listFindings(ORDER, { references, preset: "core" })).toEqual([]);
    const strict = { severity: "error", style: "camel" } as const;
    expect(listFindings(ORDER, { references, preset: "core", rules: { "avro/field-name-case": strict } })).toEqual([
      "5 error avro/field-name-case",
    ]);
    expect(listFindings(ORDER.replace("id", "class"), { references, preset: "core", targets: ["java"] })).toEqual([]);
    expect(
      listFindings(ORDER.replace("id", "class"), { references, targets: ["java"] }).filter((one) => /word/.test(one)),
    ).toEqual(["4 warning avro/no-reserved-word"]);
  });

  test("compares with earlier versions, the newest of which is the last", () => {
    const micros = '{"type":"long","logicalType":"timestamp-micros"}';
    const field = (type: string) =>
      `{"type":"record","name":"E","namespace":"shop","fields":[{"name":"at","type":${type}}]}`;
    const earlier = [field(micros.replace("micros", "millis")), field(micros)];
    expect(listFindings(field(micros), { earlier })).toEqual([]);
    expect(listFindings(field(micros), { earlier: earlier.toReversed() })).toEqual([
      "1 error evolution/logical-type-changed",
    ]);
  });

  test("lints JSON Schemas", () => {
    expect(
      listFindings(
        '{"type":"object","properties":{"b":{"type":"string"}},"required":["a"],"additionalProperties":false}',
        { type: "JSON" },
      ),
    ).toEqual(["1 warning json/schema-declared", "1 error json/required-defined"]);
  });

  test("the page's example prints what the page says", () => {
    const page = readFileSync(resolve(import.meta.dirname, "../../docs/linting.md"), "utf8");
    const [, program = "", expected] = /```js\nimport .*\n([^]*?)\n\/\/ (.*)\n```/.exec(page) ?? [];
    const lines: string[] = [];
    // eslint-disable-next-line no-new-func, typescript/no-implied-eval -- the page's program is what is tested
    const run = new Function("lintSchema", "console", program) as (lint: typeof lintSchema, to: object) => void;
    run(lintSchema, { log: (line: string) => lines.push(line) });
    expect(lines).toEqual([expected]);
  });

  test("a text that is no schema gives a finding", () => {
    expect(listFindings("{")).toEqual(["1 error avro/syntax"]);
  });

  test.each([
    [{ "avro/field-dok": "off" }, "There is no lint rule `avro/field-dok`. | Did you mean `avro/field-doc`?"],
    [{ constructor: "off" }, "There is no lint rule `constructor`."],
    [
      { "avro/doc": "fatal" },
      "There is no severity `fatal` for `avro/doc`. | Severities are error, warning, info and off.",
    ],
    [{ "avro/doc": { length: 3 } }, "The rule `avro/doc` has no option `length`. | It has: none."],
    [
      { "avro/field-name-case": { style: "kebab" } },
      "Expected one of `snake`, `camel`, `consistent` for the option `style` of `avro/field-name-case`.",
    ],
    [
      { "avro/field-name-case": { toString: 1 } },
      "The rule `avro/field-name-case` has no option `toString`. | It has: style.",
    ],
  ])("refuses %o", (rules, expected) => {
    expect(catchError(() => lintSchema(ORDER, { rules: rules as never }))).toBe(expected);
  });
});
