import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import avsc from "avsc";

/**
 * The same work done with `avsc`: every candidate of the workspace given as the argument against every published
 * version, in both directions, with nothing but a yes or no for an answer. Prints how many pairs it judged.
 */
const folder = process.argv[2];
const shared = readSchema(join(folder, "schemas/common/shared.avsc"));
const pairs = { judged: 0, refused: 0 };
for (const file of readdirSync(join(folder, "schemas/events"))) {
  const candidate = createType(readSchema(join(folder, "schemas/events", file)));
  const versions = join(folder, "registry/subjects", file.replace(/\.avsc$/, ""));
  for (const version of readdirSync(versions).filter((name) => name.endsWith(".avsc"))) {
    const published = createType(readSchema(join(versions, version)));
    judge(candidate, published);
    judge(published, candidate);
  }
}
process.stdout.write(`${pairs.judged} pairs, ${pairs.refused} refused\n`);

function readSchema(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function createType(schema) {
  const registry = {};
  avsc.Type.forSchema(shared, { registry });
  return avsc.Type.forSchema(schema, { registry });
}

function judge(reader, writer) {
  pairs.judged++;
  try {
    reader.createResolver(writer);
  } catch {
    pairs.refused++;
  }
}
