import type { PlanStep, PublishPlan, RegisterStep } from "../../src/publish/publish-plan.ts";
import type { PublishResult, StepResult } from "../../src/publish/publish-result.ts";

const TOOL = { name: "schemagate", version: "0.1.0" } as const;
const REGISTRY = { label: "Confluent Platform 8.3.1", url: "https://registry.example.com" };
const HASH = `sha256:${"0".repeat(64)}`;

function place(subject: string): { readonly subject: string; readonly file: string } {
  return { subject, file: `schemas/${subject}.avsc` };
}

function register(subject: string, kind: RegisterStep["kind"], latest: number): RegisterStep {
  return {
    ...place(subject),
    kind,
    schemaType: "AVRO",
    normalize: false,
    references: [],
    metadata: null,
    content: HASH,
    judgedAt: "BACKWARD",
    predictedVersion: latest + 1,
    precondition: { latest: latest === 0 ? null : { version: latest, id: 40 + latest } },
  };
}

const NEWEST = { version: 3, id: 43 };

/** One step of each kind, and every way a level may change. */
const ALL_STEPS: readonly PlanStep[] = [
  register("com.shop.Money", "new-subject", 0),
  {
    ...place("com.shop.Money"),
    kind: "level",
    to: "FULL_TRANSITIVE",
    loosens: false,
    when: "after",
    precondition: { level: "BACKWARD", source: "global" },
  },
  {
    ...place("orders-value"),
    kind: "level",
    to: "NONE",
    loosens: true,
    when: "before",
    precondition: { level: "FULL", source: "subject" },
  },
  register("orders-value", "new-version", 3),
  register("payments-value", "documentation-only", 3),
  { ...place("reordered"), kind: "formatting-only", existing: NEWEST, latest: null },
  { ...place("reverted"), kind: "same-as-older", existing: { version: 2, id: 42 }, latest: NEWEST },
  { ...place("same"), kind: "unchanged", existing: NEWEST, latest: null },
  { ...place("elsewhere"), kind: "unmanaged", existing: null, latest: NEWEST },
  {
    ...place("wörld-値"),
    kind: "blocked",
    reason: "incompatible",
    message: "Field `a` was removed.",
    hint: "Keep it.",
  },
  {
    ...place("evil\u001b[31m"),
    kind: "blocked",
    reason: "mode",
    message: "READONLY\nand \u202eturned",
    hint: "Wait\u0007.",
  },
];

function createPlan(steps: readonly PlanStep[], summary: PublishPlan["summary"]): PublishPlan {
  return { version: 1, tool: TOOL, registry: REGISTRY, steps, summary, hash: HASH };
}

/** Plans for the golden outputs. */
export const SAMPLE_PLANS: { readonly [name: string]: PublishPlan } = {
  everything: createPlan(ALL_STEPS, { registrations: 3, levels: 2, unchanged: 4, blocked: 2 }),
  nothing: createPlan([{ ...place("same"), kind: "unchanged", existing: NEWEST, latest: null }], {
    registrations: 0,
    levels: 0,
    unchanged: 1,
    blocked: 0,
  }),
};

function result(subject: string, kind: StepResult["kind"], fields: Partial<StepResult>): StepResult {
  return { ...place(subject), kind, status: "done", version: null, level: null, message: null, hint: null, ...fields };
}

const ALL_RESULTS: readonly StepResult[] = [
  result("com.shop.Money", "new-subject", { version: { version: 1, id: 41 } }),
  result("com.shop.Money", "level", { level: "FULL_TRANSITIVE" }),
  result("orders-value", "new-version", { status: "already", version: { version: 4, id: 44 } }),
  result("payments-value", "new-version", {
    status: "moved",
    message: "The newest version is version 5 (id 50) now; the plan was made on version 4 (id 44).",
    hint: "Make a new plan.",
  }),
  result("raced-value", "new-version", {
    status: "overtaken",
    version: { version: 6, id: 60 },
    message: "It became version 6 instead of 5: somebody else registered at the same moment.",
    hint: "Look at version 5.",
  }),
  result("refused-value", "new-version", {
    status: "failed",
    message: "The credentials may not register under this subject. The registry said: No\u001b[31m.",
    hint: "Grant the permission.",
  }),
  result("refused-value", "level", {
    status: "skipped",
    level: "FULL",
    message: "Not done because the step before it was not.",
  }),
  result("same", "unchanged", { status: "idle", version: NEWEST }),
];

function createResult(steps: readonly StepResult[], summary: PublishResult["summary"]): PublishResult {
  const outcome = summary.open === 0 ? "published" : "incomplete";
  return { version: 1, tool: TOOL, registry: REGISTRY, plan: HASH, steps, summary, outcome };
}

const GONE: readonly StepResult[] = Array.from({ length: 9 }, (_, index) =>
  result(`subject-${index}`, "new-version", {
    status: index < 2 ? "failed" : "skipped",
    message: index < 2 ? "The registry is gone." : "Not begun because the registry did not answer.",
    hint: "Publish again.",
  }),
);

/** Results for the golden outputs. */
export const SAMPLE_RESULTS: { readonly [name: string]: PublishResult } = {
  everything: createResult(ALL_RESULTS, { registered: 2, levels: 1, unchanged: 2, open: 4 }),
  gone: createResult(GONE, { registered: 0, levels: 0, unchanged: 0, open: 9 }),
  idle: createResult(
    Array.from({ length: 25 }, (_, index) =>
      result(`subject-${index}`, index === 7 ? "new-version" : "unchanged", {
        status: index === 7 ? "done" : "idle",
        version: NEWEST,
      }),
    ),
    { registered: 1, levels: 0, unchanged: 24, open: 0 },
  ),
};
