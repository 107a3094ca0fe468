import { describe, expect, test } from "vitest";
import { compareAvro } from "../../../src/formats/avro/compare.ts";
import { avroFormat } from "../../../src/formats/avro/avro-format.ts";
import type { AvroSchema } from "../../../src/formats/avro/parse.ts";
import { parseAvro } from "../../../src/formats/avro/parse.ts";

/**
 * Kinds whose mirror is no kind, with the reason. A comparison has a direction: what one direction reports as a loss,
 * the other direction allows, so most mirrors are the same kind with the roles swapped.
 */
const WITHOUT_MIRROR: { readonly [kind: string]: string } = {
  "field-without-default": "a field only the writer has is skipped by every reader",
  "enum-field-without-default": "a field only the writer has is skipped by every reader",
  "enum-symbols-missing": "symbols only the reader has are never met in the data",
  "type-narrowed": "widening is a promotion, which every reader makes",
  "null-not-accepted": "a reader may always accept null in addition",
  "union-branch-missing": "branches only the reader has are never met in the data",
  "type-not-in-union": "a union that reads the plain type is compatible",
  "type-changed": "its own mirror: the roles swapped give the same kind",
  "fixed-size-changed": "its own mirror: the roles swapped give the same kind",
  "type-renamed": "its own mirror: the roles swapped give the same kind",
  "check-aborted": "a failure of the check itself, which has no opposite",
};

const OPPOSITES: { readonly [action: string]: string } = {
  added: "removed",
  removed: "added",
  narrowed: "widened",
  widened: "narrowed",
};

function parseOrThrow(text: string): AvroSchema {
  const result = parseAvro(text, { strictness: "new" });
  if (!result.ok) throw new Error(result.problems[0].message);
  return result.schema;
}

describe.each(avroFormat.kinds)("%s", (kind) => {
  const page = avroFormat.findKindPage(kind);

  test("has a page whose example is exactly this kind", () => {
    if (page === undefined) throw new Error("no page");
    const differences = compareAvro(parseOrThrow(page.example.reader), parseOrThrow(page.example.writer));
    expect(differences.map((difference) => [difference.kind, difference.registryType])).toEqual([
      [kind, page.registryType],
    ]);
    const [difference] = differences;
    if (difference === undefined) throw new Error("no difference");
    for (const candidate of ["reader", "writer"] as const) {
      const labels =
        candidate === "reader"
          ? { reader: "the new schema", writer: "version 3", candidate }
          : { reader: "version 3", writer: "the new schema", candidate };
      const text = avroFormat.describe(difference, labels);
      expect(text.message.endsWith(`so ${labels.reader} cannot read data written with ${labels.writer}.`)).toBe(true);
      for (const sentence of [text.message, text.why, text.remedy]) expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(text.title).not.toMatch(/\.$/);
    }
  });

  test("has a mirror, or a reason why it has none", () => {
    const coordinate = page?.coordinate;
    const mirror = avroFormat.kinds.find((other) => {
      const one = avroFormat.findKindPage(other)?.coordinate;
      return (
        one?.area === coordinate?.area &&
        one?.part === coordinate?.part &&
        one?.action === OPPOSITES[coordinate?.action ?? ""]
      );
    });
    expect(mirror === undefined).toBe(WITHOUT_MIRROR[kind] !== undefined);
  });
});

describe.each(avroFormat.hazardKinds)("hazard %s", (kind) => {
  test("has a page whose example is accepted and is exactly this hazard", () => {
    const page = avroFormat.findKindPage(kind);
    if (page === undefined) throw new Error("no page");
    const [reader, writer] = [parseOrThrow(page.example.reader), parseOrThrow(page.example.writer)];
    expect(compareAvro(reader, writer)).toEqual([]);
    const hazards = avroFormat.findHazards(reader, writer);
    expect(hazards.map((hazard) => [hazard.kind, hazard.registryType, hazard.breaking])).toEqual([[kind, null, false]]);
    const [hazard] = hazards;
    if (hazard === undefined) throw new Error("no hazard");
    const labels = { reader: "the new schema", writer: "version 3", candidate: "reader" } as const;
    const text = avroFormat.describe(hazard, labels);
    for (const sentence of [text.message, text.why, text.remedy]) expect(sentence).toMatch(/^[A-Z`].*\.$/);
  });
});

test("no reason outlives its kind", () => {
  expect(Object.keys(WITHOUT_MIRROR).sort()).toEqual([...avroFormat.kinds].sort());
});

test("no page for a text that is no kind", () => {
  expect(["toString", "__proto__", ""].map((kind) => avroFormat.findKindPage(kind))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
