import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { commitAll, createRepository } from "../support/git.ts";
import { applyChanges, checkOut, createPullRequest } from "./checkout.ts";
import {
  createDispatchEvent,
  createMergeGroupEvent,
  createPullRequestEvent,
  createPushEvent,
  createScheduleEvent,
} from "./events.ts";
import { startGithub } from "./github-simulator.ts";
import type { RegistryFront } from "./registry-front.ts";
import { refuse, startRegistryFront } from "./registry-front.ts";
import type { Step, StepResult } from "./runner-simulator.ts";
import { runStep } from "./runner-simulator.ts";
import { BREAKING_USER, PROJECT, SAFE_USER, record } from "./sample-project.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const ZEROS = "0".repeat(40);
const ONES = "1".repeat(40);

interface Scene {
  readonly origin: string;
  readonly front: RegistryFront;
  /** Changes files and runs the action for the push that brings them. */
  readonly push: (changes: { readonly [path: string]: string }, step?: Partial<Step>) => Promise<StepResult>;
}

async function setScene(files: { readonly [path: string]: string } = PROJECT): Promise<Scene> {
  const origin = createRepository(files);
  const front = await startRegistryFront();
  return {
    origin,
    front,
    push: (changes, step = {}) => {
      applyChanges(origin, changes);
      const after = commitAll(origin, "pushed");
      const { inputs, ...more } = step;
      return runStep({
        workspace: checkOut(origin, after),
        event: createPushEvent({ before: ONES, after }),
        commit: after,
        inputs: { "registry-url": front.url, ...inputs },
        ...more,
      });
    },
  };
}

function readRegistered({ outputs }: Pick<StepResult, "outputs">): readonly {
  readonly subject: string;
  readonly version: number;
  readonly id: number;
}[] {
  return JSON.parse(outputs.get("registered") ?? "");
}

function sumUp({ exitCode, outputs, annotations }: StepResult): object {
  const registered = readRegistered({ outputs });
  return {
    exitCode,
    did: `${outputs.get("command")} ${outputs.get("result")}`,
    registered: registered.map(({ subject, version }) => `${subject} ${version}`),
    marks: annotations.map(({ kind, file, line }) => `${kind} ${file ?? ""}:${line ?? ""}`),
  };
}

const PUBLISHED = { exitCode: 0, did: "publish published", registered: [], marks: [] };
const ALL = ["shop.Money 1", "order-value 1", "refund-value 1", "user-value 1"];

/** Requests that could change the registry. */
function listWrites({ requests }: RegistryFront): readonly string[] {
  return requests
    .filter(({ method, path }) => method !== "GET" && !/^\/subjects\/[^/]+(?:\?|$)|^\/compatibility/.test(path))
    .map(({ method, path }) => `${method} ${path}`);
}

