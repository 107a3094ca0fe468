import { describe, expect, test } from "vitest";
import { checkOut, createPullRequest } from "../action/checkout.ts";
import { createLabelEvent, createPullRequestEvent } from "../action/events.ts";
import type { PullRequestFacts } from "../action/events.ts";
import type { GithubSimulator } from "../action/github-simulator.ts";
import { describeUser, refuse, startGithub } from "../action/github-simulator.ts";
import type { StepResult } from "../action/runner-simulator.ts";
import { runStep } from "../action/runner-simulator.ts";
import { BREAKING_USER, PROJECT, SAFE_USER } from "../action/sample-project.ts";

const LABEL = "schemagate-override";

interface Wish {
  readonly changes?: { readonly [path: string]: string };
  readonly labels?: readonly string[];
  readonly event?: (facts: PullRequestFacts) => { name: string; payload: unknown };
  readonly prepare?: (github: GithubSimulator) => void;
  readonly inputs?: { readonly [name: string]: string };
}

async function run({ changes = BREAKING_USER, labels = [], event, prepare, inputs = {} }: Wish): Promise<StepResult> {
  const { origin, base, head, merge } = createPullRequest(PROJECT, changes);
  const { github, url } = await startGithub();
  prepare?.(github);
  const facts = { base, head, labels };
  const result = await runStep({
    workspace: checkOut(origin, merge, 2),
    event: event?.(facts) ?? createPullRequestEvent("synchronize", facts),
    commit: merge,
    inputs,
    token: "t0ken",
    apiUrl: url,
  });
  expect(github.violations).toEqual([]);
  return result;
}

function labelled(kind: "labeled" | "unlabeled", label: string, login: string): object {
  return {
    id: 1,
    node_id: "LE_1",
    url: "https://api.github.com/repos/Codertocat/Hello-World/issues/events/1",
    actor: describeUser(login),
    event: kind,
    commit_id: null,
    commit_url: null,
    created_at: "2026-01-01T00:00:00Z",
    label: { name: label, color: "ededed" },
    performed_via_github_app: null,
  };
}

describe("a label that lets findings pass", () => {
  test("lets them pass, still shown, with who set it", async () => {
    const { exitCode, outputs, summary, annotations } = await run({
      labels: [LABEL],
      prepare: (github) => {
        github.events = [labelled("labeled", LABEL, "octocat")];
      },
    });
    expect([exitCode, outputs.get("result"), outputs.get("overridden")]).toEqual([0, "clean", "true"]);
    expect(outputs.get("error-count")).toBe("1");
    expect(annotations.map(({ kind }) => kind)).toEqual(["error"]);
    expect(summary).toMatch(/^### 🟥 Let through: 1 subject would be refused by the registry\n/);
    expect(summary).toContain("the label `schemagate-override`, set by `octocat`, lets findings pass");
  });

  test("counts as it is now, not as the event of an old run says", async () => {
    const removed = await run({
      labels: [LABEL],
      prepare: (github) => {
        github.events = [labelled("labeled", LABEL, "octocat"), labelled("unlabeled", LABEL, "hubot")];
      },
    });
    expect([removed.exitCode, removed.outputs.get("overridden")]).toEqual([1, "false"]);
    const set = await run({
      prepare: (github) => {
        github.events = [labelled("labeled", LABEL.toUpperCase(), "octocat")];
      },
    });
    expect([set.exitCode, set.outputs.get("overridden")]).toEqual([0, "true"]);
  });

  test("is found behind many events", async () => {
    const { exitCode } = await run({
      prepare: (github) => {
        const others = Array.from({ length: 130 }, () => labelled("labeled", "bug", "octocat"));
        github.events = [...others, labelled("labeled", LABEL, "octocat")];
      },
    });
    expect(exitCode).toBe(0);
  });

  test.each([
    ["labeled", [LABEL], 0],
    ["unlabeled", [], 1],
  ] as const)("without an answer of the forge the event counts: %s", async (action, labels, exitCode) => {
    const result = await run({
      labels,
      event: (facts) => createLabelEvent(action, LABEL, facts),
      prepare: (github) => {
        github.interfere = () => refuse(403, "Resource not accessible by integration");
      },
    });
    expect(result.exitCode).toBe(exitCode);
    if (exitCode === 0) expect(result.summary).toContain("set by `octocat`");
  });

  test("of another name does nothing, and none is asked for when there is nothing to let through", async () => {
    const other = await run({ labels: [LABEL], inputs: { "override-label": "accept-break" } });
    expect(other.exitCode).toBe(1);
    const off = await run({ labels: [LABEL], inputs: { "override-label": "" } });
    expect(off.exitCode).toBe(1);
    const calls: string[] = [];
    await run({
      changes: SAFE_USER,
      labels: [LABEL],
      prepare: (github) => {
        github.interfere = ({ path }) => {
          calls.push(path);
          return undefined;
        };
      },
    });
    expect(calls.filter((call) => call.includes("/events"))).toEqual([]);
  });

  test("does not let through what could not be checked", async () => {
    const { exitCode, outputs } = await run({
      changes: { ...BREAKING_USER, "schemagate.yaml": "version: 1\nsubjects:\n  - files: 7\n" },
      labels: [LABEL],
      prepare: (github) => {
        github.events = [labelled("labeled", LABEL, "octocat")];
      },
    });
    expect([exitCode, outputs.get("result"), outputs.get("overridden")]).toEqual([2, "could-not-check", "false"]);
  });
});
