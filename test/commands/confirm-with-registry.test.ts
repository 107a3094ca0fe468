import { describe, expect, test } from "vitest";
import { check } from "../../src/commands/check.ts";
import type { CheckOptions } from "../../src/commands/check-options.ts";
import { plan } from "../../src/commands/plan.ts";
import { OperationalError } from "../../src/diagnostic/operational-error.ts";
import type { Report } from "../../src/report/report.ts";
import type { ScriptedFlavour } from "../registry/scripted/flavour-behaviour.ts";
import type { ScriptedAnswer } from "../registry/scripted/scene.ts";
import type { ScriptedRegistry } from "../registry/scripted/scripted-registry.ts";
import { listSeen, startRegistry } from "../registry/http/test-client.ts";
import { avsc, manifest } from "../support/publishing.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

const PLAIN = { type: "int", default: 0 };
const FIRST = avsc("Order", "a");
const COMPATIBLE = avsc("Order", "a", "b");
const BREAKING = avsc("Order", "a", { name: "b", type: "int" });

interface Scene {
  readonly registry: ScriptedRegistry;
  readonly options: CheckOptions & { readonly registry: NonNullable<CheckOptions["registry"]> };
}

/** A workspace with one subject, `order`, whose first version a registry has. */
async function createScene(schema: string, lines = "", flavour: ScriptedFlavour = "confluent-8.1"): Promise<Scene> {
  const registry = await startRegistry(flavour);
  registry.state.register("order", { schema: FIRST });
  const directory = createTemporaryFolder({
    "schemagate.yaml": `version: 1\nsubjects:\n  - schema: schemas/order.avsc\n    subject: order\n    ${lines}\n`,
    "schemas/order.avsc": schema,
  });
  const connection = { given: { url: registry.url, retries: "0" }, environment: {} };
  return { registry, options: { directory, registry: { connection }, confirm: true, lint: false } };
}

/** Makes the registry give this verdict on everything. */
function answerChecks(registry: ScriptedRegistry, answer: ScriptedAnswer): void {
  registry.interceptor = ({ path }) => (path.includes("/compatibility/") ? answer : undefined);
}

const WORDS = ["{errorType:'TYPE_MISMATCH', description:'Another type'}", `{oldSchema: '${FIRST}'}`];
const YES: ScriptedAnswer = { status: 200, json: { is_compatible: true, messages: [] } };
const NO: ScriptedAnswer = { status: 200, json: { is_compatible: false, messages: WORDS } };

/** What a report says of its only subject, findings by rule. */
function summarise({ subjects: [subject], diagnostics, unchecked, outcome }: Report): object {
  const { verdict, server } = subject ?? {};
  return {
    verdict,
    server: server === undefined ? null : `${server.verdict} at ${server.level}: ${server.standing}`,
    findings: diagnostics.map(({ rule, severity }) => `${severity} ${rule}`),
    unchecked: unchecked.length,
    outcome,
  };
}

