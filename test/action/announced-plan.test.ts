import { describe, expect, test } from "vitest";
import { commitAll } from "../support/git.ts";
import { applyChanges, checkOut, createPullRequest } from "./checkout.ts";
import { createPullRequestEvent, createPushEvent } from "./events.ts";
import type { GithubSimulator } from "./github-simulator.ts";
import { describeUser, startGithub } from "./github-simulator.ts";
import { refuse, startRegistryFront } from "./registry-front.ts";
import type { StepResult } from "./runner-simulator.ts";
import { runStep } from "./runner-simulator.ts";
import { PROJECT, SAFE_USER, record } from "./sample-project.ts";

const ONES = "1".repeat(40);

const EVENT = createPullRequestEvent("closed", { base: ONES, head: ONES }).payload["pull_request"] as {
  readonly base: { readonly repo: object };
  readonly head: object;
};
const EVENT_HEAD = EVENT.head;
const EVENT_REPO = EVENT.base.repo;

describe("the plan that a pull request showed", () => {
  interface Merge {
    readonly github: GithubSimulator;
    /** What the check said in the pull request, and what publishing says after its merge. */
    readonly checked: StepResult;
    readonly merge: (more?: { readonly [path: string]: string }, tip?: object) => Promise<StepResult>;
  }

  async function review(changes: { readonly [path: string]: string }): Promise<Merge> {
    const front = await startRegistryFront();
    const { github, url } = await startGithub();
    const { origin, base, head, merge } = createPullRequest(PROJECT, changes);
    const step = { token: "t0ken", apiUrl: url, inputs: { "registry-url": front.url } };
    const before = checkOut(origin, base);
    await runStep({ ...step, workspace: before, event: createPushEvent({ before: ONES, after: base }), commit: base });
    const event = createPullRequestEvent("opened", { base, head });
    const checked = await runStep({ ...step, workspace: checkOut(origin, merge, 2), event, commit: merge });
    return {
      github,
      checked,
      merge: async (more = {}, facts = {}) => {
        applyChanges(origin, { ...changes, ...more });
        const after = commitAll(origin, "merged");
        const pullRequest = createPullRequestEvent("closed", { base, head }).payload["pull_request"] as {
          readonly base: { readonly repo: object };
          readonly head: object;
        };
        const tip = { ...pullRequest.head, repo: pullRequest.base.repo };
        github.merged.set(after, [{ ...pullRequest, head: tip, merged_at: "2026-01-01T00:00:00Z", ...facts }]);
        github.tip = after;
        const workspace = checkOut(origin, after);
        return runStep({ ...step, workspace, event: createPushEvent({ before: base, after }), commit: after });
      },
    };
  }

  test("is what publishing carries out, and says so", async () => {
    const { github, checked, merge } = await review(SAFE_USER);
    expect(github.comments[0]?.body).toContain("#### On merge: 1 schema registered\n");
    const published = await merge();
    expect(published.outputs.get("plan-announced")).toBe("true");
    expect(published.outputs.get("plan-hash")).toBe(checked.outputs.get("plan-hash"));
    expect(published.summary).toContain(
      "As [pull request 2](<https://github.com/Codertocat/Hello-World/pull/2>) showed it",
    );
    expect(published.annotations.map(({ kind }) => kind)).toEqual(["notice"]);
    expect(github.violations).toEqual([]);
  });

  test("is told from another one", async () => {
    const { checked, merge } = await review(SAFE_USER);
    const published = await merge({ "schemas/extra.avsc": record("shop.Extra", []) });
    expect([published.exitCode, published.outputs.get("plan-announced")]).toEqual([0, "false"]);
    expect(published.outputs.get("plan-hash")).not.toBe(checked.outputs.get("plan-hash"));
    expect(published.summary).toContain("or steps from another state of the registry, for `extra-value`.");
    expect(published.annotations.map(({ kind }) => kind)).toEqual(["warning"]);
  });

  test("counts only as it stands in a comment of the check's own", async () => {
    const { github, merge } = await review(SAFE_USER);
    const [comment] = github.comments;
    github.comments = [];
    github.addComment(comment?.body ?? "", "somebody");
    const published = await merge();
    expect(published.outputs.get("plan-announced")).toBe("false");
    expect(published.summary).toContain("showed no plan for this registry.");
    expect(published.annotations.map(({ kind }) => kind)).toEqual(["notice"]);
  });

  test.each([
    ["a fork", (own: object) => ({ head: { ...own, repo: { ...EVENT_REPO, full_name: "somebody/Hello-World" } } })],
    ["a fork that is gone", (own: object) => ({ head: { ...own, repo: null } })],
    ["Dependabot", () => ({ user: describeUser("dependabot[bot]") })],
  ])("could not be shown for %s, which is no fault", async (_, describe) => {
    const { github, merge } = await review(SAFE_USER);
    github.comments = [];
    const published = await merge({}, describe(EVENT_HEAD));
    expect([published.exitCode, published.outputs.get("plan-announced")]).toEqual([0, "false"]);
    expect(published.summary).toContain(
      "No plan could be shown beforehand: runs for [pull request 2](<https://github.com/Codertocat/Hello-World/pull/2>), from a fork or of Dependabot, have neither",
    );
    expect(published.annotations.map(({ kind }) => kind)).toEqual(["notice"]);
    // The forge answers null for a repository that is gone, of which its own description knows nothing.
    const others = github.violations.filter((one) => !one.endsWith("answer 200 /0/head/repo must be object"));
    expect(others).toEqual([]);
  });

  test("that cannot be looked up is left out", async () => {
    const { github, merge } = await review(SAFE_USER);
    github.interfere = () => ({ status: 403, body: { message: "Resource not accessible by integration" } });
    const published = await merge();
    expect([published.exitCode, published.outputs.get("plan-announced")]).toEqual([0, ""]);
    expect(published.annotations.map(({ kind, message }) => [kind, message.replace(/ could not be.*/s, "")])).toEqual([
      ["notice", "Whether the branch has moved on"],
      ["notice", "What the pull request showed"],
    ]);
  });
});

