import { describe, expect, test } from "vitest";
import { checkOut, createPullRequest } from "../action/checkout.ts";
import { createPullRequestEvent } from "../action/events.ts";
import type { GithubSimulator } from "../action/github-simulator.ts";
import { refuse, startGithub } from "../action/github-simulator.ts";
import type { StepResult } from "../action/runner-simulator.ts";
import { runStep } from "../action/runner-simulator.ts";
import { BREAKING_USER, PROJECT, SAFE_USER } from "../action/sample-project.ts";

const MARKER = "<!-- schemagate: Schemas%2Fcheck%2Fschemagate.yaml -->";
const URL_1000 = "https://github.com/Codertocat/Hello-World/pull/2#issuecomment-1000";

interface Scene {
  readonly github: GithubSimulator;
  readonly run: (inputs?: { readonly [name: string]: string }) => Promise<StepResult>;
}

/** A pull request with these changes, and a forge that a test can prepare before the action runs. */
async function setScene(changes: { readonly [path: string]: string }): Promise<Scene> {
  const { origin, base, head, merge } = createPullRequest(PROJECT, changes);
  const { github, url } = await startGithub();
  const workspace = checkOut(origin, merge, 2);
  const event = createPullRequestEvent("synchronize", { base, head });
  return {
    github,
    run: async (inputs = {}) => {
      const given = { "override-label": "", ...inputs };
      const result = await runStep({ workspace, event, commit: merge, inputs: given, token: "t0ken", apiUrl: url });
      expect(github.violations).toEqual([]);
      expect(github.requests.map(({ token }) => token).filter((token) => token !== "t0ken")).toEqual([]);
      return result;
    },
  };
}

function bodies({ comments }: GithubSimulator): readonly string[] {
  return comments.map(({ body }) => body.split("\n").slice(0, 2).join(" | "));
}

const RED = `${MARKER} | ### ❌ 1 subject would be refused by the registry`;
const GREEN = `${MARKER} | ### ✅ Safe to merge: 1 subject would be accepted by the registry`;

describe("the comment under a pull request", () => {
  test("is written once, found again, and left alone when it says the same", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    const first = await run();
    expect([first.exitCode, first.outputs.get("comment-url")]).toEqual([1, URL_1000]);
    const second = await run();
    expect(second.outputs.get("comment-url")).toBe(URL_1000);
    expect(bodies(github)).toEqual([RED]);
    expect(github.calls).toEqual([
      "GET /issues/2/comments?per_page=100&page=1",
      "POST /issues/2/comments",
      "GET /issues/2/comments?per_page=100&page=1",
      "POST /graphql",
      "GET /issues/2/comments?per_page=100&page=1",
      "POST /graphql",
    ]);
  });

  test("is changed in place", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    github.addComment(`${MARKER}\nsomething else`);
    await run();
    expect(bodies(github)).toEqual([RED]);
    expect(github.calls.at(-1)).toBe("PATCH /issues/comments/1000");
  });

  test("turns green when there is nothing to say any more", async () => {
    const { github, run } = await setScene(SAFE_USER);
    github.addComment(`${MARKER}\nred`);
    const { exitCode } = await run();
    expect([exitCode, bodies(github)]).toEqual([0, [GREEN]]);
  });

  test("is not written only to say that all is well, unless that is asked for", async () => {
    const { github, run } = await setScene(SAFE_USER);
    const { outputs } = await run();
    expect([github.comments, outputs.get("comment-url")]).toEqual([[], ""]);
    await run({ comment: "always" });
    expect(bodies(github)).toEqual([GREEN]);
  });

  test("is left out when that is asked for, without a request", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    const { exitCode } = await run({ comment: "never" });
    expect([exitCode, github.calls]).toEqual([1, []]);
  });

  test("is found behind hundreds of others", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    for (let index = 0; index < 250; index++) github.addComment(`Talk ${index}.`, "octocat");
    const mine = github.addComment(`${MARKER}\nold`);
    await run();
    expect(mine.body).toMatch(/^<!-- .* -->\n### ❌/);
    expect(github.comments.length).toBe(251);
  });

  test("of somebody else that carries the marker is not touched", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    const forged = github.addComment(`${MARKER}\nforged`, "mallory");
    await run();
    expect(forged.body).toBe(`${MARKER}\nforged`);
    expect(bodies(github)).toEqual([`${MARKER} | forged`, RED]);
  });

  test("is a token's own, whoever that is", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    github.addComment(`${MARKER}\nof the job's token`, "github-actions[bot]");
    github.login = "schema-bot[bot]";
    const mine = github.addComment(`${MARKER}\nold`);
    await run();
    expect(mine.body).toMatch(/❌/);
    expect(github.comments[0]?.body).toBe(`${MARKER}\nof the job's token`);
  });

  test("of another key is another comment", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    await run({ "comment-key": "one -->" });
    await run({ "comment-key": "two" });
    expect(github.comments.map(({ body }) => body.split("\n", 1)[0])).toEqual([
      "<!-- schemagate: one%20-%2D%3E -->",
      "<!-- schemagate: two -->",
    ]);
  });

  test("two jobs at once leave one", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    github.beforeCreate = () => {
      github.beforeCreate = () => undefined;
      github.addComment(`${MARKER}\nof the other job`);
    };
    const { outputs } = await run();
    expect(bodies(github)).toEqual([RED]);
    expect(outputs.get("comment-url")).toBe(URL_1000);
  });
});

