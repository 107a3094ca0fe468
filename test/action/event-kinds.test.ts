import { describe, expect, test } from "vitest";
import { commitAll, git } from "../support/git.ts";
import { LOCAL_REMOTE, applyChanges, checkOut, createPullRequest } from "./checkout.ts";
import type { PullRequestFacts } from "./events.ts";
import {
  createDispatchEvent,
  createMergeGroupEvent,
  createPullRequestEvent,
  createPushEvent,
  createScheduleEvent,
} from "./events.ts";
import { startGithub } from "./github-simulator.ts";
import type { StepResult } from "./runner-simulator.ts";
import { runStep } from "./runner-simulator.ts";
import { BREAKING_MONEY, BREAKING_USER, PROJECT, SAFE_USER } from "./sample-project.ts";

/** What a run came to, in short. */
function sumUp({ exitCode, outputs, annotations }: StepResult): object {
  const marks = annotations.map(({ kind, file, line }) => `${kind} ${file ?? ""}:${line ?? ""}`);
  return {
    exitCode,
    result: outputs.get("result"),
    subjects: JSON.parse(outputs.get("subjects-changed") ?? "") as unknown,
    marks,
  };
}

const CLEAN = { exitCode: 0, result: "clean", marks: [] };
const BROKEN = { exitCode: 1, result: "findings", marks: ["error schemas/user.avsc:7"] };

