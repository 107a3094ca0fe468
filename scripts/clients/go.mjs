import { join } from "node:path";
import { ROOT } from "../build/outputs.mjs";
import { run } from "../registries/processes.mjs";

/** Two clients for Go in one program: the one of franz-go, and srclient. */
export function installGo(folder) {
  const path = join(folder, "go-clients");
  run("go", ["build", "-o", path, "."], { cwd: join(ROOT, "test/clients/programs/go"), timeout: 300_000 });
  return { label: "franz-go sr 1.8.0 and srclient 0.7.4 for Go", path };
}
