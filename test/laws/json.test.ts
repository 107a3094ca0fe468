import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkVersions } from "../../src/compatibility/check-versions.ts";
import { confirmRepair } from "../../src/compatibility/confirm-repair.ts";
import { jsonFormat } from "../../src/formats/json/json-format.ts";
import type { Difference } from "../../src/formats/difference.ts";
import type { ParsedSchema } from "../../src/formats/schema-format.ts";
import { applyEdits } from "../../src/source/text-edit.ts";
import { createSpecValidator } from "../support/spec-validator.ts";
import type { DraftName, SchemaJson } from "./json-schemas.ts";
import { DRAFTS, drawEvolutions, drawHistories, drawSchemas } from "./json-schemas.ts";

/** Pairs drawn for each law and draft; together more than 20,000. */
const RUNS = 1500;

function parse(schema: SchemaJson): ParsedSchema {
  const result = jsonFormat.parse(JSON.stringify(schema), { strictness: "new" });
  if (!result.ok) throw new Error(`${result.problems[0].message} in ${JSON.stringify(schema)}`);
  return result.schema;
}

function listBreaking(reader: ParsedSchema, writer: ParsedSchema): readonly Difference[] {
  return jsonFormat.compare(reader, writer, {}).differences.filter(({ breaking }) => breaking);
}

/** A schema with a description for every schema in it and all keys the other way round. */
function redecorate(schema: SchemaJson): SchemaJson {
  const visit = (value: unknown, isMap: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, false));
    if (typeof value !== "object" || value === null) return value;
    const members = Object.entries(value).map(([key, part]) => {
      const isData = !isMap && (key === "enum" || key === "const");
      return [
        key,
        isData
          ? part
          : visit(
              part,
              !isMap &&
                /^(?:properties|patternProperties|definitions|\$defs|dependencies|dependent(?:Required|Schemas))$/.test(
                  key,
                ),
            ),
      ];
    });
    return Object.fromEntries(isMap ? members : [...members.toReversed(), ["description", "Words."]]);
  };
  return visit(schema, false) as SchemaJson;
}

