import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../build/outputs.mjs";
import { findFreePort, startServer } from "./processes.mjs";

/**
 * `schemagate serve` as it is published, over an empty folder: what holds for the others must hold for it. A port that
 * was free a moment ago may be taken, so it is tried again with another one.
 */
export async function startOurs(folder) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(folder);
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

async function startOnce(folder) {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const args = [
    join(ROOT, "dist/cli.js"),
    "serve",
    "--port",
    String(port),
    "--dir",
    mkdtempSync(join(folder, "ours-")),
  ];
  const stop = await startServer({ command: process.execPath, args, url: `${url}/subjects`, seconds: 60 });
  return { registry: { name: "schemagate serve", url, flavour: "schemagate", judges: true }, stop };
}
