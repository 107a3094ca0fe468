import { createDirectoryRegistry } from "../../src/registry/directory/create-registry.ts";
import { join } from "node:path";
import type { RegistryChoice } from "../../src/commands/open-registry.ts";
import { openRegistry } from "../../src/commands/open-registry.ts";
import type { PlanOptions } from "../../src/commands/plan-options.ts";
import type { PublishResult } from "../../src/publish/publish-result.ts";
import type { RegistryClient } from "../../src/registry/registry-client.ts";
import { onTestFinished } from "vitest";
import { startRegistryServer } from "./registry-server.ts";
import { createTemporaryFolder, MEMORY_FOLDER, writeFiles } from "./temporary-folder.ts";

/** Where the suites publish to: straight into a directory registry, or over HTTP to our own server. */
export const TARGETS = ["directory", "server"] as const;

/** A workspace and a registry to publish it to. */
export interface PublishScene {
  readonly directory: string;
  readonly registry: RegistryChoice;
  readonly options: PlanOptions;
  /** The registry's own view, to arrange and to look at. */
  readonly client: RegistryClient;
  /** Changes files of the workspace. */
  write(files: { readonly [path: string]: string }): void;
}

/** A workspace with these files and an empty registry of one sort. */
export async function createScene(
  target: (typeof TARGETS)[number],
  files: { readonly [path: string]: string },
): Promise<PublishScene> {
  const directory = createTemporaryFolder(files, MEMORY_FOLDER);
  const registry = target === "server" ? await chooseServer() : chooseFolder(directory);
  const client = await openRegistry(registry, { directory });
  onTestFinished(() => client.close());
  return {
    directory,
    registry,
    options: { directory, registry },
    client,
    write: (changed) => writeFiles(directory, changed),
  };
}

async function chooseServer(): Promise<RegistryChoice> {
  const { url } = await startRegistryServer();
  return { connection: { given: { url }, environment: {} } };
}

function chooseFolder(directory: string): RegistryChoice {
  createDirectoryRegistry({ path: join(directory, "registry"), label: "registry" });
  return { dir: "registry", connection: { environment: {} } };
}

/** A manifest in which every file of `schemas/` is the subject of its name, with further lines per subject. */
export function manifest(lines: { readonly [subject: string]: string } = {}, rest = ""): string {
  const named = Object.entries(lines).map(
    ([subject, more]) =>
      `  - schema: schemas/${subject}.avsc\n    subject: ${subject}\n${more.replace(/^(?=.)/gm, "    ")}\n`,
  );
  const excluded = Object.keys(lines).map((subject) => `schemas/${subject}.avsc`);
  const exclude = excluded.length === 0 ? "" : `\n    exclude: [${excluded.join(", ")}]`;
  return `version: 1\nsubjects:\n${named.join("")}  - files: schemas/*.avsc${exclude}\n    subject: "{name}"\n${rest}`;
}

/** The text of a record's file. */
export function avsc(name: string, ...fields: readonly (string | object)[]): string {
  const listed = fields.map((field) => (typeof field === "string" ? { name: field, type: "int", default: 0 } : field));
  return `${JSON.stringify({ type: "record", name, fields: listed }, null, 2)}\n`;
}

/** What became of each step, a line each: subject, step, result and version. */
export function summarise({ steps }: PublishResult): readonly string[] {
  return steps.map(({ subject, kind, status, version, level }) =>
    [subject, kind, ...(level === null ? [] : [level]), status, ...(version === null ? [] : [version.version])].join(
      " ",
    ),
  );
}

/** The versions a registry has, a line for each subject: numbers, live ones only. */
export async function listState(client: RegistryClient): Promise<readonly string[]> {
  const subjects = await client.listSubjects();
  return Promise.all(
    subjects.map(async (subject) => {
      const versions = await client.listVersions(subject);
      const { level, levelSource } = await client.readEffectiveSettings(subject);
      return `${subject} ${versions.join(",")}${levelSource === "subject" ? ` ${level}` : ""}`;
    }),
  );
}