describe("a setting that is not decided here", () => {
  const undecided = { compatibilityLevel: "BACKWARD", compatibilityPolicy: "LOGICAL" };

  test("without asking the registry nothing is decided", async () => {
    const { registry, options } = await createScene(COMPATIBLE);
    registry.state.settings.set("order", undecided);
    const report = await check({ ...options, confirm: false });
    expect(summarise(report)).toEqual({
      verdict: "not-checked",
      server: null,
      findings: [],
      unchecked: 1,
      outcome: "could-not-check",
    });
    expect(report.unchecked.map(({ message, hint }) => [message, hint])).toEqual([
      [
        "The registry's settings of `order` decide in ways that are not decided here: compatibilityPolicy = LOGICAL.",
        "Ask the registry itself: `--confirm-with-registry` takes its verdict where there is none of ours.",
      ],
    ]);
  });

  test("the registry's yes is the verdict, and so is its no", async () => {
    const { registry, options } = await createScene(COMPATIBLE);
    registry.state.settings.set("order", undecided);
    answerChecks(registry, YES);
    const passed = await check(options);
    expect(summarise(passed)).toEqual({
      verdict: "compatible",
      server: "compatible at BACKWARD: decides",
      findings: [],
      unchecked: 0,
      outcome: "clean",
    });
    expect(passed.subjects[0]).toMatchObject({ comparedWith: ["version 1"], upgradeOrder: "consumers-first" });
    answerChecks(registry, NO);
    const refused = await check(options);
    expect(summarise(refused)).toEqual({
      verdict: "incompatible",
      server: "incompatible at BACKWARD: decides",
      findings: ["error registry/refused"],
      unchecked: 0,
      outcome: "findings",
    });
    expect(refused.diagnostics.map(({ message, why }) => [message, why])).toEqual([
      [
        "The registry itself (Confluent Platform 8.1.0) finds the schema incompatible with earlier versions of `order`.",
        `Its settings of the subject are not decided here, so its verdict counts. Its words: "${WORDS[0]}"`,
      ],
    ]);
  });

  test("a level that nobody knows: its verdict counts, unless the manifest names another level", async () => {
    const { registry, options } = await createScene(COMPATIBLE);
    registry.state.settings.set("order", { compatibilityLevel: "SIDEWAYS" });
    answerChecks(registry, YES);
    const report = await check(options);
    expect(summarise(report)).toMatchObject({ verdict: "compatible", server: "compatible at null: decides" });
    expect(report.subjects[0]).toMatchObject({ comparedWith: [], upgradeOrder: null });
    const named = await createScene(COMPATIBLE, "compatibility: FULL");
    named.registry.state.settings.set("order", { compatibilityLevel: "SIDEWAYS" });
    answerChecks(named.registry, YES);
    expect(summarise(await check(named.options))).toMatchObject({
      verdict: "not-checked",
      server: "compatible at null: aside",
      outcome: "could-not-check",
    });
  });

  test("a plan goes by the registry's verdict too", async () => {
    const { registry, options } = await createScene(COMPATIBLE);
    registry.state.settings.set("order", undecided);
    answerChecks(registry, YES);
    const steps = async (confirm: boolean): Promise<readonly string[]> => {
      const { plan: made } = await plan({ directory: options.directory, registry: options.registry, confirm });
      return made.steps.map(({ kind }) => kind);
    };
    expect([await steps(false), await steps(true)]).toEqual([["blocked"], ["new-version"]]);
    answerChecks(registry, NO);
    expect(await steps(true)).toEqual(["blocked"]);
  });
});

describe("two verdicts", () => {
  test("that agree: nothing is said but that they do", async () => {
    const { registry, options } = await createScene(COMPATIBLE);
    answerChecks(registry, YES);
    expect(summarise(await check(options))).toEqual({
      verdict: "compatible",
      server: "compatible at BACKWARD: agrees",
      findings: [],
      unchecked: 0,
      outcome: "clean",
    });
    const other = await createScene(BREAKING);
    answerChecks(other.registry, NO);
    expect(summarise(await check(other.options))).toMatchObject({
      server: "incompatible at BACKWARD: agrees",
      findings: ["error avro/field-without-default"],
    });
  });

  test("the registry refuses what passes here: an error with all that is needed to report it", async () => {
    const { registry, options } = await createScene(COMPATIBLE);
    registry.state.settings.set("order", { compatibilityLevel: "BACKWARD", compatibilityPolicy: "LENIENT" });
    answerChecks(registry, NO);
    const report = await check(options);
    expect(summarise(report)).toEqual({
      verdict: "compatible",
      server: "incompatible at BACKWARD: differs",
      findings: ["error registry/disagreement"],
      unchecked: 0,
      outcome: "findings",
    });
    const [{ message, why = "" } = { message: "" }] = report.diagnostics;
    expect(message).toBe(
      "The registry itself refuses the schema of `order` as incompatible, although the check finds it compatible.",
    );
    expect(why.replace(registry.url, "<url>").replace(/\(sha256 [0-9a-f]{16}\)/, "(<digest>)")).toBe(
      "Asked: Confluent Platform 8.1.0 at <url>; judged here by schemagate 0.1.0 under the rules of Confluent Platform 8.1.0. " +
        "Schema: AVRO, schemas/order.avsc (<digest>). Live versions: 1 (id 1); compared here: version 1. " +
        `Settings: level BACKWARD, policy LENIENT, normalize false. Its words: "${WORDS[0]}"`,
    );
  });

  test("the registry would take what fails here: a warning beside our findings", async () => {
    const { registry, options } = await createScene(BREAKING);
    answerChecks(registry, YES);
    expect(summarise(await check(options))).toEqual({
      verdict: "incompatible",
      server: "compatible at BACKWARD: differs",
      findings: ["warning registry/disagreement", "error avro/field-without-default"],
      unchecked: 0,
      outcome: "findings",
    });
  });

  test("at two levels are not held against each other", async () => {
    const { registry, options } = await createScene(COMPATIBLE, "compatibility: FULL");
    answerChecks(registry, NO);
    expect(summarise(await check(options))).toMatchObject({
      verdict: "compatible",
      server: "incompatible at BACKWARD: aside",
      outcome: "clean",
    });
  });
});

