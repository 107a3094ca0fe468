import { describe, expect, test } from "vitest";
import { jsonFormat } from "../../src/formats/json/json-format.ts";
import type { ParsedSchema, WitnessFinder } from "../../src/formats/schema-format.ts";
import type { AskValidator } from "../support/spec-validator.ts";
import { createSpecValidator } from "../support/spec-validator.ts";
import { readCases, reportFigure } from "./read-cases.ts";

interface PairCase {
  readonly id: string;
  readonly old: string;
  readonly new: string;
  readonly oldReferences?: { readonly [name: string]: string };
  readonly newReferences?: { readonly [name: string]: string };
  readonly strict: string;
  /** A document valid for the old schema and invalid for the new one. */
  readonly counterexample?: unknown;
  /** Proved by others to have none. */
  readonly harmless?: boolean;
}

/** What the proofs say of a pair: the documents that were verified, and whether one was called impossible. */
interface Proofs {
  readonly documents: readonly string[];
  readonly isCalledHarmless: boolean;
}

function parse(text: string, references: PairCase["oldReferences"], strictness: "new" | "stored"): ParsedSchema | null {
  const list = Object.entries(references ?? {}).map(([name, schema]) => ({ name, schema }));
  const result = jsonFormat.parse(text, { references: list, strictness });
  return result.ok ? result.schema : null;
}

function prove(finder: WitnessFinder, one: PairCase): Proofs {
  const writer = parse(one.old, one.oldReferences, "stored");
  const reader = parse(one.new, one.newReferences, "new");
  if (writer === null || reader === null) return { documents: [], isCalledHarmless: false };
  const breaking = jsonFormat.compare(reader, writer, {}).differences.filter((difference) => difference.breaking);
  const outcomes =
    breaking.length > 0
      ? breaking.map((difference) => finder.find(reader, writer, difference))
      : jsonFormat.findHazards(reader, writer).flatMap((hazard) => finder.findHazard?.(reader, writer, hazard) ?? []);
  return {
    documents: outcomes.flatMap((outcome) => (outcome.status === "verified" ? [outcome.datum] : [])),
    isCalledHarmless: breaking.length > 0 && outcomes.some(({ status }) => status === "impossible"),
  };
}

/** The second validator takes a negative number for no multiple of 0.1. */
const MISTAKEN = [
  'json-gen-0760 {"eventId":-1,"eventType":[],"ip":"a"}',
  'json-gen-4232 {"timestamp":-1}',
  'json-gen-5834 {"total":-40,"paymentMethod":null,"notes":[1,1,1,1,1,1]}',
  'json-gen-5834 {"total":-40,"paymentMethod":null,"tags":null}',
];

describe("proofs of json-pairs", async () => {
  const finder = await jsonFormat.loadWitnessFinder();
  const cases = readCases<PairCase>("json-pairs");
  const proved = cases.map((one) => ({ one, proofs: prove(finder, one) }));
  const breaking = proved.filter(({ one }) => one.counterexample !== undefined);
  const harmless = proved.filter(({ one }) => one.harmless === true);

  test("a document for at least 95 % of the pairs that have one", () => {
    const found = breaking.filter(({ proofs }) => proofs.documents.length > 0);
    reportFigure("json pairs, verified documents", found.length, breaking.length);
    expect(breaking.length).toBeGreaterThan(1700);
    expect(found.length / breaking.length).toBeGreaterThanOrEqual(0.95);
  });

  test("no pair that has a document is called harmless", () => {
    expect(breaking.filter(({ proofs }) => proofs.isCalledHarmless).map(({ one }) => one.id)).toEqual([]);
  });

  test("no document for a pair that is proved harmless, and most are called so", () => {
    expect(harmless.filter(({ proofs }) => proofs.documents.length > 0).map(({ one }) => one.id)).toEqual([]);
    const called = harmless.filter(({ proofs }) => proofs.isCalledHarmless);
    reportFigure("json pairs, harmless and called so", called.length, harmless.length);
    expect(called.length / harmless.length).toBeGreaterThan(0.85);
  });

  test("a validator that follows the specification agrees with every document", async () => {
    let [asked, agreed] = [0, 0];
    const disagreed: string[] = [];
    for (const { one, proofs } of proved) {
      if (proofs.documents.length === 0 || one.oldReferences !== undefined || one.newReferences !== undefined) continue;
      const [old, next] = [await createSpecValidator(one.old), await createSpecValidator(one.new)];
      if (old === null || next === null) continue;
      for (const text of proofs.documents) {
        asked++;
        if (breaks(old, next, text)) agreed++;
        else disagreed.push(`${one.id} ${text}`);
      }
    }
    reportFigure("json pairs, documents a second validator agrees on", agreed, asked);
    expect(asked).toBeGreaterThan(1500);
    expect(disagreed).toEqual(MISTAKEN);
  }, 300_000);
});

function breaks(writer: AskValidator, reader: AskValidator, text: string): boolean {
  const document: unknown = JSON.parse(text);
  return writer(document) && !reader(document);
}
