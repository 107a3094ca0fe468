import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFormat } from "../../../src/formats/json/json-format.ts";
import type { ParsedSchema, WitnessFinder } from "../../../src/formats/schema-format.ts";

const MODERN = { $schema: "https://json-schema.org/draft/2020-12/schema" };

/** A schema as a value, or as a text where no value can be built. */
type Given = object | string;

function toText(schema: Given): string {
  return typeof schema === "string" ? schema : JSON.stringify(schema);
}

function parse(schema: Given): ParsedSchema {
  const result = jsonFormat.parse(toText(schema), { strictness: "new" });
  if (!result.ok) throw new Error(result.problems[0].message);
  return result.schema;
}

function findProblem(schema: Given): string | undefined {
  const result = jsonFormat.parse(toText(schema), { strictness: "new" });
  return result.ok ? undefined : result.problems[0].kind;
}

/** Does all that is ever done with a pair, and tells what came out: every step must end, and soon. */
function exercise(finder: WitnessFinder, before: Given, after: Given): readonly string[] {
  const [writer, reader] = [parse(before), parse(after)];
  const { verdict, differences } = jsonFormat.compare(reader, writer, {});
  const difference = differences.find(({ breaking }) => breaking);
  const proof = difference === undefined ? [] : [finder.find(reader, writer, difference).status];
  if (difference !== undefined)
    jsonFormat.proposeRepairs({ candidate: reader, earlier: writer, difference, candidateReads: true });
  jsonFormat.findHazards(reader, writer);
  jsonFormat.listNames(reader.text);
  jsonFormat.locate(reader.text, difference?.reader.pointer ?? "/properties");
  jsonFormat.isSame(reader, writer);
  jsonFormat.classifyChange(writer, reader);
  return [verdict, ...proof];
}

function repeat(count: number, make: (index: number) => readonly [string, unknown]): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));
}

function nestProperties(depth: number, leaf: object): string {
  return `${'{"type":"object","properties":{"a":'.repeat(depth)}${JSON.stringify(leaf)}${"}}".repeat(depth)}`;
}