describe("a forge that refuses never changes the verdict", () => {
  const writes = ({ method, path }: { method: string; path: string }): boolean =>
    method !== "GET" && path !== "/graphql";

  test.each([
    [403, "notice", "Resource not accessible by integration"],
    [404, "notice", "Not Found"],
    [422, "warning", "Validation Failed"],
  ] as const)("HTTP %i", async (status, kind, message) => {
    const { github, run } = await setScene(BREAKING_USER);
    github.interfere = (request) => (writes(request) ? refuse(status, message) : undefined);
    const { exitCode, outputs, annotations, summary } = await run();
    expect([exitCode, outputs.get("result"), outputs.get("comment-url")]).toEqual([1, "findings", ""]);
    expect(annotations.map((one) => one.kind)).toEqual(["error", kind]);
    expect(annotations[1]?.message).toMatch(/^The report could not be written under the pull request: /);
    expect(summary).toContain("1 subject would be refused");
    expect(github.requests.filter(writes).length).toBe(1);
  });

  test("HTTP 500 once: it is tried again", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    let failed = false;
    github.interfere = () => {
      if (failed) return undefined;
      failed = true;
      return refuse(500, "Server Error");
    };
    await run();
    expect(bodies(github)).toEqual([RED]);
  });

  test("HTTP 502 to a new comment that was stored all the same: no second one", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    github.interfere = ({ method, path, body }) => {
      if (method !== "POST" || path === "/graphql" || github.comments.length > 0) return undefined;
      github.addComment((body as { readonly body: string }).body);
      return refuse(502, "Bad Gateway");
    };
    const { outputs } = await run();
    expect(bodies(github)).toEqual([RED]);
    expect(outputs.get("comment-url")).toBe(URL_1000);
  });

  test.each([
    ["the secondary limit", { "retry-after": "1" }],
    ["the hourly limit, about to end", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" }],
  ])("%s: it waits as told and goes on", async (_, headers) => {
    const { github, run } = await setScene(BREAKING_USER);
    let limited = false;
    github.interfere = (request) => {
      if (limited || !writes(request)) return undefined;
      limited = true;
      return refuse(403, "You have exceeded a secondary rate limit", headers);
    };
    await run();
    expect(bodies(github)).toEqual([RED]);
  });

  test("the hourly limit with a long time to go: it gives up at once", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    const reset = String(Math.floor(Date.now() / 1000) + 3000);
    github.interfere = () =>
      refuse(403, "API rate limit exceeded", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset });
    const { exitCode } = await run();
    expect([exitCode, github.requests.length]).toEqual([1, 1]);
  });

  test("a forge that does not answer at all", async () => {
    const { origin, base, head, merge } = createPullRequest(PROJECT, BREAKING_USER);
    const run = await runStep({
      workspace: checkOut(origin, merge, 2),
      event: createPullRequestEvent("opened", { base, head }),
      commit: merge,
      token: "t0ken",
    });
    expect([run.exitCode, run.annotations.map(({ kind }) => kind)]).toEqual([1, ["error", "warning"]]);
  });
});
