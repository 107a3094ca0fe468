import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RegisteredSchema } from "../registry-client.ts";
import type { Json } from "./json-body.ts";
import { parseJsonBody } from "./json-body.ts";
import { readRegisteredSchema } from "./schema-shape.ts";
import { isObject } from "./shape.ts";

const FORMAT = 1;

/**
 * Schemas by id on disk, for one registry: an id's content never changes, so a later run need not ask again. Each
 * entry carries a hash of its content; an entry that does not verify does not exist. A registry that was wiped gives
 * its ids anew, so the first content seen to differ from its entry empties the context. Trouble with the disk is not
 * the user's: everything works without the cache.
 */
export class SchemaCache {
  readonly #folder: string;

  constructor(cacheDir: string, registryUrl: string) {
    this.#folder = join(cacheDir, "registry", hash(registryUrl).slice(0, 32));
  }

  /** The content of an id of a context, or null when it is not cached or does not verify. */
  read(context: string, id: number): RegisteredSchema | null {
    try {
      return parseEntry(readFileSync(this.#locate(context, id)), { context, id });
    } catch {
      return null;
    }
  }

  /** Keeps the content of an id; replaces the file in one step, so that no reader sees half of it. */
  write(context: string, schema: RegisteredSchema): void {
    const path = this.#locate(context, schema.id);
    const temporary = `${path}.${randomUUID()}.tmp`;
    try {
      mkdirSync(this.#locateContext(context), { recursive: true });
      writeFileSync(temporary, printEntry(context, schema), { flag: "wx" });
      renameSync(temporary, path);
    } catch {
      removeQuietly(temporary);
    }
  }

  /** Compares what the registry now says of an id with its entry; a difference empties the context. */
  observe(context: string, schema: RegisteredSchema): void {
    const known = this.read(context, schema.id);
    const same = known === null || (known.schema === schema.schema && known.schemaType === schema.schemaType);
    if (!same) removeQuietly(this.#locateContext(context));
  }

  #locateContext(context: string): string {
    return join(this.#folder, hash(context).slice(0, 16));
  }

  #locate(context: string, id: number): string {
    return join(this.#locateContext(context), `${id}.json`);
  }
}

function printEntry(context: string, schema: RegisteredSchema): string {
  return JSON.stringify({ format: FORMAT, context, sha256: hashContent(schema), content: schema });
}

function parseEntry(
  bytes: Buffer,
  expected: { readonly context: string; readonly id: number },
): RegisteredSchema | null {
  const entry: Json = parseJsonBody(bytes);
  if (!isObject(entry) || entry["format"] !== FORMAT || entry["context"] !== expected.context) return null;
  const schema = readRegisteredSchema({ value: entry["content"], path: "content" }, expected.id);
  return hashContent(schema) === entry["sha256"] ? schema : null;
}

/** The id counts too: an entry copied under another id's name must not verify. */
function hashContent({ id, schemaType, schema, references, metadata, ruleSet }: RegisteredSchema): string {
  const names = references.map(({ name, subject, version }) => [name, subject, version]);
  return hash(JSON.stringify([id, schemaType, schema, names, metadata ?? null, ruleSet ?? null]));
}

function hash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // A cache that cannot be cleaned is a cache whose entries go on being verified.
  }
}
