import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkVersions } from "../../src/compatibility/check-versions.ts";
import { confirmRepair } from "../../src/compatibility/confirm-repair.ts";
import { avroFormat } from "../../src/formats/avro/avro-format.ts";
import { compareAvro } from "../../src/formats/avro/compare.ts";
import { decodeAs } from "../../src/formats/avro/decode.ts";
import type { ParsedSchema } from "../../src/formats/schema-format.ts";
import { applyEdits } from "../../src/source/text-edit.ts";
import type { AvroSchema } from "../../src/formats/avro/parse.ts";
import { parseAvro } from "../../src/formats/avro/parse.ts";
import { isReadableSoundly } from "../../src/formats/avro/sound-comparison.ts";
import type { SchemaJson } from "./avro-schemas.ts";
import { evolutions, schemas } from "./avro-schemas.ts";
import { listEncodings } from "./list-encodings.ts";

/** Pairs drawn for each law; together more than 20,000. */
const RUNS = 6000;

function parse(schema: SchemaJson): AvroSchema | undefined {
  const result = parseAvro(JSON.stringify(schema), { strictness: "new" });
  return result.ok ? result.schema : undefined;
}

function listKinds(reader: AvroSchema, writer: AvroSchema): readonly string[] {
  return compareAvro(reader, writer).map(({ kind, registryPath }) => `${kind} ${registryPath}`);
}

/** Keeps only what resolution may look at: no docs, and record fields in another order. */
function redecorate(schema: SchemaJson): SchemaJson {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]));
    return "type" in inner ? { ...inner, doc: "Words.", "x-owner": { team: [1.5, null] } } : inner;
  };
  return visit(schema) as SchemaJson;
}

describe("Avro", () => {
  test("a schema reads itself", () => {
    fc.assert(
      fc.property(schemas, (schema) => {
        const parsed = parse(schema);
        expect(parsed).toBeDefined();
        if (parsed !== undefined) expect(listKinds(parsed, parsed)).toEqual([]);
      }),
      { numRuns: RUNS / 2 },
    );
  });

  test("docs and custom properties change no verdict", () => {
    fc.assert(
      fc.property(evolutions, ({ before, after }) => {
        const [writer, reader] = [parse(before), parse(after)];
        const [otherWriter, otherReader] = [parse(redecorate(before)), parse(redecorate(after))];
        if (writer === undefined || reader === undefined || otherWriter === undefined || otherReader === undefined)
          return;
        expect(listKinds(otherReader, otherWriter)).toEqual(listKinds(reader, writer));
      }),
      { numRuns: RUNS },
    );
  });

  test("backward of (a, b) is forward of (b, a)", () => {
    fc.assert(
      fc.property(evolutions, ({ before, after }) => {
        const [old, young] = [{ schema: JSON.stringify(before) }, { schema: JSON.stringify(after) }];
        if (parse(before) === undefined || parse(after) === undefined) return;
        const ask = (level: "BACKWARD" | "FORWARD", candidate: typeof old, version: typeof old): readonly unknown[] =>
          checkVersions({ type: "AVRO", level, candidate, versions: [version] }).pairs.map(
            ({ differences }) => differences,
          );
        expect(ask("FORWARD", old, young)).toEqual(ask("BACKWARD", young, old));
      }),
      { numRuns: RUNS },
    );
  });

  test("what is accepted without recursion is readable, and what is refused is not", () => {
    let judged = 0;
    fc.assert(
      fc.property(evolutions, ({ before, after }) => {
        const [writer, reader] = [parse(before), parse(after)];
        if (writer === undefined || reader === undefined) return;
        judged++;
        expect(isReadableSoundly(reader.root, writer.root)).toBe(compareAvro(reader, writer).length === 0);
      }),
      { numRuns: RUNS },
    );
    // Most changes leave a valid schema, so the laws above speak of thousands of pairs.
    expect(judged).toBeGreaterThan(RUNS / 2);
  });

  test("every witness is a message of the writer that the reader cannot read, and every repair repairs", async () => {
    const finder = await avroFormat.loadWitnessFinder();
    let [proven, repaired] = [0, 0];
    fc.assert(
      fc.property(evolutions, ({ before, after }) => {
        const [writer, reader] = [parse(before), parse(after)];
        if (writer === undefined || reader === undefined) return;
        const differences = compareAvro(reader, writer);
        for (const difference of differences) {
          const witness = finder.find(reader, writer, difference);
          if (witness.status !== "verified") continue;
          proven++;
          const encodings = listEncodings(writer.root, JSON.parse(witness.datum)).map((bytes) =>
            Uint8Array.from(bytes),
          );
          for (const bytes of encodings) expect(decodeAs(bytes, writer.root, writer.root)).toEqual([]);
          const failures = encodings.filter((bytes) => decodeAs(bytes, writer.root, reader.root).length > 0);
          expect(failures.length).toBeGreaterThan(0);
          const trial = {
            format: avroFormat,
            candidate: reader,
            parse: (text: string) => parse(JSON.parse(text) as SchemaJson),
            compareAll: (edited: ParsedSchema) => [compareAvro(edited as AvroSchema, writer)],
          };
          const proposals = avroFormat.proposeRepairs({
            candidate: reader,
            earlier: writer,
            difference,
            candidateReads: true,
          });
          const repair = proposals.find((one) => confirmRepair(trial, one, { before: [differences], index: 0 }));
          if (repair === undefined) continue;
          const mended = parse(JSON.parse(applyEdits(reader.text, repair.edits)) as SchemaJson);
          if (mended === undefined) throw new Error("a confirmed repair parses");
          expect(compareAvro(mended, writer).length).toBeLessThan(differences.length);
          repaired++;
        }
      }),
      { numRuns: RUNS / 4 },
    );
    expect(proven).toBeGreaterThan(100);
    expect(repaired).toBeGreaterThan(100);
  });
});
