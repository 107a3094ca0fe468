import { join } from "node:path";
import { findFreePort, run, startServer } from "./processes.mjs";

const PROGRAM = "github.com/axonops/axonops-schema-registry/cmd/schema-registry";
const VERSION = "0.2.1";

/** AxonOps Schema Registry from the Go modules, with its store in memory. */
export async function startAxonOps(folder) {
  const binary = join(folder, `axonops-${VERSION}`);
  run("go", ["build", "-o", binary, PROGRAM], { cwd: join(import.meta.dirname, "axonops"), timeout: 300_000 });
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    SCHEMA_REGISTRY_HOST: "127.0.0.1",
    SCHEMA_REGISTRY_PORT: String(port),
    SCHEMA_REGISTRY_STORAGE_TYPE: "memory",
    SCHEMA_REGISTRY_LOG_LEVEL: "warn",
  };
  const stop = await startServer({ command: binary, args: [], env, url: `${url}/subjects`, seconds: 60 });
  return { registry: { name: `AxonOps ${VERSION}`, url, flavour: "axonops", judges: true }, stop };
}
