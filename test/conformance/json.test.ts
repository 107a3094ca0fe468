import { describe, expect, test } from "vitest";
import { checkVersions } from "../../src/compatibility/check-versions.ts";
import { printCanonical, printNormalized } from "../../src/formats/json/canonical.ts";
import { compareJsonSchemas } from "../../src/formats/json/compare.ts";
import { parseJson } from "../../src/formats/json/parse.ts";
import type { CompatibilityLevel } from "../../src/schema/compatibility-level.ts";
import type { ResolvedReference } from "../../src/schema/schema-reference.ts";
import { readDivergences } from "./read-divergences.ts";
import { readCases, reportFigure } from "./read-cases.ts";

/** References as the data holds them: name → text. */
interface References {
  readonly [name: string]: string;
}

function listReferences(references: References | undefined): readonly ResolvedReference[] {
  return Object.entries(references ?? {}).map(([name, schema]) => ({ name, schema }));
}

interface PairCase {
  readonly id: string;
  readonly old: string;
  readonly new: string;
  readonly oldReferences?: References;
  readonly newReferences?: References;
  readonly strict: string;
  readonly lenient: string;
  readonly "strict_8.3.1"?: string;
  readonly "strict_7.9.9"?: string;
  readonly changes?: readonly string[];
  /** The verdict itself is random. */
  readonly nondeterministic?: boolean;
  /** Only the list is random: branch numbers, or which branches are paired. */
  readonly unstableChanges?: "index" | "choice";
}

interface Answer {
  readonly verdict: string;
  readonly changes: readonly string[];
}

interface Rules {
  readonly policy: "STRICT" | "LENIENT";
  readonly serverVersion?: string;
}

function answerPair(one: PairCase, rules: Rules): Answer {
  const { serverVersion } = rules;
  const server = serverVersion === undefined ? {} : { serverVersion };
  const writer = parseJson(one.old, { references: listReferences(one.oldReferences), strictness: "stored", ...server });
  if (!writer.ok) return { verdict: "old-invalid", changes: [] };
  const reader = parseJson(one.new, { references: listReferences(one.newReferences), strictness: "new", ...server });
  if (!reader.ok) return { verdict: "new-invalid", changes: [] };
  const { verdict, differences } = compareJsonSchemas(reader.schema, writer.schema, rules);
  return { verdict, changes: differences.map((one) => `${one.registryType} ${one.registryPath}`) };
}

function maskBranches(changes: readonly string[]): readonly string[] {
  return changes.map((change) => change.replaceAll(/\/(allOf|anyOf|oneOf)\/\d+/g, "/$1/n"));
}

describe("json-pairs", () => {
  const cases = readCases<PairCase>("json-pairs");
  const known = readDivergences("json-pairs");
  const stable = cases.filter((one) => one.nondeterministic !== true);

  const columns: readonly (readonly [string, Rules, (one: PairCase) => string])[] = [
    ["strict", { policy: "STRICT" }, (one) => one.strict],
    ["lenient", { policy: "LENIENT" }, (one) => one.lenient],
    ["strict_8.3.1", { policy: "STRICT", serverVersion: "8.3.1" }, (one) => one["strict_8.3.1"] ?? one.strict],
    ["strict_7.9.9", { policy: "STRICT", serverVersion: "7.9.9" }, (one) => one["strict_7.9.9"] ?? one.strict],
  ];

  test.each(columns)("verdict, %s", (column, rules, wanted) => {
    const failures = stable.filter((one) => answerPair(one, rules).verdict !== wanted(one)).map((one) => one.id);
    reportFigure(`json pairs, verdict, ${column}`, stable.length - failures.length, stable.length);
    expect(stable.length).toBeGreaterThan(3900);
    expect(failures).toEqual(known.get(column) ?? []);
  });

  test("pairs that the registry decides at random are undecided", () => {
    const random = cases.filter((one) => one.nondeterministic === true);
    const found = random.filter((one) =>
      (["STRICT", "LENIENT"] as const).some((policy) => answerPair(one, { policy }).verdict === "undecided"),
    );
    reportFigure("json pairs, random verdict reported as such", found.length, random.length);
    expect(random.length).toBeGreaterThan(10);
    expect(found.map((one) => one.id)).toEqual(random.map((one) => one.id));
  });

  test("the full list of changes", () => {
    const listed = stable.filter((one) => one.changes !== undefined && one.unstableChanges !== "choice");
    const failures = listed.filter((one) => {
      const answer = answerPair(one, { policy: "STRICT" }).changes;
      const mask = one.unstableChanges === "index" ? maskBranches : (list: readonly string[]) => list;
      return JSON.stringify([...mask(answer)].sort()) !== JSON.stringify([...mask(one.changes ?? [])].sort());
    });
    reportFigure("json pairs, list of changes", listed.length - failures.length, listed.length);
    expect(listed.length).toBeGreaterThan(3700);
    expect(failures.map((one) => one.id)).toEqual(known.get("changes") ?? []);
  });
});

