import { cpSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { commitAll, createRepository, git } from "../support/git.ts";
import { createPullRequestEvent, createPushEvent } from "../action/events.ts";
import { startRegistryFront } from "../action/registry-front.ts";
import { runStep } from "../action/runner-simulator.ts";

const EXAMPLE = resolve(import.meta.dirname, "../../schemas-example");

function readFiles(folder: string): { readonly [path: string]: string } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

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

test("with a registry of this machine too, and publishing to it", async () => {
  const front = await startRegistryFront(readFiles(join(EXAMPLE, "registry")));
  const workspace = createRepository({ "README.md": "An empty company.\n" });
  const base = git(workspace, "rev-parse", "HEAD");
  cpSync(EXAMPLE, workspace, { recursive: true });
  const head = commitAll(workspace, "Everything");
  const inputs = { "registry-url": front.url };
  const pull = createPullRequestEvent("opened", { base, head });
  const push = createPushEvent({ before: base, after: head });
  const times = new Map<string, number[]>([
    ["check, everything to be published", []],
    ["publish, what there is to be published", []],
    ["publish, nothing to do", []],
    ["check, nothing to do", []],
  ]);
  const measure = async (name: string, event: typeof pull): Promise<void> => {
    const { exitCode, milliseconds } = await runStep({ workspace, event, commit: head, inputs });
    expect([name, exitCode]).toEqual([name, 0]);
    times.get(name)?.push(milliseconds);
  };
  await measure("check, everything to be published", pull);
  await measure("publish, what there is to be published", push);
  for (let round = 0; round < 3; round++) {
    await measure("publish, nothing to do", push);
    await measure("check, nothing to do", pull);
  }
  for (const [name, measured] of times)
    console.log(`With a registry, ${name}: ${measured.map((time) => `${Math.round(time)} ms`).join(", ")}.`);
  expect(Math.min(...(times.get("check, nothing to do") ?? []))).toBeLessThan(1500);
});

test("the command line loads nothing of the action's libraries", async () => {
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