describe("after a push to the default branch", () => {
  test("what is new is registered, references first; a second run finds nothing to do", async () => {
    const { front, push } = await setScene();
    const first = await push({ "README.md": "x" });
    expect(sumUp(first)).toEqual({ ...PUBLISHED, registered: ALL });
    expect(first.summary).toMatch(/^### ✅ Registered 4 schemas\n/);
    for (const { subject, version, id } of readRegistered(first)) {
      const [, found] = await front.registry.ask(`GET /subjects/${subject}/versions/latest`);
      expect(found).toMatchObject({ subject, version, id });
      expect(first.summary).toMatch(
        new RegExp(`^\\| ✅ \\| .*${subject}.* \\| new subject \\| done \\| ${version} \\| ${id} \\|$`, "m"),
      );
    }
    const writes = listWrites(front).length;
    const second = await push({ "README.md": "y" });
    expect(sumUp(second)).toEqual(PUBLISHED);
    expect(second.summary).toMatch(/^### ✅ Nothing to publish: 4 subjects as the registry has them\n/);
    expect(second.summary).toContain("<details><summary>4 subjects with nothing to do</summary>");
    expect(listWrites(front).length).toBe(writes);
    const third = await push(SAFE_USER);
    expect(sumUp(third)).toEqual({ ...PUBLISHED, registered: ["user-value 2"] });
    expect(front.registry.faults).toEqual([]);
  });

  test.each([
    ["a branch that is new", { before: ZEROS, created: true }],
    ["by force", { before: ONES, forced: true }],
  ])("%s: the same", async (_, facts) => {
    const { origin, push } = await setScene();
    const after = commitAll(origin, "again");
    const run = await push({ "README.md": "x" }, { event: createPushEvent({ ...facts, after }) });
    expect(sumUp(run)).toEqual({ ...PUBLISHED, registered: ALL });
  });

  test("another branch is only checked", async () => {
    const { origin, front, push } = await setScene();
    const after = commitAll(origin, "again");
    const event = createPushEvent({ before: ZEROS, after, created: true, branch: "feature" });
    const run = await push({ "README.md": "x" }, { event });
    expect(sumUp(run)).toEqual({ exitCode: 0, did: "check clean", registered: [], marks: [] });
    expect([run.outputs.get("compared-with"), listWrites(front)]).toEqual(["registry", []]);
  });

  test("what the registry would refuse is left out and shown with its proof, the rest is registered", async () => {
    const { push } = await setScene();
    await push({ "README.md": "x" });
    const user = BREAKING_USER["schemas/user.avsc"] ?? "";
    const run = await push({ ...BREAKING_USER, "schemas/extra.avsc": record("shop.Extra", []) });
    expect(sumUp(run)).toEqual({
      exitCode: 1,
      did: "publish incomplete",
      registered: ["extra-value 1"],
      marks: ["error schemas/user.avsc:7"],
    });
    expect(user).toContain("email");
    expect(run.summary).toMatch(/^### ❌ Registered 1 schema; 1 step left to do\n/);
    expect(run.summary).toContain("**Proof:**");
  });

  test("a registry that refuses one subject: the others are registered, and the next run does the rest", async () => {
    const { front, push } = await setScene();
    front.interfere = ({ method, path }, response) =>
      method === "POST" && path.startsWith("/subjects/user-value/versions")
        ? refuse(response, 403, "User is denied operation Write on Subject: user-value")
        : false;
    const run = await push({ "README.md": "x" });
    expect(sumUp(run)).toEqual({
      exitCode: 1,
      did: "publish incomplete",
      registered: ALL.filter((one) => !one.startsWith("user")),
      marks: ["error schemas/user.avsc:"],
    });
    expect(run.annotations[0]?.title).toBe("user-value is not published");
    expect(run.annotations[0]?.message).toContain("The credentials may not register under this subject.");
    expect(run.summary).toContain("| **failed** | – | – |");
    front.interfere = () => false;
    expect(sumUp(await push({ "README.md": "y" }))).toEqual({ ...PUBLISHED, registered: ["user-value 1"] });
  });

  test("the report file holds what was done", async () => {
    const { push } = await setScene();
    const run = await push({ "README.md": "x" }, { inputs: { "report-file": "out/published.json" } });
    const path = run.outputs.get("report-file") ?? "";
    expect(path.endsWith("/out/published.json")).toBe(true);
    const result = JSON.parse(readFileSync(path, "utf8")) as { outcome: string; steps: readonly unknown[] };
    expect([result.outcome, result.steps.length]).toEqual(["published", 4]);
  });

  test("without a registry the push is checked; asked to publish, the step says what is missing", async () => {
    const { push } = await setScene();
    const checked = await push({ "README.md": "x" }, { inputs: { "registry-url": "" }, variables: {} });
    expect([checked.exitCode, checked.outputs.get("command")]).toEqual([2, ""]);
    const run = await push({ "README.md": "y" }, { inputs: { "registry-url": "", command: "publish" } });
    expect(sumUp(run)).toEqual({ exitCode: 2, did: " error", registered: [], marks: ["error :"] });
    expect(run.annotations[0]?.message).toBe(
      "There is no registry to publish to. Give the input `registry-url`. A variable or secret that is not there is empty.",
    );
  });

  test("a registry that does not answer fails the step", async () => {
    const { push } = await setScene();
    const inputs = { "registry-url": "http://127.0.0.1:1" };
    const variables = { SCHEMA_REGISTRY_RETRIES: "0" };
    const run = await push({ "README.md": "x" }, { inputs, variables });
    expect(sumUp(run)).toEqual({ exitCode: 2, did: " error", registered: [], marks: ["error :"] });
  });
});

describe("a branch that has moved on", () => {
  test.each([
    ["in a schema", "schemas/user.avsc", "superseded"],
    ["in the manifest", "schemagate.yaml", "superseded"],
    ["elsewhere", "package.json", "published"],
  ])("%s: %s", async (_, file, result) => {
    const { front, push } = await setScene();
    const { github, url } = await startGithub();
    github.tip = "2".repeat(40);
    github.newer = [file];
    const run = await push({ "README.md": "x" }, { token: "t0ken", apiUrl: url });
    expect([run.exitCode, run.outputs.get("result")]).toEqual([0, result]);
    expect(listWrites(front).length > 0).toBe(result === "published");
    expect(github.violations).toEqual([]);
    const kinds = result === "published" ? ["notice"] : ["warning"];
    expect(
      run.annotations.filter(({ message }) => !message.startsWith("No pull request")).map(({ kind }) => kind),
    ).toEqual(kinds.filter((kind) => kind === "warning"));
    if (result === "superseded") expect(run.summary).toMatch(/^### ⏭️ Nothing published: a newer push follows\n/);
  });
});

describe("a dry run", () => {
  test("shows the plan and changes nothing", async () => {
    const { front, push } = await setScene();
    const run = await push({ "README.md": "x" }, { inputs: { "dry-run": "true", "report-file": "plan.json" } });
    expect(sumUp(run)).toEqual({ exitCode: 0, did: "plan planned", registered: [], marks: [] });
    expect(listWrites(front)).toEqual([]);
    expect(run.summary).toMatch(/^### 📋 Dry run: 4 schemas registered if this were published\n/);
    const plan = JSON.parse(readFileSync(run.outputs.get("report-file") ?? "", "utf8")) as {
      steps: readonly unknown[];
    };
    expect(plan.steps.length).toBe(4);
  });

  test("may run in a pull request, and fails where something is blocked", async () => {
    const { front, push } = await setScene();
    await push({ "README.md": "x" });
    const writes = listWrites(front);
    const { origin, base, head, merge } = createPullRequest(PROJECT, BREAKING_USER);
    const run = await runStep({
      workspace: checkOut(origin, merge, 2),
      event: createPullRequestEvent("opened", { base, head }),
      commit: merge,
      inputs: { "registry-url": front.url, "dry-run": "true", command: "publish" },
    });
    expect(sumUp(run)).toEqual({
      exitCode: 1,
      did: "plan incomplete",
      registered: [],
      marks: ["error schemas/user.avsc:7"],
    });
    expect(run.summary).toMatch(/^### ❌ Dry run: 1 blocked if this were published\n/);
    expect(listWrites(front)).toEqual(writes);
  });
});

describe("what is not merged", () => {
  test.each(["pull_request", "merge_group"])("is not published for %s", async (name) => {
    const { front } = await setScene();
    const { origin, base, head, merge } = createPullRequest(PROJECT, SAFE_USER);
    const event =
      name === "merge_group" ? createMergeGroupEvent(base, merge) : createPullRequestEvent("opened", { base, head });
    const workspace = checkOut(origin, merge, 2);
    const inputs = { "registry-url": front.url, command: "publish" };
    const run = await runStep({ workspace, event, commit: merge, inputs });
    expect(sumUp(run)).toEqual({ exitCode: 2, did: " error", registered: [], marks: ["error :"] });
    expect(run.annotations[0]?.message).toMatch(/^What is not merged yet must not be published/);
    expect(front.requests).toEqual([]);
  });

  test.each([createScheduleEvent(), createDispatchEvent()])(
    "$name checks everything and publishes nothing",
    async (event) => {
      const { front, push } = await setScene();
      const run = await push({ "README.md": "x" }, { event });
      expect(sumUp(run)).toEqual({ exitCode: 0, did: "check clean", registered: [], marks: [] });
      expect([run.outputs.get("subject-count"), listWrites(front)]).toEqual(["4", []]);
    },
  );

  test("a scheduled check fails when the registry does not answer: there is nothing else to compare with", async () => {
    const { push } = await setScene();
    const inputs = { "registry-url": "http://127.0.0.1:1" };
    const variables = { SCHEMA_REGISTRY_RETRIES: "0" };
    const run = await push({ "README.md": "x" }, { event: createScheduleEvent(), inputs, variables });
    expect(sumUp(run)).toEqual({ exitCode: 2, did: " error", registered: [], marks: ["error :"] });
  });

  test("started by hand, publishing may be asked for", async () => {
    const { push } = await setScene();
    const run = await push({ "README.md": "x" }, { event: createDispatchEvent(), inputs: { command: "publish" } });
    expect(sumUp(run)).toEqual({ ...PUBLISHED, registered: ALL });
  });
});

describe("the actions for one thing", () => {
  test("`check` never publishes, `publish` never checks", async () => {
    const { front, push } = await setScene();
    const checked = await push({ "README.md": "x" }, { action: join(ROOT, "check/action.yml"), variables: {} });
    expect([checked.outputs.get("command"), listWrites(front)]).toEqual(["check", []]);
    const published = await push({ "README.md": "y" }, { action: join(ROOT, "publish/action.yml") });
    expect(sumUp(published)).toEqual({ ...PUBLISHED, registered: ALL });
  });
});
