import { describe, expect, test } from "vitest";
import { confirmRepair } from "../../src/compatibility/confirm-repair.ts";
import { avroFormat } from "../../src/formats/avro/avro-format.ts";
import { compareAvro } from "../../src/formats/avro/compare.ts";
import { DatumMaker } from "../../src/formats/avro/datum.ts";
import { createAvroWitnessFinder } from "../../src/formats/avro/witness-finder.ts";
import type { AvroSchema } from "../../src/formats/avro/parse.ts";
import { parseAvro } from "../../src/formats/avro/parse.ts";
import type { ParsedSchema } from "../../src/formats/schema-format.ts";
import type { ResolvedReference } from "../../src/schema/schema-reference.ts";
import { readCases, reportFigure } from "./read-cases.ts";

interface PairCase {
  readonly id: string;
  readonly reader: string;
  readonly writer: string;
  readonly readerReferences?: readonly ResolvedReference[];
  readonly writerReferences?: readonly ResolvedReference[];
}

interface ParsedPair {
  readonly reader: AvroSchema;
  readonly writer: AvroSchema;
}

function parsePair(one: PairCase, writerStrictness: "new" | "stored"): ParsedPair | undefined {
  const reader = parseAvro(one.reader, { references: one.readerReferences ?? [], strictness: "new" });
  const writer = parseAvro(one.writer, { references: one.writerReferences ?? [], strictness: writerStrictness });
  return reader.ok && writer.ok ? { reader: reader.schema, writer: writer.schema } : undefined;
}

const cases = readCases<PairCase>("avro-pairs");

describe("proofs", () => {
  test("nearly every refused pair that can have a message at all has a verified one; the rest a named reason", () => {
    const finder = createAvroWitnessFinder();
    let [refused, possible, proven] = [0, 0, 0];
    for (const one of cases) {
      const pair = parsePair(one, "stored");
      const differences = pair === undefined ? [] : compareAvro(pair.reader, pair.writer);
      if (pair === undefined || differences.length === 0) continue;
      refused++;
      if (new DatumMaker(pair.writer.root).create(pair.writer.root) !== null) possible++;
      const outcomes = differences.map((difference) => finder.find(pair.reader, pair.writer, difference));
      if (outcomes.some(({ status }) => status === "verified")) proven++;
      for (const outcome of outcomes)
        if (outcome.status !== "verified") expect(outcome.reason).toMatch(/^[A-Z].{20,}\.$/);
    }
    reportFigure("avro refused pairs of which the writer can write any message", possible, refused);
    reportFigure("avro refused pairs with a verified message", proven, possible);
    expect(refused).toBeGreaterThan(2000);
    expect(proven / possible).toBeGreaterThan(0.97);
  });
});

describe("repairs", () => {
  test.each([
    ["the reader", true, 0.88],
    ["the writer", false, 0.8],
  ] as const)("a confirmed edit of %s for most refused pairs", (_, candidateReads, least) => {
    let [refused, offered] = [0, 0];
    for (const one of cases) {
      const pair = parsePair(one, candidateReads ? "stored" : "new");
      const differences = pair === undefined ? [] : compareAvro(pair.reader, pair.writer);
      if (pair === undefined || differences.length === 0) continue;
      refused++;
      const [candidate, earlier] = candidateReads ? [pair.reader, pair.writer] : [pair.writer, pair.reader];
      const trial = {
        format: avroFormat,
        candidate,
        parse: (schema: string, references: readonly ResolvedReference[]): ParsedSchema | undefined => {
          const result = parseAvro(schema, { references, strictness: "new" });
          return result.ok ? result.schema : undefined;
        },
        compareAll: (edited: ParsedSchema) => [
          candidateReads ? compareAvro(edited as AvroSchema, earlier) : compareAvro(earlier, edited as AvroSchema),
        ],
      };
      const helps = differences.some((difference) =>
        avroFormat
          .proposeRepairs({ candidate, earlier, difference, candidateReads })
          .some((proposal) => confirmRepair(trial, proposal, { before: [differences], index: 0 })),
      );
      if (helps) offered++;
    }
    reportFigure(
      `avro refused pairs with a confirmed edit of ${candidateReads ? "the reader" : "the writer"}`,
      offered,
      refused,
    );
    expect(offered / refused).toBeGreaterThan(least);
  });
});
