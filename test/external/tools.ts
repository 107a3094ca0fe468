import { existsSync } from "node:fs";
import { join } from "node:path";

/** The path of a program that `scripts/prepare-external.mjs` installed. */
export function findTool(name: string): string {
  const places = ["bin", "python/bin"].map((folder) => join(import.meta.dirname, ".tools", folder, name));
  const found = places.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${name} is missing: run \`node scripts/prepare-external.mjs\`.`);
  return found;
}
