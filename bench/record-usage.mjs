import { writeFileSync } from "node:fs";

/**
 * Preloaded into a measured process: writes what it used to the file that the environment names. CPU time in
 * milliseconds counts all threads; the peak of the resident set is in megabytes.
 */
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
  writeFileSync(process.env.BENCH_USAGE_FILE, JSON.stringify(usage));
});
