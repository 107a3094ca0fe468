import { describe, expect, test } from "vitest";
import { checkOut, createPullRequest } from "../action/checkout.ts";
import { createPullRequestEvent, createPushEvent } from "../action/events.ts";
import { startGithub } from "../action/github-simulator.ts";
import type { RegistryFront } from "../action/registry-front.ts";
import { refuse, startRegistryFront } from "../action/registry-front.ts";
import type { StepResult } from "../action/runner-simulator.ts";
import { runStep } from "../action/runner-simulator.ts";
import { PROJECT, record } from "../action/sample-project.ts";
import { commitAll, createRepository } from "../support/git.ts";
import { expectNothingForged, NASTY, writeManifest } from "./nothing-forged.ts";

const ONES = "1".repeat(40);

/** Runs the action for a push of these files to the default branch, and holds what it leaves behind against forgery. */
async function push(
  files: { readonly [path: string]: string },
  front: RegistryFront,
  inputs: { readonly [name: string]: string } = {},
): Promise<StepResult> {
  const origin = createRepository(files);
  const after = commitAll(origin, "pushed");
  const { github, url } = await startGithub();
  github.tip = after;
  const run = await runStep({
    workspace: checkOut(origin, after),
    event: createPushEvent({ before: ONES, after }),
    commit: after,
    inputs: { "registry-url": front.url, ...inputs },
    token: "t0ken",
    apiUrl: url,
  });
  expectNothingForged(run, github);
  return run;
}

/** What a dry run and publishing come to: the name is taken, or the manifest or the registry refuses it. */
const RESULTS = ["planned published", "planned incomplete", "incomplete error"];

async function askSubjects({ registry }: RegistryFront): Promise<{ readonly body: readonly unknown[] }> {
  const [, body] = await registry.ask("GET /subjects");
  return { body: body as readonly unknown[] };
}

describe.each(Object.entries(NASTY))("%s", (_, text) => {
  test("as names of what is published, in plans, summaries and outputs", async () => {
    const file = "schemas/order.avsc";
    const files = {
      "schemagate.yaml": writeManifest({ [file]: text, "schemas/user.avsc": "user-value" }),
      [file]: record("shop.Order", [{ name: "id", type: "string", doc: text }]),
      "schemas/user.avsc": PROJECT["schemas/user.avsc"] ?? "",
    };
    const front = await startRegistryFront();
    const planned = await push(files, front, { "dry-run": "true" });
    const published = await push(files, front);
    const results = [planned, published].map(({ outputs }) => outputs.get("result"));
    expect(RESULTS).toContain(results.join(" "));
    const { body } = await askSubjects(front);
    expect(body.includes(text)).toBe(results[1] === "published");
    expect(body.includes("user-value")).toBe(results[1] !== "error");
  });

  test("as everything that the registry says", async () => {
    const front = await startRegistryFront();
    front.interfere = ({ method, path }, response) =>
      method === "POST" && path.includes("/versions") ? refuse(response, 422, text) : false;
    const run = await push(PROJECT, front);
    expect([run.exitCode, run.outputs.get("result")]).toEqual([1, "incomplete"]);
    front.interfere = (_request, response) => refuse(response, 401, text);
    expect((await push(PROJECT, front)).exitCode).toBe(2);
  });

  test("as names in the plan under a pull request", async () => {
    const file = "schemas/order.avsc";
    const front = await startRegistryFront();
    const { github, url } = await startGithub();
    const { origin, base, head, merge } = createPullRequest(
      { "schemagate.yaml": writeManifest({}) },
      { "schemagate.yaml": writeManifest({ [file]: text }), [file]: record("shop.Order", []) },
    );
    const run = await runStep({
      workspace: checkOut(origin, merge, 2),
      event: createPullRequestEvent("opened", { base, head }),
      commit: merge,
      inputs: { "registry-url": front.url, "override-label": "" },
      token: "t0ken",
      apiUrl: url,
    });
    expectNothingForged(run, github);
    const result = run.outputs.get("result") ?? "";
    expect(["clean", "could-not-check"]).toContain(result);
    if (result !== "clean") return;
    const [comment] = github.comments;
    expect(comment?.body.split("\n")[1]).toMatch(/^<!-- schemagate-plan: [0-9a-f]{12} [0-9a-f]{12} [0-9a-f]{12} -->$/);
  });
});
