import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDirectoryRegistry } from "../../src/registry/directory/create-registry.ts";
import { openDirectoryRegistry } from "../../src/registry/directory/directory-registry.ts";
import { DirectoryWriter } from "../../src/registry/directory/directory-writer.ts";
import type { RegistrationOutcome, RegistrationRequest } from "../../src/registry/directory/plan-registration.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

/** A writer on a registry of these files in a temporary folder; an empty registry without any. */
export function createWriter(files: { readonly [path: string]: string } = {}): DirectoryWriter {
  const path = createTemporaryFolder(files);
  return new DirectoryWriter(createDirectoryRegistry({ path, label: "r" }), { durable: false });
}

/** A request to register an Avro schema. */
export function avro(schema: string, more: Partial<RegistrationRequest> = {}): RegistrationRequest {
  return { schemaType: "AVRO", schema, references: [], ...more };
}

/** All files of a registry by path, with their texts. */
export function readFiles(writer: DirectoryWriter): { readonly [path: string]: string } {
  const { path } = writer.registry;
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(files.map((file) => [file.slice(path.length + 1), readFileSync(file, "utf8")]));
}

/** Subjects, versions, ids and deleted marks, a line each, as another process would read them. */
export function summarise(writer: DirectoryWriter): readonly string[] {
  const registry = openDirectoryRegistry({ path: writer.registry.path, label: "again" });
  return registry.listSubjects().map((subject) => {
    const versions = registry.readSubject(subject)?.versions ?? [];
    return `${subject}: ${versions.map((one) => `${one.version}=${one.id}${one.deleted ? "-" : ""}`).join(" ")}`;
  });
}

/** The outcome of a registration that made a version. */
export function created(id: number, version: number): RegistrationOutcome {
  return { ok: true, id, version, created: true };
}
