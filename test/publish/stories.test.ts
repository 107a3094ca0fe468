import { describe, expect, test } from "vitest";
import { applyPlan } from "../../src/publish/apply.ts";
import type { LevelStep, PlanStep, PublishPlan, RegisterStep } from "../../src/publish/publish-plan.ts";
import type { PortRefusal, PublishPort } from "../../src/publish/publish-port.ts";
import type { StepResult } from "../../src/publish/publish-result.ts";

const REGISTER: RegisterStep = {
  kind: "new-version",
  subject: "s",
  file: "s.avsc",
  schemaType: "AVRO",
  normalize: false,
  references: [],
  metadata: null,
  content: "sha256:0",
  judgedAt: "BACKWARD",
  predictedVersion: 3,
  precondition: { latest: { version: 2, id: 20 } },
};

const LEVEL: LevelStep = {
  kind: "level",
  subject: "s",
  file: "s.avsc",
  to: "FULL",
  loosens: false,
  when: "after",
  precondition: { level: "BACKWARD", source: "global" },
};

/** A registry with one subject, as the port shows it. */
interface Registry {
  latest: { version: number; id: number };
  level: "BACKWARD" | "FULL" | "NONE";
}

function createPort(registry: Registry, changes: Partial<PublishPort> = {}): PublishPort {
  let own: { version: number; id: number } | null = null;
  return {
    readLatest: async () => registry.latest,
    readLevel: async () => ({ level: registry.level, source: "global" }),
    findVersion: async () => ({ ok: true, value: own }),
    register: async () => {
      own = registry.latest = { version: registry.latest.version + 1, id: registry.latest.id + 1 };
      return { ok: true, value: own };
    },
    setLevel: async (_, level) => {
      registry.level = level as Registry["level"];
      return { ok: true, value: null };
    },
    ...changes,
  };
}

const refuse = (reason: string, message: string) => async (): Promise<{ ok: false; refusal: PortRefusal }> => ({
  ok: false,
  refusal: { reason, message, hint: "Own hint." },
});

async function run(steps: readonly PlanStep[], port: PublishPort): Promise<readonly StepResult[]> {
  const plan: PublishPlan = {
    version: 1,
    tool: { name: "schemagate", version: "0" },
    registry: { label: "r", url: "r" },
    steps,
    summary: { registrations: 1, levels: 1, unchanged: 0, blocked: 0 },
    hash: "h",
  };
  return (await applyPlan({ plan, texts: new Map([["s", `"int"`]]) }, port)).steps;
}

const fresh = (): Registry => ({ latest: { version: 2, id: 20 }, level: "BACKWARD" });

describe("what the registry may answer, and what is said of it", () => {
  test("all goes well", async () => {
    expect(await run([REGISTER, LEVEL], createPort(fresh()))).toMatchObject([
      { status: "done", version: { version: 3, id: 21 }, message: null },
      { status: "done", level: "FULL", message: null },
    ]);
  });

  test.each([
    [
      "incompatible",
      "The registry finds the schema incompatible, although the check passed it. The registry said: No.",
    ],
    [
      "not-permitted",
      "The registry takes no versions of this subject now: it is in a mode such as READONLY or IMPORT. The registry said: No.",
    ],
    ["forbidden", "The credentials may not register under this subject. The registry said: No."],
    ["too-large", "The registry refused: No."],
  ])("a registration refused as %s leaves the level alone", async (reason, message) => {
    const registry = fresh();
    const results = await run([REGISTER, LEVEL], createPort(registry, { register: refuse(reason, "No.") }));
    expect(results).toMatchObject([
      { status: "failed", version: null, message },
      { status: "skipped", message: "Not done because the step before it was not." },
    ]);
    expect(registry.level).toBe("BACKWARD");
  });

  test("a level that may not be changed does not keep the schema from being published", async () => {
    const results = await run([REGISTER, LEVEL], createPort(fresh(), { setLevel: refuse("forbidden", "No.") }));
    expect(results).toMatchObject([
      { status: "done" },
      {
        status: "failed",
        message:
          "The credentials may not change the subject's settings; schemas are published all the same. The registry said: No.",
      },
    ]);
  });

  test("a level that had to be loosened first and was not keeps it", async () => {
    const before: LevelStep = { ...LEVEL, to: "NONE", loosens: true, when: "before" };
    const registry = fresh();
    const results = await run([before, REGISTER], createPort(registry, { setLevel: refuse("forbidden", "No.") }));
    expect(results.map(({ status }) => status)).toEqual(["failed", "skipped"]);
    expect(registry.latest.version).toBe(2);
  });

  test("a registry that moved since the plan is left as it is", async () => {
    const registry: Registry = { latest: { version: 3, id: 30 }, level: "NONE" };
    const [registration] = await run([REGISTER], createPort(registry));
    expect(registration).toMatchObject({
      status: "moved",
      message: "The newest version is version 3 (id 30) now; the plan was made on version 2 (id 20).",
    });
    const [level] = await run([LEVEL], createPort(registry));
    expect(level).toMatchObject({
      status: "moved",
      message: "The level is NONE now; it was BACKWARD when the plan was made.",
    });
    expect(registry).toEqual({ latest: { version: 3, id: 30 }, level: "NONE" });
  });

  test("somebody who registers between the look and the registration is seen afterwards", async () => {
    const registry = fresh();
    const port = createPort(registry);
    const readLatest = async (): Promise<Registry["latest"]> => {
      const { latest } = registry;
      registry.latest = { version: 3, id: 33 };
      return latest;
    };
    const [result] = await run([REGISTER], { ...port, readLatest });
    expect(result).toMatchObject({
      status: "overtaken",
      version: { version: 4, id: 34 },
      message: "It became version 4 instead of 3: somebody else registered at the same moment.",
    });
  });

  test("a registry that takes the schema for one it has tells which", async () => {
    const found = [null, { version: 1, id: 10 }];
    const findVersion: PublishPort["findVersion"] = async () => ({ ok: true, value: found.shift() ?? null });
    const register: PublishPort["register"] = async () => ({ ok: true, value: { id: 10, version: null } });
    expect(await run([REGISTER], createPort(fresh(), { findVersion, register }))).toMatchObject([
      {
        status: "already",
        version: { version: 1, id: 10 },
        message: "The registry takes the schema for version 1, which it has already.",
      },
    ]);
  });

  test("a registry that takes the schema and does not have it, or a level and does not keep it, is told on", async () => {
    const lost = createPort(fresh(), {
      findVersion: async () => ({ ok: true, value: null }),
      setLevel: async () => ({ ok: true, value: null }),
    });
    expect(await run([REGISTER], lost)).toMatchObject([
      {
        status: "failed",
        message: "The registry took the schema under id 21, and does not find it under the subject.",
      },
    ]);
    expect(await run([LEVEL], lost)).toMatchObject([
      { status: "failed", message: "The registry took the level FULL and still says BACKWARD." },
    ]);
  });

  test("an unreadable schema is refused at the look-up, before anything is sent to be registered", async () => {
    const [result] = await run(
      [REGISTER],
      createPort(fresh(), { findVersion: refuse("invalid-schema", "No schema.") }),
    );
    expect(result).toMatchObject({ status: "failed", message: "The registry refused: No schema.", hint: "Own hint." });
  });
});
