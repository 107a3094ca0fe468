import { join } from "node:path";
import { findFreePort, run, startServer } from "./processes.mjs";

/** The in-memory registry of franz-go, a Go client: every route and context, but no compatibility engine. */
export async function startFranzGo(folder) {
  const binary = join(folder, "franz-go-registry");
  run("go", ["build", "-o", binary, "."], { cwd: join(import.meta.dirname, "franz-go"), timeout: 300_000 });
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const stop = await startServer({ command: binary, args: [String(port)], url: `${url}/subjects`, seconds: 60 });
  return { registry: { name: "franz-go srfake 1.8.0", url, flavour: "unknown", judges: false }, stop };
}
