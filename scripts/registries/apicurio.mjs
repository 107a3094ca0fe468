import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { findFreePort, run, startServer } from "./processes.mjs";

const VERSION = "2.6.13.Final";

/** Apicurio Registry from Maven, with its store in memory and its Confluent API. */
export async function startApicurio(folder) {
  const home = join(folder, `apicurio-${VERSION}`);
  const jar = join(home, `apicurio-registry-app-${VERSION}-runner.jar`);
  if (!existsSync(jar)) install(home);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/apis/ccompat/v7`;
  const properties = [`-Dquarkus.http.host=127.0.0.1`, `-Dquarkus.http.port=${port}`];
  const args = ["-Xmx400m", ...properties, "-jar", jar];
  const stop = await startServer({ command: "java", args, url: `${url}/subjects`, seconds: 180 });
  return { registry: { name: `Apicurio ${VERSION}`, url, flavour: "apicurio", judges: true }, stop };
}

function install(home) {
  mkdirSync(home, { recursive: true });
  const artifact = `io.apicurio:apicurio-registry-app:${VERSION}:tar.gz:all`;
  const target = [`-Dartifact=${artifact}`, `-DoutputDirectory=${home}`];
  run("mvn", ["-q", "-B", "dependency:copy", ...target], { timeout: 300_000 });
  run("tar", ["-xzf", join(home, `apicurio-registry-app-${VERSION}-all.tar.gz`), "-C", home]);
}
