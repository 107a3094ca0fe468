import type { Dirent } from "node:fs";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { compareText } from "../diagnostic/sort.ts";
import { MANIFEST_NAME } from "../manifest/manifest.ts";
import type { Workspace } from "./workspace.ts";

/** The files of a workspace with certain extensions, as paths relative to its root, with `/`, sorted. */
export interface FileList {
  readonly files: readonly string[];
  /** Folders below the root that hold a manifest of their own; their files are in `files` too. */
  readonly projects: readonly string[];
  /** Folders that could not be read, with the reason's code (`EACCES`). */
  readonly unreadable: readonly { readonly folder: string; readonly code: string }[];
}

/** Schema files a workspace may hold. */
const MAX_FILES = 200_000;

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(["node_modules"]);

/**
 * Walks a workspace once. Skips hidden files and folders, `node_modules` and directory registries (a folder with
 * `registry.json` and `subjects/`), whose texts are published versions, and does not follow links to folders. A link
 * to a file is listed; whether it leaves the workspace is judged when it is read.
 *
 * @throws OperationalError when there are more than 200,000 files.
 */
export function listFiles({ root }: Workspace, extensions: readonly string[]): FileList {
  const files: string[] = [];
  const projects: string[] = [];
  const unreadable: { folder: string; code: string }[] = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = readFolder(root, folder);
    if (typeof entries === "string") {
      unreadable.push({ folder, code: entries });
      continue;
    }
    const found = sortEntries(entries, extensions);
    const prefix = folder === "" ? "" : `${folder}/`;
    for (const name of found.files) files.push(prefix + name);
    for (const name of found.folders) folders.push(prefix + name);
    if (found.hasManifest && folder !== "") projects.push(folder);
    if (files.length > MAX_FILES) throw createTooMany();
  }
  return { files: files.sort(compareText), projects: projects.sort(compareText), unreadable };
}

/** What of a folder is worth looking at. */
function sortEntries(entries: readonly Dirent[], extensions: readonly string[]) {
  const found = { files: [] as string[], folders: [] as string[], hasManifest: false };
  if (isDirectoryRegistry(entries)) return found;
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith(".")) continue;
    if (entry.isDirectory() && !SKIPPED_FOLDERS.has(name)) found.folders.push(name);
    else if (name === MANIFEST_NAME) found.hasManifest = true;
    else if (isReadable(entry) && extensions.some((extension) => name.endsWith(extension))) found.files.push(name);
  }
  return found;
}

/** Pipes, sockets and devices are left out: reading one could wait for ever. */
function isReadable(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

function readFolder(root: string, folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown";
  }
}

function isDirectoryRegistry(entries: readonly Dirent[]): boolean {
  return (
    entries.some((entry) => entry.name === "registry.json") &&
    entries.some((entry) => entry.name === "subjects" && entry.isDirectory())
  );
}

function createTooMany(): OperationalError {
  return new OperationalError({
    code: "unreadable-file",
    message: `The workspace holds more than ${MAX_FILES} schema files.`,
    hint: "Run schemagate in the folder that holds the schemas: `-C <folder>`.",
  });
}
