import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

const PRELOAD = join(import.meta.dirname, "record-memory.mjs");

/**
 * Runs each command `rounds` times as a whole process, in turns so that what else the machine does hits all of them
 * alike, and returns for each the median wall time in milliseconds and the peak memory in megabytes, in order.
 *
 * @throws Error when a command does not exit with 0: a run that failed says nothing about speed.
 */
export function measure(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, args] of commands.entries()) {
      const wall = runOnce(args);
      // The first round only fills the system's file cache.
      if (round > 0) times[at].push(wall);
    }
  }
  return commands.map((args, at) => ({ wall: findMedian(times[at]), memory: readPeakMemory(args) }));
}

function runOnce(args, env = {}) {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1 << 30,
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(" ")} exited with ${status}:\n${stdout.slice(0, 2000)}${stderr}`);
  return wall;
}

function readPeakMemory(args) {
  const folder = mkdtempSync(join(tmpdir(), "schemagate-bench-memory-"));
  try {
    const file = join(folder, "peak");
    runOnce(["--import", PRELOAD, ...args], { BENCH_MEMORY_FILE: file });
    return Number(readFileSync(file, "utf8")) / 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findMedian(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
