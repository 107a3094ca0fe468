import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { startApicurio } from "./registries/apicurio.mjs";
import { startAxonOps } from "./registries/axonops.mjs";
import { startFranzGo } from "./registries/franz-go.mjs";
import { startOurs } from "./registries/ours.mjs";

/**
 * Installs and starts registries that others wrote, and runs the suites of `test/registries` against each and against
 * ours. One that cannot be had is named with the reason; when none can, the run fails. Arguments go to vitest.
 */
const ROOT = resolve(import.meta.dirname, "..");
const FOLDER = join(ROOT, ".schemagate-cache", "registries");

mkdirSync(FOLDER, { recursive: true });
const started = [];
try {
  for (const start of [startFranzGo, startApicurio, startAxonOps]) {
    try {
      started.push(await start(FOLDER));
      const { name, url } = started.at(-1).registry;
      console.log(`started ${name} at ${url}`);
    } catch (error) {
      console.log(`not to be had here: ${start.name.replace("start", "")} (${printReason(error)})`);
    }
  }
  if (started.length === 0) process.exitCode = 1;
  else {
    started.push(await startOurs(FOLDER));
    process.exitCode = await runSuite(started.map(({ registry }) => registry));
  }
} finally {
  for (const { stop } of started) stop();
}

/** Without addresses: what a tool prints may name the host it asked. */
function printReason(error) {
  return String(error.message)
    .replace(/https?:\/\/\S+/g, "…")
    .slice(0, 300);
}

function runSuite(registries) {
  const args = ["vitest", "run", "--config", "test/registries/vitest.config.ts", ...process.argv.slice(2)];
  const env = { ...process.env, SCHEMAGATE_TEST_REGISTRIES: JSON.stringify(registries) };
  return new Promise((done) => {
    const child = spawn("npx", args, { cwd: ROOT, env, stdio: "inherit" });
    child.on("exit", (code) => done(code ?? 1));
  });
}
