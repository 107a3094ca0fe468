import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MONEY } from "./field-type.mjs";
import { PRICE, PRICE_SCHEMA, createJsonVersions } from "./json-schema.mjs";
import { createVersions } from "./schema.mjs";

const MONEY_SCHEMA = {
  type: "record",
  name: MONEY,
  fields: [
    { name: "amount", type: { type: "bytes", logicalType: "decimal", precision: 18, scale: 4 } },
    { name: "currency", type: "string" },
  ],
};

/** What differs from one type of schema to the other; `shared` is the subject that some others refer to. */
const TYPES = {
  AVRO: {
    extension: "avsc",
    shared: { name: MONEY, subject: MONEY, schema: MONEY_SCHEMA },
    index: {},
    create: createVersions,
  },
  JSON: {
    extension: "json",
    shared: { name: PRICE, subject: "common-price", schema: PRICE_SCHEMA },
    index: { schemaType: "JSON" },
    create: createJsonVersions,
  },
};

/** Every how many subjects one refers to the shared type. */
const SHARED_EVERY = 4;

/**
 * Replaces `folder` by a workspace of `subjects` × `versions` published versions of a type, a candidate for each
 * subject, a manifest and a directory registry. Returns how many schema texts and bytes it wrote.
 */
export function generateRepository(folder, { subjects, versions, level, seed, type = "AVRO" }) {
  rmSync(folder, { recursive: true, force: true });
  const kind = TYPES[type];
  const { extension, shared } = kind;
  const writer = createWriter(folder, extension);
  writer.write("schemagate.yaml", createManifest(kind));
  writer.write(`schemas/common/shared.${extension}`, print(shared.schema));
  writeSubject(writer, { kind, subject: shared.subject, published: [shared.schema], ids: [1] });
  let nextId = 2;
  for (let index = 0; index < subjects; index++) {
    const subject = `bench-${String(index).padStart(6, "0")}-value`;
    const all = kind.create({ index, subject, versions, seed, shared: index % SHARED_EVERY === 0 });
    writer.write(`schemas/events/${subject}.${extension}`, print(all.at(-1)));
    writeSubject(writer, { kind, subject, published: all.slice(0, -1), ids: all.map((_, at) => nextId + at) });
    nextId += versions;
  }
  writer.write("registry/registry.json", print({ formatVersion: 1, nextId, config: { compatibility: level } }));
  return writer.counts;
}

/** Replaces `folder` by `count` schemas that have nothing to do with each other. Returns how many bytes it wrote. */
export function generateSchemas(folder, { count, seed }) {
  rmSync(folder, { recursive: true, force: true });
  const writer = createWriter(folder, "avsc");
  for (let index = 0; index < count; index++) {
    const [schema] = createVersions({ index, versions: 0, seed, shared: false });
    writer.write(`schemas/event-${index}.avsc`, print(schema));
  }
  return writer.counts;
}

function createManifest({ extension, shared }) {
  return [
    "version: 1",
    "subjects:",
    `  - schema: schemas/common/shared.${extension}`,
    `    subject: ${shared.subject}`,
    `  - files: schemas/events/*.${extension}`,
    '    subject: "{name}"',
    "lint: { rules: { json/required-with-default: off } }", // a note at almost every schema
    "",
  ].join("\n");
}

function writeSubject(writer, { kind, subject, published, ids }) {
  const { extension, index, shared } = kind;
  const folder = `registry/subjects/${subject}`;
  const versions = published.map((schema, at) => {
    const text = print(schema);
    writer.write(`${folder}/v${at + 1}.${extension}`, text);
    const references = { references: [{ name: shared.name, subject: shared.subject, version: 1 }] };
    const shares = subject !== shared.subject && text.includes(`"${shared.name}"`);
    return { version: at + 1, id: ids[at], ...index, ...(shares ? references : {}) };
  });
  writer.write(`${folder}/subject.json`, print({ subject, versions }));
}

function createWriter(folder, extension) {
  const known = new Set();
  const counts = { schemas: 0, bytes: 0 };
  const write = (path, text) => {
    const target = join(folder, path);
    const parent = join(target, "..");
    if (!known.has(parent)) mkdirSync(parent, { recursive: true });
    known.add(parent);
    writeFileSync(target, text);
    if (path.endsWith(`.${extension}`) && !path.endsWith("/subject.json") && !path.endsWith("/registry.json"))
      counts.schemas++;
    counts.bytes += text.length;
  };
  return { write, counts };
}

function print(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
