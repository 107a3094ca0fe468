import { resolve } from "node:path";

/** The repository's root. Every path of the build is relative to it. */
export const ROOT = resolve(import.meta.dirname, "../..");

/**
 * What `dist/` starts from: the file's name and the module it is made of. A program is run by its name, so it gets a
 * first line that names Node and the right to be run.
 */
export const ENTRIES = [
  { name: "cli", source: "src/cli/main.ts", program: true },
  { name: "action", source: "src/action/main.ts", program: false },
  { name: "action-check", source: "src/action/main-check.ts", program: false },
  { name: "action-publish", source: "src/action/main-publish.ts", program: false },
  { name: "index", source: "src/index.ts", program: false },
];

/** Data files that the package publishes as they are. */
export const COPIES = [
  { name: "manifest.schema.json", source: "src/manifest/manifest.schema.json" },
  { name: "report.schema.json", source: "src/report/report.schema.json" },
  { name: "plan.schema.json", source: "src/publish/plan.schema.json" },
  { name: "published.schema.json", source: "src/publish/published.schema.json" },
];