test("a manifest in a folder: its plan is known again, and places are those of the repository", async () => {
  const inFolder = (files: { readonly [path: string]: string }): { readonly [path: string]: string } =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`services/shop/${path}`, text]));
  const front = await startRegistryFront();
  front.interfere = ({ method, path }, response) =>
    method === "POST" && path.startsWith("/subjects/user-value/versions") ? refuse(response, 403, "No") : false;
  const { github, url } = await startGithub();
  const { origin, base, head, merge } = createPullRequest({ "README.md": "x" }, inFolder(PROJECT));
  const inputs = { "registry-url": front.url, "working-directory": "services/shop" };
  const step = { token: "t0ken", apiUrl: url, inputs };
  const event = createPullRequestEvent("opened", { base, head });
  const checked = await runStep({ ...step, workspace: checkOut(origin, merge, 2), event, commit: merge });
  expect([checked.exitCode, github.comments[0]?.body.includes("/services/shop/schemas/user.avsc>")]).toEqual([0, true]);
  applyChanges(origin, inFolder(PROJECT));
  const after = commitAll(origin, "merged");
  github.tip = after;
  const tip = { number: 2, merged_at: null, merge_commit_sha: after, base: { ref: "main" } };
  github.merged.set(after, [tip]);
  const push = createPushEvent({ before: base, after });
  const published = await runStep({ ...step, workspace: checkOut(origin, after), event: push, commit: after });
  expect([published.exitCode, published.outputs.get("plan-announced")]).toEqual([1, "true"]);
  expect(published.annotations.map(({ kind, file }) => [kind, file])).toEqual([
    ["error", "services/shop/schemas/user.avsc"],
    ["notice", undefined],
  ]);
  expect(published.summary).toContain("/services/shop/schemas/user.avsc>");
  const elsewhere = { ...inputs, manifest: "other.yaml" };
  applyChanges(origin, { "services/shop/other.yaml": PROJECT["schemagate.yaml"] ?? "" });
  const later = commitAll(origin, "another manifest");
  github.tip = later;
  github.merged.set(later, [{ ...tip, merge_commit_sha: later }]);
  const other = await runStep({
    ...step,
    inputs: elsewhere,
    workspace: checkOut(origin, later),
    event: createPushEvent({ before: after, after: later }),
    commit: later,
  });
  expect(other.outputs.get("plan-announced")).toBe("false");
});
