import { cpSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { commitAll, createRepository, git } from "../support/git.ts";
import { createPullRequestEvent } from "../action/events.ts";
import { runStep } from "../action/runner-simulator.ts";

const EXAMPLE = resolve(import.meta.dirname, "../../schemas-example");

test("the action checks the example company in less than a second, git and start included", async () => {
  expect(readdirSync(EXAMPLE)).toContain("schemagate.yaml");
  const workspace = createRepository({ "README.md": "An empty company.\n" });
  const base = git(workspace, "rev-parse", "HEAD");
  cpSync(EXAMPLE, workspace, { recursive: true });
  const head = commitAll(workspace, "Everything");
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const event = createPullRequestEvent("opened", { base, head });
    const { exitCode, outputs, milliseconds } = await runStep({ workspace, event, commit: head });
    expect([exitCode, outputs.get("result")]).toEqual([0, "clean"]);
    expect(Number(outputs.get("subject-count"))).toBeGreaterThan(10);
    times.push(milliseconds);
  }
  console.log(`The action on the example: ${times.map((time) => `${Math.round(time)} ms`).join(", ")}.`);
  expect(Math.min(...times)).toBeLessThan(1000);
});

test("the command line loads nothing of the action's libraries", async () => {
  const { readFileSync } = await import("node:fs");
  const dist = resolve(EXAMPLE, "../dist");
  const open = [join(dist, "cli.js"), join(dist, "index.js")];
  const reached = new Set<string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    // Types in comments of bundled libraries look like imports.
    const code = readFileSync(path, "utf8").replace(/^\s*\*.*$/gm, "");
    // Dynamic imports too: no command may lead there.
    for (const match of code.matchAll(/["'](\.{1,2}\/[^"']+\.js)["']/g)) open.push(resolve(path, "..", match[1] ?? ""));
  }
  expect(reached.size).toBeGreaterThan(10);
  expect([...reached].filter((path) => /actions-|octokit|action\.js/.test(path))).toEqual([]);
});
