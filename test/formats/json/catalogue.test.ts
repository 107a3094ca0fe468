import { describe, expect, test } from "vitest";
import type { PairLabels } from "../../../src/formats/difference.ts";
import { CHANGE_KINDS } from "../../../src/formats/json/change-kinds.ts";
import { isChangeKind } from "../../../src/formats/json/differences.ts";
import { jsonFormat } from "../../../src/formats/json/json-format.ts";
import type { ParsedSchema } from "../../../src/formats/schema-format.ts";

/** Kinds whose example cannot show them alone, with what stands beside them and why. */
const ACCOMPANIED: { readonly [kind: string]: readonly string[] } = {
  // The registry notes the cover and then judges the property once more, as if the model were closed.
  "property-added-is-covered-by-partially-open-content-model": ["optional-property-added-to-unopen-content-model"],
  "property-added-not-covered-by-partially-open-content-model": [
    "type-changed",
    "optional-property-added-to-unopen-content-model",
  ],
  // What makes the cover unfit is a change of its own.
  "property-removed-not-covered-by-partially-open-content-model": ["type-changed"],
  "item-added-not-covered-by-partially-open-content-model": ["type-changed"],
  "item-removed-not-covered-by-partially-open-content-model": ["type-changed"],
};

/** Names of the registry's engine that its comparison never gives. */
const UNREPORTED: readonly string[] = [
  "property-added-to-open-content-model",
  "reserved-property-removed",
  "reserved-property-conflicts-with-property",
];

const OPPOSITES: { readonly [action: string]: string } = {
  added: "removed",
  removed: "added",
  narrowed: "widened",
  widened: "narrowed",
};

/** Kinds whose mirror is no kind, with the reason. */
const WITHOUT_MIRROR: { readonly [kind: string]: string } = {
  "combined-type-extended": "the registry has one name for every other change of how branches are combined",
};

function parseOrThrow(text: string): ParsedSchema {
  const result = jsonFormat.parse(text, { strictness: "new" });
  if (!result.ok) throw new Error(result.problems[0].message);
  return result.schema;
}

function findPage(kind: string) {
  const page = jsonFormat.findKindPage(kind);
  if (page === undefined) throw new Error(`no page for ${kind}`);
  return page;
}

function findExample(kind: string): { readonly reader: ParsedSchema; readonly writer: ParsedSchema } {
  const { example } = findPage(kind);
  return { reader: parseOrThrow(example.reader), writer: parseOrThrow(example.writer) };
}

const LABELS: readonly PairLabels[] = [
  { reader: "the new schema", writer: "version 3", candidate: "reader" },
  { reader: "version 3", writer: "the new schema", candidate: "writer" },
];

test("the registry's engine names 132 kinds", () => {
  expect(jsonFormat.kinds.length).toBe(132);
});

describe.each(jsonFormat.kinds.filter((kind) => !UNREPORTED.includes(kind)))("%s", (kind) => {
  test("has an example that is this kind, and no other that it could do without", () => {
    const { reader, writer } = findExample(kind);
    const { differences } = jsonFormat.compare(reader, writer, {});
    expect(differences.map((difference) => difference.kind).toSorted()).toEqual(
      [kind, ...(ACCOMPANIED[kind] ?? [])].toSorted(),
    );
    const difference = differences.find((one) => one.kind === kind);
    expect(difference?.registryType).toBe(findPage(kind).registryType);
    expect(difference?.breaking).toBe(isChangeKind(kind) && CHANGE_KINDS[kind].effect !== "both");
  });

  test("tells both roles what changed and who can no longer do what", () => {
    const { reader, writer } = findExample(kind);
    const difference = jsonFormat.compare(reader, writer, {}).differences.find((one) => one.kind === kind);
    if (difference === undefined) throw new Error("no difference");
    for (const labels of LABELS) {
      const text = jsonFormat.describe(difference, labels);
      const end = difference.breaking
        ? `so ${labels.reader} can refuse data written with ${labels.writer}.`
        : "which the registry accepts.";
      expect(text.message.endsWith(end)).toBe(true);
      for (const sentence of [text.message, text.why, text.remedy]) expect(sentence).toMatch(/^[A-Z`].*\.$/);
      expect(text.title).not.toMatch(/\.$/);
    }
  });

  test("passes under LENIENT exactly as the table says", () => {
    const { reader, writer } = findExample(kind);
    const { differences } = jsonFormat.compare(reader, writer, { policy: "LENIENT" });
    const difference = differences.find((one) => one.kind === kind);
    expect(difference?.breaking).toBe(isChangeKind(kind) && CHANGE_KINDS[kind].effect === "never");
  });
});

describe.each(UNREPORTED)("%s", (kind) => {
  test("has a page that says so, and an example that shows something else", () => {
    const page = findPage(kind);
    expect(page.unreported?.message).toMatch(/never reports it/);
    const { reader, writer } = findExample(kind);
    expect(jsonFormat.compare(reader, writer, {}).differences.some((one) => one.kind === kind)).toBe(false);
  });
});

describe("mirrors", () => {
  const coordinates = jsonFormat.kinds.map((kind) => [kind, findPage(kind).coordinate] as const);

  test.each(coordinates)("%s has one, or a reason why it has none", (kind, coordinate) => {
    const wanted = OPPOSITES[coordinate.action] ?? coordinate.action;
    const mirror = coordinates.some(
      ([, one]) => one.area === coordinate.area && one.part === coordinate.part && one.action === wanted,
    );
    expect(mirror).toBe(WITHOUT_MIRROR[kind] === undefined);
  });

  test("no reason outlives its kind", () => {
    const known: ReadonlySet<string> = new Set(jsonFormat.kinds);
    expect(Object.keys(WITHOUT_MIRROR).filter((kind) => !known.has(kind))).toEqual([]);
  });
});

describe.each(jsonFormat.hazardKinds)("hazard %s", (kind) => {
  test("has an example that is accepted and is exactly this hazard", () => {
    const { reader, writer } = findExample(kind);
    expect(jsonFormat.compare(reader, writer, {}).verdict).toBe("compatible");
    const hazards = jsonFormat.findHazards(reader, writer);
    expect(hazards.map((hazard) => [hazard.kind, hazard.registryType, hazard.breaking])).toEqual([[kind, null, false]]);
    for (const labels of LABELS)
      for (const hazard of hazards) {
        const text = jsonFormat.describe(hazard, labels);
        for (const sentence of [text.message, text.why, text.remedy]) expect(sentence).toMatch(/^[A-Z`].*\.$/);
      }
  });

  // Formats are annotations to the independent validator.
  test.skipIf(kind === "format-changed")("is shown by a document", async () => {
    const { reader, writer } = findExample(kind);
    const [hazard] = jsonFormat.findHazards(reader, writer);
    const finder = await jsonFormat.loadWitnessFinder();
    if (hazard === undefined) throw new Error("no hazard");
    expect(finder.findHazard?.(reader, writer, hazard).status).toBe("verified");
  });
});

test("no page for a text that is no kind", () => {
  const texts = ["toString", "__proto__", ""];
  expect(texts.map((kind) => jsonFormat.findKindPage(kind))).toEqual([undefined, undefined, undefined]);
});