function nestBranches(depth: number, keyword: string, leaf: object): string {
  return `${`{"${keyword}":[`.repeat(depth)}${JSON.stringify(leaf)}${"]}".repeat(depth)}`;
}

/** Two references a level: a small text that stands for 2^30 schemas. */
function laugh(leaf: object, link: (target: string) => object): object {
  const definitions = repeat(30, (index) => [`d${index}`, link(`#/definitions/d${index + 1}`)]);
  return { $ref: "#/definitions/d0", definitions: { ...definitions, d30: leaf } };
}

function chain(length: number, leaf: object): object {
  const definitions = repeat(length, (index) => [`d${index}`, { $ref: `#/definitions/d${index + 1}` }]);
  return { $ref: "#/definitions/d0", definitions: { ...definitions, [`d${length}`]: leaf } };
}

describe("hostile schemas", async () => {
  const finder = await jsonFormat.loadWitnessFinder();
  const run = (before: Given, after: Given): readonly string[] => exercise(finder, before, after);

  describe("depth", () => {
    test("10,000 levels are refused with their place, whatever they are of", () => {
      for (const text of [nestProperties(10_000, {}), nestBranches(10_000, "allOf", {}), "[".repeat(100_000)])
        expect(findProblem(text)).toBe("invalid-syntax");
    });

    test("levels that the reader takes are compared, or said to be too many", () => {
      expect(run(nestProperties(300, { type: "string" }), nestProperties(300, { type: "integer" }))[0]).toBe(
        "incompatible",
      );
      for (const levels of [320, 400, 490])
        expect(run(nestProperties(levels, { type: "string" }), nestProperties(levels, { type: "integer" }))[0]).toBe(
          "undecided",
        );
      for (const keyword of ["allOf", "anyOf", "oneOf"])
        expect(
          run(nestBranches(490, keyword, { type: "string" }), nestBranches(490, keyword, { type: "integer" }))[0],
        ).toBe("undecided");
    });
  });

  describe("size", () => {
    const wide = (count: number, maxLength: number): object => ({
      type: "object",
      properties: repeat(count, (index) => [`p${index}`, { type: "string", maxLength }]),
    });

    test("10,000 properties, one of them new, or all of them changed", () => {
      expect(run(wide(10_000, 9), wide(10_001, 9))[0]).toBe("incompatible");
      expect(run({ ...MODERN, ...wide(10_000, 9) }, { ...MODERN, ...wide(10_001, 9) })[0]).toBe("incompatible");
      const { differences } = jsonFormat.compare(parse(wide(10_000, 8)), parse(wide(10_000, 9)), {});
      expect(differences.length).toBe(10_000);
    });

    test("200,000 values, one of them gone", () => {
      const list = (from: number): object => ({
        enum: Array.from({ length: 200_000 }, (_, index) => `v${from + index}`),
      });
      // The independent validator is not asked about texts of this size.
      expect(run(list(0), list(1))).toEqual(["incompatible", "unverified"]);
    });

    test("1,000 values, one of them gone from the middle", () => {
      const values = Array.from({ length: 1000 }, (_, index) => `v${index}`);
      const pair = [{ enum: values }, { enum: values.filter((value) => value !== "v500") }] as const;
      expect(run(...pair)).toEqual(["incompatible", "verified"]);
    });

    test("200 branches on both sides", () => {
      const branches = (from: number): object => ({
        oneOf: Array.from({ length: 200 }, (_, index) => ({
          type: "object",
          properties: { kind: { const: `k${from + index}` }, a: { type: "string" }, b: { type: "integer" } },
          required: ["kind"],
        })),
      });
      expect(run(branches(0), { ...branches(0), title: "Same" })).toEqual(["compatible"]);
      expect(run(branches(0), branches(1))).toEqual(["incompatible", "verified"]);
    });

    test("limits near 2^31", () => {
      expect(run({ type: "array" }, { type: "array", minItems: 2_147_483_647 })).toEqual(["incompatible", "verified"]);
      expect(run({ type: "string" }, { type: "string", minLength: 2_147_483_647 })).toEqual([
        "incompatible",
        "verified",
      ]);
    });
  });

  describe("references", () => {
    test("that stand for 2^30 schemas of one value, or of as many places", () => {
      const doubled = (target: string): object => ({ allOf: [{ $ref: target }, { $ref: target }] });
      expect(run(laugh({ type: "string" }, doubled), laugh({ type: "integer" }, doubled))[0]).toBe("incompatible");
      const twice = (target: string): object => ({
        type: "object",
        properties: { a: { $ref: target }, b: { $ref: target } },
        required: ["a", "b"],
      });
      expect(run(laugh({ type: "string" }, twice), laugh({ type: "integer" }, twice))[0]).toBe("undecided");
    });

    test("in a chain of 10,000: the registry looks one step ahead only", () => {
      expect(run(chain(10_000, { type: "string" }), chain(10_000, { type: "integer" }))).toEqual(["compatible"]);
    });

    test("to themselves, and in circles through combined types", () => {
      expect(run({ $ref: "#" }, { $ref: "#", title: "x" })[0]).toBe("compatible");
      const circle = (leaf: object): object => ({
        $ref: "#/definitions/a",
        definitions: {
          a: { anyOf: [{ $ref: "#/definitions/b" }, leaf] },
          b: { oneOf: [{ $ref: "#/definitions/a" }, { type: "array", items: { $ref: "#/definitions/b" } }] },
        },
      });
      expect(run(circle({ type: "null" }), circle({ type: "string" }))[0]).toBe("incompatible");
      expect(run(circle({ type: "null" }), circle({ type: "null" }))[0]).toBe("compatible");
    });

    test("among 24 definitions that all lead to each other", () => {
      const tangle = (leaf: string): object => ({
        type: "object",
        properties: repeat(24, (index) => [
          `f${index}`,
          {
            anyOf: [
              { $ref: `#/definitions/r${(index + 1) % 24}` },
              { $ref: `#/definitions/r${(index + 7) % 24}` },
              { type: leaf },
            ],
          },
        ]),
        definitions: repeat(24, (index) => [
          `r${index}`,
          {
            type: "object",
            properties: { n: { anyOf: [{ $ref: `#/definitions/r${(index + 5) % 24}` }, { $ref: "#" }] } },
          },
        ]),
      });
      expect(["undecided", "incompatible"].includes(run(tangle("string"), tangle("integer"))[0] ?? "")).toBe(true);
    });
  });

  describe("names", () => {
    test("of JavaScript's own objects are ordinary names", () => {
      const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"];
      const schema = (type: string): string =>
        `{"type":"object","properties":{${names.map((name) => `"${name}":{"type":"${type}"}`).join(",")}},"required":["__proto__"]}`;
      const { differences } = jsonFormat.compare(parse(schema("integer")), parse(schema("string")), {});
      expect(differences.map(({ registryPath }) => registryPath).toSorted()).toEqual(
        names.map((name) => `#/properties/${name}`).toSorted(),
      );
      // The independent validator overlooks `__proto__`, so what rests on it stays unproven.
      expect(run(schema("string"), schema("integer"))).toEqual(["incompatible", "unverified"]);
    });
  });

  describe("patterns", () => {
    const PATTERNS = ["(a+)+$", "(a|a)*b", "(.*)*x", "^(([a-z])+.)+[A-Z]([a-z])+$", "(x+x+)+y", "(?=(a+))a*b\\1"];

    test("that cost other engines ages", () => {
      for (const pattern of PATTERNS) {
        expect(run({ type: "string", minLength: 40 }, { type: "string", minLength: 40, pattern })[0]).toBe(
          "incompatible",
        );
        const named = { type: "object", properties: { ["a".repeat(60)]: { type: "string" } } };
        const patterned = { type: "object", patternProperties: { [pattern]: { type: "integer" } } };
        run(named, patterned);
        run(patterned, named);
      }
    });

    test("of any text never throw", () => {
      fc.assert(
        fc.property(fc.string({ maxLength: 30 }), (pattern) => {
          findProblem({ type: "string", pattern });
          findProblem({ ...MODERN, type: "object", patternProperties: { [pattern]: {} } });
        }),
        { numRuns: 2000 },
      );
    });
  });

  test("no text makes anything throw", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.string({ maxLength: 12 }), (text, pointer) => {
        for (const one of [text, `{"type":"object","properties":${text}}`, `{"allOf":[${text}],"enum":${text}}`]) {
          const result = jsonFormat.parse(one, { strictness: "stored" });
          const verdict = result.ok ? jsonFormat.compare(result.schema, result.schema, {}).verdict : "compatible";
          expect(verdict).not.toBe("incompatible");
          jsonFormat.listNames(one);
          jsonFormat.locate(one, `/${pointer}`);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
