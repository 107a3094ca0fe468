import { invariant } from "../diagnostic/invariant.ts";
import type { Invocation } from "./invocation.ts";

/** Does a command's work and returns the exit status. */
export type Runner = (invocation: Invocation) => number | Promise<number>;

/** How each command's code is loaded, by the command's name: only what runs is read from disk. */
const RUNNERS: ReadonlyMap<string, () => Promise<Runner>> = new Map([
  ["check", async (): Promise<Runner> => (await import("./run-check.ts")).runCheck],
  ["subjects", async (): Promise<Runner> => (await import("./run-subjects.ts")).runSubjects],
  ["init", async (): Promise<Runner> => (await import("./run-init.ts")).runInit],
  ["lint", async (): Promise<Runner> => (await import("./run-lint.ts")).runLint],
  ["rules", async (): Promise<Runner> => (await import("./run-rules.ts")).runRules],
  ["waive", async (): Promise<Runner> => (await import("./run-waive.ts")).runWaive],
  ["matrix", async (): Promise<Runner> => (await import("./run-matrix.ts")).runMatrix],
  ["explain", async (): Promise<Runner> => (await import("./run-explain.ts")).runExplain],
  ["plan", async (): Promise<Runner> => (await import("./run-plan.ts")).runPlan],
  ["publish", async (): Promise<Runner> => (await import("./run-publish.ts")).runPublish],
  ["serve", async (): Promise<Runner> => (await import("./run-serve.ts")).runServe],
  ["compare", async (): Promise<Runner> => (await import("./run-compare.ts")).runCompare],
]);

/** Loads the code of a command of the table in `commands.ts`. */
export async function findRunner(name: string): Promise<Runner> {
  const load = RUNNERS.get(name);
  invariant(load !== undefined, `The command ${name} has no runner.`);
  return load();
}
