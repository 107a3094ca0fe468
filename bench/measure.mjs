import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

const PRELOAD = join(import.meta.dirname, "record-usage.mjs");

/**
 * Runs each command `rounds` times as a whole process, in turns so that what else the machine does hits all of them
 * alike. Returns for each, in order, the medians of wall and CPU time in milliseconds and of peak memory in megabytes.
 *
 * @throws Error when a command does not exit with 0: a run that failed says nothing about speed.
 */
export function measure(commands, rounds) {
  const folder = mkdtempSync(join(tmpdir(), "schemagate-bench-usage-"));
  const runs = commands.map(() => []);
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const [at, args] of commands.entries()) runs[at].push(runOnce(args, join(folder, "usage.json")));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  // The first round only fills the system's file cache.
  return runs.map(([, ...counted]) => findMedians(counted));
}

function runOnce(args, usageFile) {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, ["--import", PRELOAD, ...args], {
    encoding: "utf8",
    env: { ...process.env, BENCH_USAGE_FILE: usageFile },
    maxBuffer: 1 << 30,
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(" ")} exited with ${status}:\n${stdout.slice(0, 2000)}${stderr}`);
  return { wall, ...JSON.parse(readFileSync(usageFile, "utf8")) };
}

function findMedians(runs) {
  return { wall: findMedian(runs, "wall"), cpu: findMedian(runs, "cpu"), memory: findMedian(runs, "memory") };
}

function findMedian(runs, key) {
  const sorted = runs.map((run) => run[key]).sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
