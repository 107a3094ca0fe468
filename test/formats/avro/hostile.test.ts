import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { avroFormat } from "../../../src/formats/avro/avro-format.ts";
import { compareAvro } from "../../../src/formats/avro/compare.ts";
import type { AvroSchema } from "../../../src/formats/avro/parse.ts";
import { parseAvro } from "../../../src/formats/avro/parse.ts";

function parseOrThrow(text: string, strictness: "new" | "stored" = "new"): AvroSchema {
  const result = parseAvro(text, { strictness });
  if (!result.ok) throw new Error(result.problems[0].message);
  return result.schema;
}

function compareTexts(reader: unknown, writer: unknown): readonly string[] {
  const differences = compareAvro(parseOrThrow(JSON.stringify(reader)), parseOrThrow(JSON.stringify(writer), "stored"));
  return differences.map((difference) => `${difference.kind} ${difference.registryPath}`);
}

describe("size", () => {
  test("5,000 fields, one of them new", () => {
    const fields = Array.from({ length: 5000 }, (_, index) => ({ name: `f${index}`, type: "int" }));
    const writer = { type: "record", name: "Wide", fields };
    const reader = { ...writer, fields: [...fields.toReversed(), { name: "extra", type: "int" }] };
    expect(compareTexts(reader, writer)).toEqual(["field-without-default /fields/5000"]);
  });

  test("100,000 symbols, one of them gone", () => {
    const symbols = Array.from({ length: 100_000 }, (_, index) => `S${index}`);
    const writer = { type: "enum", name: "Big", symbols };
    expect(compareTexts({ ...writer, symbols: symbols.slice(1) }, writer)).toEqual(["enum-symbols-missing /symbols"]);
  });

  test("10,000 levels are refused with their place, in both strictnesses", () => {
    const text = `${'{"type":"array","items":'.repeat(10_000)}"int"${"}".repeat(10_000)}`;
    for (const strictness of ["new", "stored"] as const) {
      const result = parseAvro(text, { strictness });
      expect(result.ok ? [] : result.problems.map((problem) => problem.kind)).toEqual(["invalid-syntax"]);
    }
  });

  test("mutual recursion through unions stays polynomial", () => {
    const count = 24;
    const record = (name: string): string => `R${name}`;
    const fields = (extra: boolean): unknown[] =>
      Array.from({ length: count }, (_, index) => ({
        name: `f${index}`,
        type: {
          type: "record",
          name: record(String(index)),
          fields: [
            { name: "next", type: ["null", record(String((index + 1) % count)), record(String((index + 7) % count))] },
            { name: "other", type: { type: "array", items: ["null", record(String((index + 3) % count)), "string"] } },
            ...(extra && index === count - 1 ? [{ name: "added", type: "int" }] : []),
          ],
        },
      }));
    const differences = compareTexts(
      { type: "record", name: "Top", fields: fields(true) },
      { type: "record", name: "Top", fields: fields(false) },
    );
    expect(differences.length).toBeGreaterThan(0);
  });
});

describe("circles", () => {
  test("of records whose defaults need themselves are refused, not followed", () => {
    const inner = { type: "record", name: "A", fields: [{ name: "a", type: "A", default: {} }] };
    const text = JSON.stringify({ type: "record", name: "b.B", fields: [{ name: "a", type: inner, default: {} }] });
    for (const serverVersion of ["7.9.9", "8.3.1"]) {
      const result = parseAvro(text, { strictness: "new", serverVersion });
      expect(result.ok ? [] : result.problems.map((problem) => problem.kind)).toEqual(["invalid-default"]);
    }
  });
});

describe("names", () => {
  test("of JavaScript's own objects are ordinary names", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"];
    const record = (type: string): unknown => ({
      type: "record",
      name: "constructor",
      fields: names.map((name) => ({ name, type })),
    });
    expect(compareTexts(record("long"), record("int"))).toEqual([]);
    expect(compareTexts(record("int"), record("long"))).toEqual(
      names.map((_, index) => `type-narrowed /fields/${index}/type`),
    );
    expect(
      avroFormat.listNames('{"type":"record","name":"__proto__","fields":[{"name":"a","type":"constructor"}]}'),
    ).toEqual({
      root: "__proto__",
      defined: ["__proto__"],
      used: [{ name: "constructor", pointer: "/fields/0/type" }],
    });
  });
});

describe("any text", () => {
  const fragments = fc.constantFrom(
    '"type"',
    '"record"',
    '"fields"',
    '"name"',
    '"int"',
    '"null"',
    '"enum"',
    '"symbols"',
    '"default"',
    '"items"',
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "0",
    "-1",
    "1.0",
    "null",
    '"A"',
    '"a.B"',
    '"__proto__"',
  );

  test("is parsed, located and listed without a throw", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fragments, { maxLength: 20 }).map((parts) => parts.join("")),
        ),
        (text) => {
          for (const strictness of ["new", "stored"] as const)
            for (const serverVersion of ["7.9.9", "8.3.1"]) avroFormat.parse(text, { strictness, serverVersion });
          avroFormat.listNames(text);
          const range = avroFormat.locate(text, "/fields/0/type");
          expect(range.start).toBeLessThanOrEqual(range.end);
        },
      ),
      { numRuns: 2000 },
    );
  });

  const schema: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    type: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("null", "int", "long", "string", "A", "b.B"),
      fc.array(tie("type"), { maxLength: 3 }),
      fc.record({ type: fc.constant("array"), items: tie("type") }),
      fc.record({ type: fc.constant("map"), values: tie("type") }),
      fc.record(
        {
          type: fc.constant("enum"),
          name: fc.constantFrom("A", "b.B"),
          symbols: fc.array(fc.constantFrom("X", "Y", 1)),
        },
        { requiredKeys: ["type"] },
      ),
      fc.record(
        {
          type: fc.constant("record"),
          name: fc.constantFrom("A", "b.B", "1"),
          fields: fc.array(
            fc.record(
              { name: fc.constantFrom("a", "b", "__proto__"), type: tie("type"), default: fc.jsonValue() },
              { requiredKeys: ["name"] },
            ),
            { maxLength: 3 },
          ),
        },
        { requiredKeys: ["type", "name"] },
      ),
    ),
  })).type;

  test("that nearly is a schema: what is accepted as new is accepted as stored, and reads itself", () => {
    fc.assert(
      fc.property(schema, (value) => {
        const text = JSON.stringify(value);
        const result = parseAvro(text, { strictness: "new" });
        if (!result.ok) return;
        const stored = parseAvro(text, { strictness: "stored" });
        expect([text, stored.ok]).toEqual([text, true]);
        if (stored.ok) expect([text, compareAvro(result.schema, stored.schema)]).toEqual([text, []]);
      }),
      { numRuns: 3000 },
    );
  });
});
