import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { expect, test } from "vitest";
import { commitAll, createRepository, git } from "../support/git.ts";
import { createPullRequestEvent, createPushEvent } from "../action/events.ts";
import { startRegistryFront } from "../action/registry-front.ts";
import { runStep } from "../action/runner-simulator.ts";

/** Milliseconds that an empty Node takes where nothing else runs. */
const IDLE_START = 40;

const EXAMPLE = resolve(import.meta.dirname, "../../schemas-example");

function readFiles(folder: string): { readonly [path: string]: string } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

/** Milliseconds that Node takes to start and end, now that everything else happens on this machine too. */
function startNode(): number {
  const started = performance.now();
  expect(spawnSync(process.env["SCHEMAGATE_NODE"] ?? process.execPath, ["-e", "0"]).status).toBe(0);
  return performance.now() - started;
}

/** The limit, which is meant for a machine with nothing else to do, in the measure of how busy this one is. */
function allow(milliseconds: number, starts: readonly number[]): number {
  return Math.max(milliseconds, (milliseconds / IDLE_START) * findMedian(starts));
}

function findMedian(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[times.length >> 1] ?? Number.NaN;
}

test("the action checks the example company in less than a second, git and start included", async () => {
  expect(readdirSync(EXAMPLE)).toContain("schemagate.yaml");
  const workspace = createRepository({ "README.md": "An empty company.\n" });
  const base = git(workspace, "rev-parse", "HEAD");
  cpSync(EXAMPLE, workspace, { recursive: true });
  const head = commitAll(workspace, "Everything");
  const times: number[] = [];
  const starts: number[] = [];
  for (let round = 0; round < 7; round++) {
    const event = createPullRequestEvent("opened", { base, head });
    starts.push(startNode());
    const { exitCode, outputs, milliseconds } = await runStep({ workspace, event, commit: head });
    expect([exitCode, outputs.get("result")]).toEqual([0, "clean"]);
    expect(Number(outputs.get("subject-count"))).toBeGreaterThan(10);
    times.push(milliseconds);
  }
  console.log(`The action on the example: ${times.map((time) => `${Math.round(time)} ms`).join(", ")}.`);
  expect(findMedian(times)).toBeLessThan(allow(1000, starts));
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
  const starts: number[] = [];
  for (let round = 0; round < 5; round++) {
    starts.push(startNode());
    await measure("publish, nothing to do", push);
    await measure("check, nothing to do", pull);
  }
  for (const [name, measured] of times)
    console.log(`With a registry, ${name}: ${measured.map((time) => `${Math.round(time)} ms`).join(", ")}.`);
  expect(findMedian(times.get("check, nothing to do") ?? [])).toBeLessThan(allow(1500, starts));
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