interface ParseCase {
  readonly id: string;
  readonly schema: string;
  readonly references?: References;
  readonly parse: "accepted" | "rejected";
  readonly stage?: "json" | "schema";
  readonly "parse_7.9.9"?: "accepted" | "rejected";
  readonly canonical?: string;
  readonly normalized?: string;
}

describe("json-parse", () => {
  const cases = readCases<ParseCase>("json-parse");
  const known = readDivergences("json-parse");

  function parseCase(one: ParseCase, serverVersion?: string): string {
    const server = serverVersion === undefined ? {} : { serverVersion };
    const result = parseJson(one.schema, { references: listReferences(one.references), strictness: "new", ...server });
    if (result.ok) return "accepted";
    return result.problems[0].kind === "invalid-syntax" ? "json" : "schema";
  }

  test("accepted or rejected, and at which stage", () => {
    const failures = cases.filter((one) => parseCase(one) !== (one.stage ?? one.parse)).map((one) => one.id);
    reportFigure("json parse", cases.length - failures.length, cases.length);
    expect(cases.length).toBeGreaterThan(200);
    expect(failures).toEqual(known.get("parse") ?? []);
  });

  test("accepted or rejected by 7.9.9", () => {
    const failures = cases
      .filter((one) => {
        const wanted = one["parse_7.9.9"] ?? one.parse;
        return (parseCase(one, "7.9.9") === "accepted") !== (wanted === "accepted");
      })
      .map((one) => one.id);
    reportFigure("json parse, 7.9.9", cases.length - failures.length, cases.length);
    expect(failures).toEqual(known.get("parse_7.9.9") ?? []);
  });

  test("stored and normalised text", () => {
    const accepted = cases.filter((one) => one.parse === "accepted");
    const failures = accepted
      .filter((one) => printCanonical(one.schema) !== one.canonical || printNormalized(one.schema) !== one.normalized)
      .map((one) => one.id);
    reportFigure("json stored and normalised text", accepted.length - failures.length, accepted.length);
    expect(accepted.length).toBeGreaterThan(100);
    expect(failures).toEqual(known.get("canonical") ?? []);
  });
});

interface ChainStep {
  readonly version: number;
  readonly verdict: string;
  readonly against?: number;
  readonly forward?: readonly string[];
  readonly backward?: readonly string[];
}

interface ChainCase {
  readonly id: string;
  readonly versions: readonly { readonly schema: string; readonly references?: References }[];
  readonly expected: {
    readonly [policy in "STRICT" | "LENIENT"]: { readonly [level in CompatibilityLevel]: readonly ChainStep[] };
  };
}

interface Step {
  readonly chain: ChainCase;
  readonly level: CompatibilityLevel;
  readonly step: ChainStep;
}

function listSteps(chain: ChainCase, policy: "STRICT" | "LENIENT"): readonly Step[] {
  return Object.entries(chain.expected[policy]).flatMap(([level, steps]) =>
    steps.map((step) => ({ chain, level: level as CompatibilityLevel, step })),
  );
}

describe("json-chains", () => {
  const cases = readCases<ChainCase>("json-chains");

  function answerStep(
    chain: ChainCase,
    step: ChainStep,
    rules: Rules & { readonly level: CompatibilityLevel },
  ): unknown {
    const inputs = chain.versions.map(({ schema, references }) => ({ schema, references: listReferences(references) }));
    const candidate = inputs[step.version - 1];
    if (candidate === undefined) throw new Error(`${chain.id} has no version ${step.version}`);
    const result = checkVersions({
      type: "JSON",
      candidate,
      versions: inputs.slice(0, step.version - 1),
      level: rules.level,
      policy: rules.policy,
    });
    const list = (direction: string): readonly string[] =>
      result.pairs
        .filter((pair) => pair.version === result.failedAgainst && pair.direction === direction)
        .flatMap((pair) => pair.differences)
        .filter((difference) => difference.breaking)
        .map((difference) => `${difference.registryType} ${difference.registryPath}`);
    const lists = result.verdict === "incompatible" ? { forward: list("forward"), backward: list("backward") } : {};
    return [step.version, result.verdict, result.failedAgainst, lists];
  }

  test.each(["STRICT", "LENIENT"] as const)("every registration at every level, %s", (policy) => {
    const steps = cases.flatMap((chain) => listSteps(chain, policy));
    const total = steps.length;
    const failures = steps
      .filter(({ chain, level, step }) => {
        const lists =
          step.verdict === "incompatible" ? { forward: step.forward ?? [], backward: step.backward ?? [] } : {};
        const wanted = [step.version, step.verdict, step.against ?? null, lists];
        return JSON.stringify(answerStep(chain, step, { policy, level })) !== JSON.stringify(wanted);
      })
      .map(({ chain, level, step }) => `${chain.id} v${step.version} ${level}`);
    reportFigure(`json chains, ${policy}`, total - failures.length, total);
    expect(total).toBeGreaterThan(1000);
    expect(failures).toEqual([]);
  });
});
