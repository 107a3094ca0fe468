import { writeFileSync } from "node:fs";

/** Preloaded into a measured process: writes its peak memory in kilobytes to the file that the environment names. */
process.on("exit", () => {
  writeFileSync(process.env.BENCH_MEMORY_FILE, String(process.resourceUsage().maxRSS));
});
