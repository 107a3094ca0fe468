import { compareAllVersions } from "../commands/matrix.ts";
import { isUnjudged } from "../report/compatibility-matrix.ts";
import { OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import { renderMatrix } from "../reporters/matrix.ts";
import { createStyle } from "../reporters/style.ts";
import { readFlag } from "./command-line.ts";
import type { Invocation } from "./invocation.ts";
import { readRegistryVersion } from "./read-registry-version.ts";
import { chooseColor } from "./terminal.ts";

/** `schemagate matrix <subject>`. */
export async function runMatrix({ line, directory, terminal }: Invocation): Promise<number> {
  const [subject = ""] = line.positionals;
  const [manifest, against] = ["manifest", "against"].map((name) => readFlag(line, name));
  const registryVersion = readRegistryVersion(line);
  const matrix = await compareAllVersions(subject, {
    directory,
    ...(manifest === undefined ? {} : { manifest }),
    ...(against === undefined ? {} : { against }),
    ...(registryVersion === undefined ? {} : { registryVersion }),
  });
  const json = readFlag(line, "format") === "json";
  const style = createStyle(chooseColor(readFlag(line, "color"), terminal));
  terminal.writeOutput(json ? `${JSON.stringify(matrix, null, 2)}\n` : renderMatrix(matrix, style));
  return OUTCOME_EXIT_CODES[isUnjudged(matrix) ? "could-not-check" : "clean"];
}
