import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MONEY } from "./field-type.mjs";
import { createVersions } from "./schema.mjs";

const MONEY_SCHEMA = {
  type: "record",
  name: MONEY,
  fields: [
    { name: "amount", type: { type: "bytes", logicalType: "decimal", precision: 18, scale: 4 } },
    { name: "currency", type: "string" },
  ],
};
const MONEY_REFERENCE = { name: MONEY, subject: MONEY, version: 1 };

/** Every how many subjects one refers to the shared type. */
const SHARED_EVERY = 4;

/**
 * Replaces `folder` by a workspace of `subjects` × `versions` published Avro versions, a candidate for each subject, a
 * manifest and a directory registry. Returns how many schema texts and bytes it wrote.
 */
export function generateRepository(folder, { subjects, versions, level, seed }) {
  rmSync(folder, { recursive: true, force: true });
  const writer = createWriter(folder);
  writer.write("schemagate.yaml", createManifest());
  writer.write("schemas/common/Money.avsc", print(MONEY_SCHEMA));
  writeSubject(writer, { subject: MONEY, published: [MONEY_SCHEMA], ids: [1] });
  let nextId = 2;
  for (let index = 0; index < subjects; index++) {
    const all = createVersions({ index, versions, seed, shared: index % SHARED_EVERY === 0 });
    const subject = `bench-${String(index).padStart(6, "0")}-value`;
    writer.write(`schemas/events/${subject}.avsc`, print(all.at(-1)));
    writeSubject(writer, { subject, published: all.slice(0, -1), ids: all.map((_, at) => nextId + at) });
    nextId += versions;
  }
  writer.write("registry/registry.json", print({ formatVersion: 1, nextId, config: { compatibility: level } }));
  return writer.counts;
}

/** Replaces `folder` by `count` schemas that have nothing to do with each other. Returns how many bytes it wrote. */
export function generateSchemas(folder, { count, seed }) {
  rmSync(folder, { recursive: true, force: true });
  const writer = createWriter(folder);
  for (let index = 0; index < count; index++) {
    const [schema] = createVersions({ index, versions: 0, seed, shared: false });
    writer.write(`schemas/event-${index}.avsc`, print(schema));
  }
  return writer.counts;
}

function createManifest() {
  return [
    "version: 1",
    "subjects:",
    "  - files: schemas/common/*.avsc",
    "    strategy: RecordNameStrategy",
    "  - files: schemas/events/*.avsc",
    '    subject: "{name}"',
    "",
  ].join("\n");
}

function writeSubject(writer, { subject, published, ids }) {
  const folder = `registry/subjects/${subject}`;
  const versions = published.map((schema, at) => {
    const text = print(schema);
    writer.write(`${folder}/v${at + 1}.avsc`, text);
    const shares = subject !== MONEY && text.includes(`"${MONEY}"`);
    return { version: at + 1, id: ids[at], ...(shares ? { references: [MONEY_REFERENCE] } : {}) };
  });
  writer.write(`${folder}/subject.json`, print({ subject, versions }));
}

function createWriter(folder) {
  const known = new Set();
  const counts = { schemas: 0, bytes: 0 };
  const write = (path, text) => {
    const target = join(folder, path);
    const parent = join(target, "..");
    if (!known.has(parent)) mkdirSync(parent, { recursive: true });
    known.add(parent);
    writeFileSync(target, text);
    if (path.endsWith(".avsc")) counts.schemas++;
    counts.bytes += text.length;
  };
  return { write, counts };
}

function print(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
