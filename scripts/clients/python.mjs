import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../registries/processes.mjs";

const VERSION = "2.15.0";

/** Confluent's client for Python, in an environment of its own. */
export function installPython(folder) {
  const home = join(folder, `python-${VERSION}`);
  const stamp = join(home, "installed");
  if (!existsSync(stamp)) {
    run("python3", ["-m", "venv", home]);
    const requirement = `confluent-kafka[avro,schemaregistry]==${VERSION}`;
    const flags = ["--quiet", "--disable-pip-version-check"];
    run(join(home, "bin/pip"), ["install", ...flags, requirement], { timeout: 300_000 });
    writeFileSync(stamp, "");
  }
  return { label: `confluent-kafka ${VERSION} for Python`, path: join(home, "bin/python") };
}
