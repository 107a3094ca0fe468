import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRegistry } from "../../src/commands/open-registry.ts";
import type { PlanOptions } from "../../src/commands/plan-options.ts";
import { plan } from "../../src/commands/plan.ts";
import { publish } from "../../src/commands/publish.ts";
import type { PublishPlan } from "../../src/publish/publish-plan.ts";
import type { RegistryClient } from "../../src/registry/registry-client.ts";
import { COMPATIBILITY_LEVELS } from "../../src/schema/compatibility-level.ts";
import { readCases, reportFigure } from "../conformance/read-cases.ts";
import { manifest } from "../support/publishing.ts";
import { createTemporaryFolder, writeFiles } from "../support/temporary-folder.ts";
import { listKnownDifferences } from "./known-differences.ts";
import { listRealRegistries } from "./real-registries.ts";

const SUBJECTS = 300;
const chains = readCases<{ readonly id: string; readonly versions: readonly string[] }>("avro-chains");
const run = `d${Date.now().toString(36)}`;

/** A subject of the generated data: one of the chains of versions, at one of the levels. */
interface Generated {
  readonly subject: string;
  readonly chain: string;
  readonly level: string;
  readonly versions: readonly string[];
}

const generated: readonly Generated[] = Array.from({ length: SUBJECTS }, (_, index) => ({
  subject: `${run}-${String(index).padStart(3, "0")}`,
  chain: chains[index % chains.length]?.id ?? "",
  level: COMPATIBILITY_LEVELS[(index + Math.floor(index / chains.length)) % COMPATIBILITY_LEVELS.length] ?? "FULL",
  versions: chains[index % chains.length]?.versions ?? [],
}));
const rounds = Math.max(...generated.map(({ versions }) => versions.length));

function listFiles(round: number): { readonly [path: string]: string } {
  const texts = generated.map(({ subject, versions }) => [
    `schemas/${subject}.avsc`,
    versions[Math.min(round, versions.length - 1)] ?? "",
  ]);
  return Object.fromEntries(texts) as { readonly [path: string]: string };
}

/** The end of a run on one registry: versions by subject, and every verdict of ours by subject and round. */
interface Outcome {
  readonly state: ReadonlyMap<string, readonly number[]>;
  readonly verdicts: ReadonlyMap<string, string>;
  /** Subjects on which the registry did not do as Confluent's would. */
  readonly odd: ReadonlySet<string>;
}

const outcomes = new Map<string, Outcome>();

/** Whether the check passed each schema that is not in the registry yet. */
function listVerdicts({ steps }: PublishPlan, round: number): readonly (readonly [string, boolean])[] {
  return steps.flatMap((step): readonly (readonly [string, boolean])[] => {
    const key = `${step.subject} ${round}`;
    if (step.kind === "blocked") return [[key, false] as const];
    return "predictedVersion" in step ? [[key, true] as const] : [];
  });
}

describe.each(listRealRegistries())("$name", ({ name, url, flavour, judges }) => {
  let client: RegistryClient;
  const registry = { connection: { given: { url, runTimeout: "3600" }, environment: {} } };

  beforeAll(async () => {
    client = await openRegistry(registry, { directory: "." });
  });
  afterAll(() => client.close());

  /** Subjects whose verdict is not the server's: it has no engine, or no way to keep the level. */
  const isComparable = (level: string): boolean => judges && (flavour !== "apicurio" || level !== "NONE");

  test(`${SUBJECTS} subjects through all their versions`, { timeout: 600_000 }, async () => {
    const entries = generated.map(({ subject, level }) => [subject, `compatibility: ${level}`] as const);
    const directory = createTemporaryFolder({ "schemagate.yaml": manifest(Object.fromEntries(entries)) });
    const options: PlanOptions = { directory, registry };
    const verdicts = new Map<string, string>();
    const odd = new Map<string, string>();
    let asked = 0;
    for (let round = 0; round < rounds; round++) {
      writeFiles(directory, listFiles(round));
      const { plan: made, report } = await plan(options);
      expect(report.unchecked).toEqual([]);
      const found = listVerdicts(made, round);
      for (const [key, passes] of found) verdicts.set(key, passes ? "passes" : "blocked");
      const compared = found.filter(([key]) => round > 0 && isComparable(findSubject(key).level));
      await Promise.all(
        compared.map(async ([key, passes]) => {
          const { subject } = findSubject(key);
          const schema = listFiles(round)[`schemas/${subject}.avsc`] ?? "";
          const draft = { schemaType: "AVRO", schema, references: [], normalize: false } as const;
          const verdict = await client
            .checkCompatibility({ subject, draft, against: "registration" })
            .catch(() => null);
          asked++;
          if (verdict?.ok !== true || verdict.value.compatible !== passes)
            odd.set(key, `${passes ? "passes" : "blocked"} here`);
        }),
      );
      const { result } = await publish(options);
      for (const { subject, kind, status, message } of result.steps)
        if (!["done", "idle"].includes(status) && kind !== "blocked")
          odd.set(`${subject} ${round}`, `${status}: ${message}`);
    }
    const subjects = generated.map(({ subject }) => subject);
    const numbers = await Promise.all(
      subjects.map(async (subject) => [subject, await client.listVersions(subject)] as const),
    );
    outcomes.set(name, {
      state: new Map(numbers),
      verdicts,
      odd: new Set([...odd.keys()].map((key) => findSubject(key).subject)),
    });
    reportFigure(`${name}: our verdict is the server's`, asked - odd.size, asked);
    const explained = listKnownDifferences(flavour);
    expect([...odd].filter(([key]) => !explained.has(findSubject(key).chain))).toEqual([]);
    expect(new Set([...odd.keys()].map((key) => findSubject(key).chain))).toEqual(explained);
  });
});

function findSubject(key: string): Generated {
  const found = generated.find(({ subject }) => key.startsWith(`${subject} `));
  if (found === undefined) throw new Error(key);
  return found;
}

test("the same verdicts and the same final state on every registry", () => {
  const [[first, expected] = ["", { state: new Map(), verdicts: new Map(), odd: new Set() }], ...others] = [
    ...outcomes,
  ];
  expect(expected.state.size).toBe(SUBJECTS);
  for (const [name, { state, verdicts, odd }] of others) {
    const isPlain = (subject: string): boolean => !odd.has(subject) && !expected.odd.has(subject);
    const compared = [...state].filter(([subject]) => isPlain(subject));
    const differing = compared.filter(([subject, numbers]) => String(expected.state.get(subject)) !== String(numbers));
    reportFigure(`final state on ${name} as on ${first}`, compared.length - differing.length, compared.length);
    expect([name, differing]).toEqual([name, []]);
    const judged = [...verdicts].filter(([key]) => isPlain(findSubject(key).subject));
    expect([name, judged]).toEqual([name, [...expected.verdicts].filter(([key]) => isPlain(findSubject(key).subject))]);
  }
});
