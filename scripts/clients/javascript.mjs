import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../registries/processes.mjs";

/** Confluent's own client for Node.js. */
export function installConfluentJavaScript(folder) {
  return install(folder, "@confluentinc/schemaregistry", "1.10.1");
}

/** The client of the KafkaJS world. */
export function installKafkaJs(folder) {
  return install(folder, "@kafkajs/confluent-schema-registry", "4.1.0");
}

function install(folder, name, version) {
  const home = join(folder, `${name.replace(/\W+/g, "-").slice(1)}-${version}`);
  const path = join(home, "node_modules", name);
  if (!existsSync(path)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), "{}\n");
    const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
    run("npm", ["install", ...flags, `${name}@${version}`], { cwd: home, timeout: 300_000 });
  }
  return { label: `${name} ${version}`, path };
}
