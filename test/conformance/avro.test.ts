import { describe, expect, test } from "vitest";
import { checkVersions } from "../../src/compatibility/check-versions.ts";
import { compareAvro } from "../../src/formats/avro/compare.ts";
import { parseAvro } from "../../src/formats/avro/parse.ts";
import { printAvroSchema } from "../../src/formats/avro/print.ts";
import type { CompatibilityLevel } from "../../src/schema/compatibility-level.ts";
import type { ResolvedReference } from "../../src/schema/schema-reference.ts";
import { readDivergences } from "./read-divergences.ts";
import { readCases, reportFigure } from "./read-cases.ts";

/** A server of each rule set. */
const SERVERS = { "avro-1.12": "8.3.1", "avro-1.11": "7.9.9" } as const;

interface Incompatibility {
  readonly type: string;
  readonly path: string;
  readonly message: string;
}

interface Verdict {
  readonly verdict: string;
  readonly incompatibilities: readonly Incompatibility[];
}

interface PairCase extends Verdict {
  readonly id: string;
  readonly reader: string;
  readonly writer: string;
  readonly readerReferences?: readonly ResolvedReference[];
  readonly writerReferences?: readonly ResolvedReference[];
  readonly "avro-1.11"?: Partial<Verdict>;
}

function answerPair(one: PairCase, serverVersion: string): Verdict {
  const reader = parseAvro(one.reader, { references: one.readerReferences ?? [], strictness: "new", serverVersion });
  if (!reader.ok) return { verdict: "reader-invalid", incompatibilities: [] };
  const writer = parseAvro(one.writer, { references: one.writerReferences ?? [], strictness: "stored", serverVersion });
  if (!writer.ok) return { verdict: "writer-invalid", incompatibilities: [] };
  const differences = compareAvro(reader.schema, writer.schema);
  if (differences[0]?.kind === "check-aborted") return { verdict: "exception", incompatibilities: [] };
  return {
    verdict: differences.length === 0 ? "compatible" : "incompatible",
    incompatibilities: differences.map((difference) => ({
      type: difference.registryType ?? "",
      path: difference.registryPath,
      message: difference.registryMessage ?? "",
    })),
  };
}

describe("avro-pairs", () => {
  const cases = readCases<PairCase>("avro-pairs");
  const known = readDivergences("avro-pairs");

  test.each(Object.entries(SERVERS))("verdict and full list under %s", (profile, serverVersion) => {
    const failures: string[] = [];
    for (const one of cases) {
      const { verdict, incompatibilities } = { ...one, ...(profile === "avro-1.11" ? one["avro-1.11"] : {}) };
      const answer = answerPair(one, serverVersion);
      if (JSON.stringify(answer) !== JSON.stringify({ verdict, incompatibilities })) failures.push(one.id);
    }
    reportFigure(`avro pairs, verdict and list, ${profile}`, cases.length - failures.length, cases.length);
    expect(cases.length).toBeGreaterThan(4000);
    expect(failures).toEqual(known.get(profile) ?? []);
  });
});

type Answer = "accept" | "reject";

interface ParseCase {
  readonly id: string;
  readonly schema: string;
  readonly references?: readonly ResolvedReference[];
  readonly new: Answer;
  readonly stored: Answer;
  readonly "new-1.11": Answer;
  readonly "stored-1.11": Answer;
  readonly canonical?: string;
  readonly "canonical-1.11"?: string;
  readonly normalized?: string;
  readonly "normalized-error"?: string;
}

const COLUMNS = [
  ["new", "new", SERVERS["avro-1.12"]],
  ["stored", "stored", SERVERS["avro-1.12"]],
  ["new-1.11", "new", SERVERS["avro-1.11"]],
  ["stored-1.11", "stored", SERVERS["avro-1.11"]],
] as const;

