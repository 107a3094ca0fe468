import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { installConfluentJavaScript, installKafkaJs } from "./clients/javascript.mjs";
import { installGo } from "./clients/go.mjs";
import { installPython } from "./clients/python.mjs";

/**
 * Installs clients that others wrote, and runs the suite of `test/clients`, in which each speaks to `schemagate serve`.
 * One that cannot be had is named with the reason; when none can, the run fails. Arguments go to vitest.
 */
const ROOT = resolve(import.meta.dirname, "..");
const FOLDER = join(ROOT, ".schemagate-cache", "clients");
const CLIENTS = {
  confluentJavaScript: installConfluentJavaScript,
  kafkaJs: installKafkaJs,
  python: installPython,
  go: installGo,
};

mkdirSync(FOLDER, { recursive: true });
const installed = {};
for (const [name, install] of Object.entries(CLIENTS)) {
  try {
    installed[name] = install(FOLDER);
    console.log(`installed ${installed[name].label}`);
  } catch (error) {
    console.log(`not to be had here: ${name} (${printReason(error)})`);
  }
}
process.exitCode = Object.keys(installed).length === 0 ? 1 : await runSuite();

/** Without addresses: what a tool prints may name the host it asked. */
function printReason(error) {
  return String(error.message)
    .replace(/https?:\/\/\S+/g, "…")
    .slice(0, 300);
}

function runSuite() {
  const args = ["vitest", "run", "--config", "test/clients/vitest.config.ts", ...process.argv.slice(2)];
  const env = { ...process.env, SCHEMAGATE_TEST_CLIENTS: JSON.stringify(installed) };
  return new Promise((done) => {
    const child = spawn("npx", args, { cwd: ROOT, env, stdio: "inherit" });
    child.on("exit", (code) => done(code ?? 1));
  });
}