describe("pull requests", () => {
  test.each(["opened", "synchronize", "reopened", "ready_for_review"])("%s", async (action) => {
    const { origin, base, head, merge } = createPullRequest(PROJECT, BREAKING_USER);
    const { github, url } = await startGithub();
    const run = await runStep({
      workspace: checkOut(origin, merge, 2),
      event: createPullRequestEvent(action, { base, head }),
      commit: merge,
      token: "t0ken",
      apiUrl: url,
    });
    expect(sumUp(run)).toEqual({ ...BROKEN, subjects: ["user-value"] });
    expect(run.outputs.get("comment-url")).toBe("https://github.com/Codertocat/Hello-World/pull/2#issuecomment-1000");
    expect(github.violations).toEqual([]);
    expect(run.summary).toMatch(/^### ❌ 1 subject would be refused by the registry\n/);
  });

  test("what happened on the base meanwhile is not the pull request's", async () => {
    const { origin, base, head, merge } = createPullRequest(PROJECT, SAFE_USER, BREAKING_MONEY);
    const run = await runStep({
      workspace: checkOut(origin, merge, 2),
      event: createPullRequestEvent("synchronize", { base, head }),
      commit: merge,
    });
    expect(sumUp(run)).toEqual({ ...CLEAN, subjects: ["user-value"] });
  });

  test("a shared type breaks all that use it, at its own line, once", async () => {
    const { origin, base, head, merge } = createPullRequest(PROJECT, BREAKING_MONEY);
    const run = await runStep({
      workspace: checkOut(origin, merge, 2),
      event: createPullRequestEvent("opened", { base, head }),
      commit: merge,
    });
    expect(sumUp(run)).toEqual({
      exitCode: 1,
      result: "findings",
      subjects: ["order-value", "refund-value", "shop.Money"],
      marks: ["error schemas/common/money.avsc:6"],
    });
  });

  test("a clone of depth 1 gets the base commit by itself", async () => {
    const { origin, base, head, merge } = createPullRequest(PROJECT, BREAKING_USER);
    const run = await runStep({
      workspace: checkOut(origin, merge),
      event: createPullRequestEvent("opened", { base, head }),
      commit: merge,
      variables: LOCAL_REMOTE,
    });
    expect(sumUp(run)).toEqual({ ...BROKEN, subjects: ["user-value"] });
  });

  test("without a way to get the base the step says what to write", async () => {
    const { origin, base, head, merge } = createPullRequest(PROJECT, BREAKING_USER);
    const run = await runStep({
      workspace: checkOut(origin, merge),
      event: createPullRequestEvent("opened", { base, head }),
      commit: merge,
    });
    expect([run.exitCode, run.outputs.get("result")]).toEqual([2, "error"]);
    expect(run.annotations.map(({ message }) => message)).toEqual([
      `The commit \`${base.slice(0, 12)}\` of \`main\` is not in this checkout and could not be fetched. Write \`with: { fetch-depth: 2 }\` under the checkout step (\`fetch-depth: 0\` after a forced push).`,
    ]);
  });

  test("the branch itself checked out: its commit and the base's are compared where they part", async () => {
    const { origin, base, head } = createPullRequest(PROJECT, SAFE_USER, BREAKING_MONEY);
    const full = checkOut(origin, head, 10);
    git(full, "fetch", "-q", "origin", base);
    const run = await runStep({
      workspace: full,
      event: createPullRequestEvent("opened", { base, head }),
      commit: head,
    });
    expect(sumUp(run)).toEqual({ ...CLEAN, subjects: ["user-value"] });
  });

  test.each<readonly [string, PullRequestFacts["headRepository"]]>([
    ["from a fork", "Somebody/Hello-World"],
    ["from a fork that was deleted", null],
  ])("%s: no secret, no comment, the same verdict", async (_, headRepository) => {
    const { origin, base, head, merge } = createPullRequest(PROJECT, BREAKING_USER);
    const { github, url } = await startGithub();
    const run = await runStep({
      workspace: checkOut(origin, merge, 2),
      event: createPullRequestEvent("opened", { base, head, headRepository }),
      commit: merge,
      token: "read-only",
      apiUrl: url,
    });
    expect(sumUp(run)).toEqual({ ...BROKEN, subjects: ["user-value"] });
    expect(github.calls.filter((call) => !call.startsWith("GET /issues/2/events"))).toEqual([]);
    expect(run.outputs.get("comment-url")).toBe("");
  });

  test("of Dependabot: the token may not write, which is told and changes nothing", async () => {
    const { origin, base, head, merge } = createPullRequest(PROJECT, BREAKING_USER);
    const { github, url } = await startGithub();
    github.interfere = ({ method }) =>
      method === "GET" ? undefined : { status: 403, body: { message: "Resource not accessible by integration" } };
    const run = await runStep({
      workspace: checkOut(origin, merge, 2),
      event: createPullRequestEvent("opened", { base, head }),
      commit: merge,
      token: "read-only",
      apiUrl: url,
      variables: { GITHUB_ACTOR: "dependabot[bot]" },
    });
    expect(sumUp(run)).toEqual({ ...BROKEN, subjects: ["user-value"], marks: [...BROKEN.marks, "notice :"] });
  });

  test("pull_request_target is refused, with the reason", async () => {
    const { origin, base, head, merge } = createPullRequest(PROJECT, BREAKING_USER);
    const { payload } = createPullRequestEvent("opened", { base, head });
    const run = await runStep({
      workspace: checkOut(origin, merge, 2),
      event: { name: "pull_request_target", payload },
      commit: base,
    });
    expect([run.exitCode, run.outputs.get("result")]).toEqual([2, "error"]);
    expect(run.annotations[0]?.message).toMatch(/^The event `pull_request_target` runs with the repository's secrets/);
  });
});

test("a merge queue is checked against what it builds on", async () => {
  const { origin, base, merge } = createPullRequest(PROJECT, BREAKING_USER);
  const run = await runStep({
    workspace: checkOut(origin, merge, 2),
    event: createMergeGroupEvent(base, merge),
    commit: merge,
  });
  expect(sumUp(run)).toEqual({ ...BROKEN, subjects: ["user-value"] });
});

describe("pushes", () => {
  test("what was pushed is compared with the branch before", async () => {
    const { origin, base } = createPullRequest(PROJECT, {});
    applyChanges(origin, BREAKING_USER);
    const after = commitAll(origin, "pushed");
    const run = await runStep({
      workspace: checkOut(origin, after, 2),
      event: createPushEvent({ before: base, after }),
      commit: after,
    });
    expect(sumUp(run)).toEqual({ ...BROKEN, subjects: ["user-value"] });
  });

  test("of a new branch: every text is judged", async () => {
    const { origin, head } = createPullRequest(PROJECT, { "schemas/user.avsc": '{ "type": "record" }' });
    const run = await runStep({
      workspace: checkOut(origin, head),
      event: createPushEvent({ before: "0".repeat(40), after: head, created: true }),
      commit: head,
    });
    expect([run.exitCode, run.outputs.get("result"), run.outputs.get("subject-count")]).toEqual([1, "findings", "4"]);
  });

  test("by force: compared with what the branch was, though nothing leads there any more", async () => {
    const { origin, base, head } = createPullRequest(PROJECT, BREAKING_USER);
    const run = await runStep({
      workspace: checkOut(origin, head),
      event: createPushEvent({ before: base, after: head, forced: true }),
      commit: head,
      variables: LOCAL_REMOTE,
    });
    expect(sumUp(run)).toEqual({ ...BROKEN, subjects: ["user-value"] });
  });
});

test.each([createScheduleEvent(), createDispatchEvent()])("$name looks at everything", async (event) => {
  const { origin, base } = createPullRequest(PROJECT, {});
  const run = await runStep({ workspace: checkOut(origin, base), event, commit: base });
  expect(sumUp(run)).toEqual({ ...CLEAN, subjects: [] });
  expect(run.outputs.get("subject-count")).toBe("4");
});