describe("avro-parse", () => {
  const cases = readCases<ParseCase>("avro-parse");
  const known = readDivergences("avro-parse");

  test.each(COLUMNS)("accepted or rejected as %s", (column, strictness, serverVersion) => {
    const failures: string[] = [];
    for (const one of cases) {
      const result = parseAvro(one.schema, { references: one.references ?? [], strictness, serverVersion });
      if ((result.ok ? "accept" : "reject") !== one[column]) failures.push(one.id);
    }
    reportFigure(`avro parse, ${column}`, cases.length - failures.length, cases.length);
    expect(cases.length).toBeGreaterThan(500);
    expect(failures).toEqual(known.get(column) ?? []);
  });
});

/** The text printed from the strict parse, or from the lenient one where only that accepts; null for a refusal. */
function answerText(one: ParseCase, serverVersion: string, normalize: boolean): string | null | undefined {
  for (const strictness of ["new", "stored"] as const) {
    const result = parseAvro(one.schema, { references: one.references ?? [], strictness, serverVersion, exact: true });
    if (!result.ok) continue;
    const printed = printAvroSchema(result.schema, { normalize });
    return printed.ok ? printed.text : null;
  }
  return undefined;
}

describe("avro-parse: the stored texts", () => {
  const cases = readCases<ParseCase>("avro-parse");
  const known = readDivergences("avro-parse");
  const [server12, server11] = [SERVERS["avro-1.12"], SERVERS["avro-1.11"]];

  function compareTexts(
    column: string,
    expected: (one: ParseCase) => unknown,
    answer: (one: ParseCase) => unknown,
  ): void {
    const asked = cases.filter((one) => expected(one) !== undefined);
    const failures = asked.filter((one) => answer(one) !== expected(one)).map((one) => one.id);
    reportFigure(`avro parse, ${column}`, asked.length - failures.length, asked.length);
    expect(failures).toEqual(known.get(column) ?? []);
  }

  test("canonical", () => {
    compareTexts(
      "canonical",
      (one) => one.canonical,
      (one) => answerText(one, server12, false),
    );
  });

  test("canonical-1.11", () => {
    const isAccepted = (one: ParseCase): boolean => one["stored-1.11"] === "accept";
    compareTexts(
      "canonical-1.11",
      (one) => (isAccepted(one) ? (one["canonical-1.11"] ?? one.canonical) : undefined),
      (one) => answerText(one, server11, false),
    );
  });

  test("normalized, or refused under normalize", () => {
    compareTexts(
      "normalized",
      (one) => (one["normalized-error"] === undefined ? one.normalized : null),
      (one) => answerText(one, server12, true),
    );
  });
});

interface ChainCase {
  readonly id: string;
  readonly versions: readonly string[];
  readonly expected: readonly {
    readonly version: number;
    readonly level: CompatibilityLevel;
    readonly compatible: boolean;
    readonly failedAgainst: number | null;
    readonly direction: string | null;
  }[];
}

describe("avro-chains", () => {
  const cases = readCases<ChainCase>("avro-chains");

  test.each(Object.entries(SERVERS))("every registration at every level under %s", (profile, serverVersion) => {
    const failures: string[] = [];
    let total = 0;
    for (const { id, versions, expected } of cases)
      for (const step of expected) {
        total++;
        const result = checkVersions({
          type: "AVRO",
          level: step.level,
          candidate: { schema: versions[step.version - 1] ?? "" },
          versions: versions.slice(0, step.version - 1).map((schema) => ({ schema })),
          serverVersion,
        });
        const answer = [result.verdict === "compatible", result.failedAgainst, result.direction];
        const wanted = [step.compatible, step.failedAgainst, step.direction];
        if (JSON.stringify(answer) !== JSON.stringify(wanted)) failures.push(`${id} v${step.version} ${step.level}`);
      }
    reportFigure(`avro chains, ${profile}`, total - failures.length, total);
    expect(total).toBeGreaterThan(2000);
    expect(failures).toEqual([]);
  });
});