describe.each(Object.keys(DRAFTS) as DraftName[])("%s", (draft) => {
  test("a schema reads itself, unless the registry fails on it or decides at random", () => {
    fc.assert(
      fc.property(drawSchemas(draft), (schema) => {
        const [one, other] = [parse(schema), parse(schema)];
        const { verdict, differences } = jsonFormat.compare(one, other, {});
        if (verdict === "server-error" || verdict === "undecided") return;
        expect([verdict, differences.filter(({ breaking }) => breaking)]).toEqual(["compatible", []]);
        expect(jsonFormat.compare(one, one, {})).toEqual(jsonFormat.compare(other, one, {}));
      }),
      { numRuns: RUNS / 2 },
    );
  });

  test("descriptions and the order of keys change no verdict", () => {
    fc.assert(
      fc.property(drawEvolutions(draft), ({ before, after }) => {
        const plain = jsonFormat.compare(parse(after), parse(before), {});
        const decorated = jsonFormat.compare(parse(redecorate(after)), parse(redecorate(before)), {});
        expect(decorated.verdict).toBe(plain.verdict);
      }),
      { numRuns: RUNS },
    );
  });

  test("backward of (a, b) is forward of (b, a), and LENIENT refuses nothing that STRICT accepts", () => {
    fc.assert(
      fc.property(drawEvolutions(draft), ({ before, after }) => {
        const [old, young] = [{ schema: JSON.stringify(before) }, { schema: JSON.stringify(after) }];
        const ask = (
          level: "BACKWARD" | "FORWARD",
          candidate: typeof old,
          version: typeof old,
          policy: "STRICT" | "LENIENT",
        ) =>
          checkVersions({ type: "JSON", level, candidate, versions: [version], policy }).pairs.map(
            ({ verdict, differences }) => [verdict, differences] as const,
          );
        const backward = ask("BACKWARD", young, old, "STRICT");
        expect(ask("FORWARD", old, young, "STRICT")).toEqual(backward);
        if (backward[0]?.[0] === "compatible")
          expect(ask("BACKWARD", young, old, "LENIENT").map(([verdict]) => verdict)).toEqual(["compatible"]);
      }),
      { numRuns: RUNS },
    );
  });

  test("a parse does not depend on what was parsed before", () => {
    fc.assert(
      fc.property(drawHistories(draft, 3), fc.constantFrom(undefined, "7.9.9", "8.3.1"), (versions, serverVersion) => {
        const options = serverVersion === undefined ? {} : { serverVersion };
        const related = versions.map(parse);
        const fresh = versions.map((schema) => {
          parse({ $schema: DRAFTS[draft], title: "something else" });
          return parse(schema);
        });
        const compareAll = (schemas: readonly ParsedSchema[]): unknown =>
          schemas.map((reader) => schemas.map((writer) => jsonFormat.compare(reader, writer, options)));
        expect(compareAll(related)).toEqual(compareAll(fresh));
      }),
      { numRuns: RUNS / 3 },
    );
  });

  test("every witness is valid for the writer and invalid for the reader, and every repair repairs", async () => {
    const finder = await jsonFormat.loadWitnessFinder();
    let [proven, agreed, repaired] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(drawEvolutions(draft), async ({ before, after }) => {
        const [writer, reader] = [parse(before), parse(after)];
        const differences = listBreaking(reader, writer);
        const outcomes = differences.map((difference) => finder.find(reader, writer, difference));
        const documents = outcomes.flatMap((outcome) => (outcome.status === "verified" ? [outcome.datum] : []));
        proven += documents.length;
        if (documents.length > 0) expect(outcomes.every(({ status }) => status !== "impossible")).toBe(true);
        agreed += await countAgreed(writer, reader, documents);
        for (const difference of differences.slice(0, 1)) if (isRepaired(reader, writer, difference)) repaired++;
      }),
      { numRuns: RUNS / 5 },
    );
    expect(proven).toBeGreaterThan(50);
    expect(agreed).toBeGreaterThan(50);
    expect(repaired).toBeGreaterThan(50);
  }, 300_000);

  test("what is called harmless breaks no document that others find", async () => {
    const finder = await jsonFormat.loadWitnessFinder();
    const documents = fc.sample(fc.jsonValue({ maxDepth: 2 }), { numRuns: 40, seed: 1 });
    let called = 0;
    await fc.assert(
      fc.asyncProperty(drawEvolutions(draft), async ({ before, after }) => {
        const [writer, reader] = [parse(before), parse(after)];
        const [difference] = listBreaking(reader, writer);
        if (difference === undefined || finder.find(reader, writer, difference).status !== "impossible") return;
        called++;
        const [old, next] = [await createSpecValidator(writer.text), await createSpecValidator(reader.text)];
        if (old === null || next === null) return;
        expect(documents.filter((document) => old(document) && !next(document))).toEqual([]);
      }),
      { numRuns: RUNS / 5 },
    );
    expect(called).toBeGreaterThan(5);
  }, 300_000);
});

async function countAgreed(writer: ParsedSchema, reader: ParsedSchema, documents: readonly string[]): Promise<number> {
  if (documents.length === 0) return 0;
  const [old, next] = [await createSpecValidator(writer.text), await createSpecValidator(reader.text)];
  if (old === null || next === null) return 0;
  for (const text of documents) {
    const document: unknown = JSON.parse(text);
    expect([old(document), next(document), text]).toEqual([true, false, text]);
  }
  return documents.length;
}

function isRepaired(candidate: ParsedSchema, earlier: ParsedSchema, difference: Difference): boolean {
  const before = [listBreaking(candidate, earlier)];
  const trial = {
    format: jsonFormat,
    candidate,
    parse: (text: string) => parse(JSON.parse(text) as SchemaJson),
    compareAll: (edited: ParsedSchema) => [listBreaking(edited, earlier)],
  };
  const proposals = jsonFormat.proposeRepairs({ candidate, earlier, difference, candidateReads: true });
  const repair = proposals.find((one) => confirmRepair(trial, one, { before, index: 0 }));
  if (repair === undefined) return false;
  const mended = parse(JSON.parse(applyEdits(candidate.text, repair.edits)) as SchemaJson);
  expect(listBreaking(mended, earlier).length).toBeLessThan(before[0]?.length ?? 0);
  return true;
}
