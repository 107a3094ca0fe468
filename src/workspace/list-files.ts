import type { Dirent } from "node:fs";
import { readdirSync, statSync } from "node:fs";
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
  /** Links to folders, which are not followed. */
  readonly links: readonly string[];
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
  const found = { files: [] as string[], projects: [] as string[], links: [] as string[] };
  const unreadable: { folder: string; code: string }[] = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = readFolder(root, folder);
    if (typeof entries === "string") unreadable.push({ folder, code: entries });
    else if (!isDirectoryRegistry(entries)) {
      const prefix = folder === "" ? "" : `${folder}/`;
      for (const inner of sortEntries(entries, { prefix, extensions }, found)) folders.push(inner);
    }
    if (found.files.length > MAX_FILES) throw createTooMany();
  }
  return {
    files: found.files.sort(compareText),
    projects: found.projects.sort(compareText),
    links: found.links.filter((path) => isFolder(join(root, path))).sort(compareText),
    unreadable,
  };
}

/** Adds what of a folder is worth looking at to `found`, and returns the folders in it. */
function sortEntries(
  entries: readonly Dirent[],
  { prefix, extensions }: { readonly prefix: string; readonly extensions: readonly string[] },
  found: { readonly files: string[]; readonly projects: string[]; readonly links: string[] },
): readonly string[] {
  const folders: string[] = [];
  for (const entry of entries) {
    const path = prefix + entry.name;
    switch (classifyEntry(entry, extensions)) {
      case "folder":
        folders.push(path);
        break;
      case "schema":
        found.files.push(path);
        break;
      case "link":
        found.links.push(path);
        break;
      case "manifest":
        if (prefix !== "") found.projects.push(prefix.slice(0, -1));
        break;
      case "other":
        break;
    }
  }
  return folders;
}

/** Pipes, sockets and devices are `other`: reading one could wait for ever. */
function classifyEntry(
  entry: Dirent,
  extensions: readonly string[],
): "folder" | "schema" | "link" | "manifest" | "other" {
  const { name } = entry;
  if (name.startsWith(".") || SKIPPED_FOLDERS.has(name)) return "other";
  if (entry.isDirectory()) return "folder";
  if (!entry.isFile() && !entry.isSymbolicLink()) return "other";
  if (name === MANIFEST_NAME) return "manifest";
  if (extensions.some((extension) => name.endsWith(extension))) return "schema";
  return entry.isSymbolicLink() ? "link" : "other";
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
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
