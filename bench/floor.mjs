import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The floor every check is measured against: a Node process that lists the workspace given as its argument, reads every
 * schema and index file and parses it with `JSON.parse`, and does nothing else.
 */
const folder = process.argv[2];
let parsed = 0;
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(?:avsc|json)$/.test(entry.name)) continue;
  JSON.parse(readFileSync(join(entry.parentPath, entry.name), "utf8"));
  parsed++;
}
process.stdout.write(`${parsed}\n`);
