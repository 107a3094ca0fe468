import { describe, expect, test } from "vitest";
import { git } from "../support/git.ts";
import { checkOut, createPullRequest } from "../action/checkout.ts";
import { createPullRequestEvent } from "../action/events.ts";
import type { GithubSimulator } from "../action/github-simulator.ts";
import { refuse, startGithub } from "../action/github-simulator.ts";
import type { StepResult } from "../action/runner-simulator.ts";
import { runStep } from "../action/runner-simulator.ts";
import { BREAKING_USER, PROJECT } from "../action/sample-project.ts";

interface Review {
  readonly commit_id: string;
  readonly event: string;
  readonly comments: readonly { readonly path: string; readonly line: number; readonly side: string; body: string }[];
}

interface Scene {
  readonly github: GithubSimulator;
  readonly head: string;
  readonly run: () => Promise<StepResult>;
}

async function setScene(changes: { readonly [path: string]: string }): Promise<Scene> {
  const { origin, base, head, merge } = createPullRequest(PROJECT, changes);
  const { github, url } = await startGithub();
  const patch = git(origin, "diff", base, head, "--", "schemas/user.avsc").replace(/^[\s\S]*?(?=^@@)/m, "");
  github.files = [describeFile("schemas/user.avsc", patch)];
  const step = {
    workspace: checkOut(origin, merge, 2),
    event: createPullRequestEvent("synchronize", { base, head }),
    commit: merge,
    inputs: { suggestions: "true", comment: "never", "override-label": "" },
    token: "t0ken",
    apiUrl: url,
  };
  return {
    github,
    head,
    run: async () => {
      const result = await runStep(step);
      expect(github.violations).toEqual([]);
      return result;
    },
  };
}

function describeFile(filename: string, patch: string): object {
  const address = "https://github.com/Codertocat/Hello-World";
  return {
    sha: "0".repeat(40),
    filename,
    status: "modified",
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: address,
    raw_url: address,
    contents_url: address,
    patch,
  };
}

describe("edits as review suggestions", () => {
  test("stand at the lines of the pull request that they change", async () => {
    const { github, head, run } = await setScene(BREAKING_USER);
    await run();
    const [review] = github.reviews as readonly Review[];
    expect(github.reviews.length).toBe(1);
    expect([review?.commit_id, review?.event, review?.comments.length]).toEqual([head, "COMMENT", 1]);
    const [comment] = review?.comments ?? [];
    expect([comment?.path, comment?.line, comment?.side]).toEqual(["schemas/user.avsc", 7, "RIGHT"]);
    expect(comment?.body).toMatch(/^<!-- schemagate-suggestion: [0-9a-f]{16} 0 -->\nField `email` /);
    const suggestion = /^```suggestion\n([\s\S]*)\n```$/m.exec(comment?.body ?? "")?.[1] ?? "";
    expect(JSON.parse(suggestion)).toEqual({ name: "email", type: ["null", "string"], default: null });
  });

  test("are not repeated", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    await run();
    const [review] = github.reviews as readonly Review[];
    const known = review?.comments[0]?.body ?? "";
    github.reviewComments = [{ ...describeReviewComment(), body: known }];
    await run();
    expect(github.reviews.length).toBe(1);
  });

  test("are left out where the pull request does not show the line, or shows other words", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    github.files = [describeFile("schemas/user.avsc", "@@ -1,2 +1,2 @@\n-x\n+y\n z")];
    await run();
    github.files = [describeFile("schemas/user.avsc", "@@ -5,1 +5,3 @@\n a\n+b\n+c")];
    await run();
    github.files = [];
    await run();
    expect(github.reviews).toEqual([]);
  });

  test("that the forge refuses are told and change nothing", async () => {
    const { github, run } = await setScene(BREAKING_USER);
    github.interfere = ({ method }) => (method === "POST" ? refuse(422, "Unprocessable Entity") : undefined);
    const { exitCode, annotations } = await run();
    expect([exitCode, annotations.map(({ kind }) => kind)]).toEqual([1, ["error", "warning"]]);
  });
});

function describeReviewComment(): object {
  const address = "https://github.com/Codertocat/Hello-World";
  const link = { href: address };
  return {
    id: 1,
    node_id: "PRRC_1",
    url: address,
    html_url: address,
    pull_request_url: address,
    pull_request_review_id: 1,
    diff_hunk: "@@",
    path: "schemas/user.avsc",
    commit_id: "0".repeat(40),
    original_commit_id: "0".repeat(40),
    user: null,
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
    author_association: "NONE",
    _links: { self: link, html: link, pull_request: link },
  };
}
