import { expect, test } from "vitest";
import { jsonFormat } from "../../src/formats/json/json-format.ts";
import type { ParsedSchema } from "../../src/formats/schema-format.ts";
import { readCases } from "../conformance/read-cases.ts";

interface Pair {
  readonly id: string;
  readonly old: string;
  readonly new: string;
}

/** Nothing of an earlier parse is in what is parsed next. */
function forget(): void {
  jsonFormat.parse("true", { strictness: "stored" });
  jsonFormat.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema"}', { strictness: "stored" });
}

function parseAll(texts: readonly string[], between: () => void): readonly ParsedSchema[] | undefined {
  const schemas = texts.map((text) => {
    between();
    const result = jsonFormat.parse(text, { strictness: "stored" });
    return result.ok ? result.schema : undefined;
  });
  return schemas.every((schema) => schema !== undefined) ? schemas : undefined;
}

/** Servers up to this version remember the old node only. */
const SERVERS = [{ serverVersion: "8.3.1" }, {}];

/** What is found between versions of a history that share parts with those before and behind them. */
function compareSome(versions: readonly ParsedSchema[]): readonly unknown[] {
  const [first, second, third, fourth] = versions;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return [];
  const pairs = [[first, fourth] as const, [fourth, first] as const, [third, second] as const];
  return pairs.flatMap(([reader, writer]) =>
    SERVERS.map((options) => {
      const { verdict, differences } = jsonFormat.compare(reader, writer, options);
      return [verdict, differences.map(({ kind, registryPath, breaking }) => `${kind} ${registryPath} ${breaking}`)];
    }),
  );
}

test("versions that share what they have in common are compared as if they did not", () => {
  const pairs = readCases<Pair>("json-pairs").filter((pair) => pair.old.length + pair.new.length < 6000);
  const modern = pairs.filter((pair) => /draft\/20/.test(pair.old) && /draft\/20/.test(pair.new));
  let compared = 0;
  for (const pair of modern) {
    const history = [pair.old, pair.new, pair.old, pair.new];
    const shared = parseAll(history, () => undefined);
    const apart = parseAll(history, forget);
    if (shared === undefined || apart === undefined) continue;
    compared++;
    expect([pair.id, compareSome(shared)]).toEqual([pair.id, compareSome(apart)]);
  }
  expect(compared).toBeGreaterThan(100);
}, 60_000);