describe("what is asked", () => {
  test("nothing of a schema the registry has; a look-up for one in another layout", async () => {
    const { registry, options } = await createScene(FIRST);
    expect(summarise(await check(options))).toMatchObject({ verdict: "unchanged", server: null });
    expect(listSeen(registry).filter((line) => line.startsWith("POST"))).toEqual([]);
    const spaced = await createScene(`\n${FIRST}`);
    spaced.registry.interceptor = ({ method, path }) =>
      method === "POST" && path === "/subjects/order"
        ? { status: 200, json: { subject: "order", version: 1, id: 1, schema: FIRST } }
        : undefined;
    expect(summarise(await check(spaced.options))).toMatchObject({
      verdict: "unchanged",
      server: "compatible at BACKWARD: agrees",
    });
    expect(listSeen(spaced.registry).filter((line) => line.startsWith("POST"))).toEqual([
      "POST /subjects/order?normalize=false",
    ]);
  });

  test.each(["confluent-8.1", "karapace", "redpanda"] as const)("the route that %s has", async (flavour) => {
    const { registry, options } = await createScene(COMPATIBLE, "", flavour);
    const report = await check(options);
    expect(summarise(report)).toMatchObject({ server: "compatible at BACKWARD: agrees", outcome: "clean" });
    const path = flavour === "confluent-8.1" ? "versions" : "versions/latest";
    expect(
      listSeen(registry)
        .filter((line) => line.startsWith("POST"))
        .map((line) => line.replace(/\?.*/, "")),
    ).toEqual([`POST /compatibility/subjects/order/${path}`]);
  });

  test("references go with the numbers the registry has; what it does not have yet cannot be asked about", async () => {
    const { registry, options } = await createScene(COMPATIBLE);
    const money = avsc("Money", { name: "amount", ...PLAIN });
    registry.state.register("money", { schema: money });
    const directory = createTemporaryFolder({
      "schemagate.yaml": manifest(),
      "schemas/money.avsc": money,
      "schemas/currency.avsc": avsc("Currency", "code"),
      "schemas/order.avsc": avsc("Order", "a", { name: "m", type: ["null", "Money"], default: null }),
      "schemas/price.avsc": avsc("Price", { name: "c", type: "Currency" }),
    });
    const report = await check({ ...options, directory });
    expect(report.outcome).toBe("clean");
    expect(report.subjects.map(({ subject, server }) => [subject, server?.verdict, server?.messages])).toEqual([
      ["currency", "compatible", []],
      ["money", undefined, undefined],
      ["order", "compatible", []],
      [
        "price",
        "not-asked",
        ["It refers to `currency`, whose schema of this workspace the registry does not have yet."],
      ],
    ]);
    const asked = registry.requests.filter(({ path }) => path === "/compatibility/subjects/order/versions");
    expect(asked.map(({ body }) => (JSON.parse(body) as { references: unknown }).references)).toEqual([
      [{ name: "Money", subject: "money", version: 1 }],
    ]);
  });

  test.each([
    [{ status: 500, json: { error_code: 50001, message: "Store" } }, /did not answer|failed|500/],
    [{ status: 403, json: { error_code: 40301, message: "Not for you" } }, /Not for you|not.*allow|403/],
  ])("a registry that cannot answer leaves the run undecided (%j)", async (answer, words) => {
    const { registry, options } = await createScene(COMPATIBLE);
    answerChecks(registry, answer);
    const report = await check(options);
    expect(summarise(report)).toEqual({
      verdict: "compatible",
      server: "not-asked at BACKWARD: aside",
      findings: [],
      unchecked: 1,
      outcome: "could-not-check",
    });
    expect(report.unchecked[0]?.message).toMatch(/^The registry was to confirm the verdict and did not: /);
    expect(report.unchecked[0]?.message).toMatch(words);
  });

  test("without a registry there is nobody to ask", async () => {
    const directory = createTemporaryFolder({ "schemagate.yaml": manifest(), "schemas/order.avsc": FIRST });
    const error = await check({ directory, confirm: true }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OperationalError);
    expect((error as OperationalError).message).toBe("There is no registry to confirm the verdicts.");
  });
});
