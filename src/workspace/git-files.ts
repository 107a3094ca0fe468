import { isUtf8 } from "node:buffer";
import { compareText } from "../diagnostic/sort.ts";
import { runGit, splitFields } from "./git-process.ts";
import type { GitCommit, GitRepository } from "./git-repository.ts";

/** A file of a commit. */
export interface GitTreeEntry {
  readonly hash: string;
  /** `link` and `submodule` have no text of their own. */
  readonly kind: "file" | "link" | "submodule";
}

/** A file that differs between a commit and the working tree. */
export interface GitChange {
  readonly kind: "added" | "modified" | "deleted" | "renamed";
  readonly path: string;
  /** For a rename, the path in the commit. */
  readonly previousPath?: string;
}

/** The text of a blob, or why there is none. */
export type GitBlob =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: "missing" | "too-large" | "not-utf8" | "large-file-pointer" };

const MAX_BATCH = 256 * 1024 * 1024;
const LARGE_FILE_POINTER = "version https://git-lfs.github.com/spec/";

/** All files of a commit below the repository's folder, by path. */
export function listTree(repository: GitRepository, commit: GitCommit): ReadonlyMap<string, GitTreeEntry> {
  const { stdout } = runGit({
    directory: repository.directory,
    args: ["ls-tree", "-r", "-z", commit.hash],
    maxOutput: MAX_BATCH,
  });
  const entries = new Map<string, GitTreeEntry>();
  for (const field of splitFields(stdout)) {
    const tab = field.indexOf("\t");
    const [mode = "", , hash = ""] = field.slice(0, tab).split(" ");
    entries.set(field.slice(tab + 1), { hash, kind: TREE_KINDS[mode] ?? "file" });
  }
  return entries;
}

const TREE_KINDS: { readonly [mode: string]: GitTreeEntry["kind"] } = { "120000": "link", "160000": "submodule" };

/**
 * Files that differ between a commit and the working tree, sorted by path: committed since, staged, unstaged and
 * untracked ones (ignored ones are not looked at). A rename is what git takes for one; an untracked copy is an addition.
 */
export function listChanges(repository: GitRepository, commit: GitCommit): readonly GitChange[] {
  const tracked = runGit({
    directory: repository.directory,
    args: ["diff", ...DIFF_OPTIONS, commit.hash, "--"],
    settings: listLocalFilters(repository).map((name) => [name, ""] as const),
  });
  const untracked = runGit({
    directory: repository.directory,
    args: ["ls-files", "--others", "--exclude-standard", "-z"],
  });
  const added = splitFields(untracked.stdout)
    .filter((path) => !path.endsWith("/"))
    .map((path): GitChange => ({ kind: "added", path }));
  return [...parseChanges(splitFields(tracked.stdout)), ...added].sort((left, right) =>
    compareText(left.path, right.path),
  );
}

/** Renames between a commit and the index (committed and staged), by new path. Reads no file of the working tree. */
export function listRenames(repository: GitRepository, commit: GitCommit): ReadonlyMap<string, string> {
  const { stdout } = runGit({
    directory: repository.directory,
    args: ["diff", "--cached", "--diff-filter=R", ...DIFF_OPTIONS, commit.hash, "--"],
  });
  const renames = parseChanges(splitFields(stdout));
  return new Map(renames.map(({ path, previousPath }) => [path, previousPath ?? path]));
}

const DIFF_OPTIONS = [
  "--name-status",
  "-z",
  "-M",
  "--relative",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=all",
];

/** A filter that only this repository configures would be a program it chose; without it a file may seem modified. */
function listLocalFilters(repository: GitRepository): readonly string[] {
  const args = [
    "config",
    "--local",
    "--includes",
    "-z",
    "--name-only",
    "--get-regexp",
    "^filter\\..*\\.(clean|process|required)$",
  ];
  return splitFields(runGit({ directory: repository.directory, args, accept: [1] }).stdout);
}

function parseChanges(fields: readonly string[]): readonly GitChange[] {
  const changes: GitChange[] = [];
  for (let index = 0; index < fields.length;) {
    const status = fields[index] ?? "";
    const path = fields[index + 1] ?? "";
    if (/^[RC]/.test(status)) {
      changes.push({ kind: "renamed", path: fields[index + 2] ?? "", previousPath: path });
      index += 3;
    } else {
      changes.push({ kind: CHANGE_KINDS[status] ?? "modified", path });
      index += 2;
    }
  }
  return changes;
}

const CHANGE_KINDS: { readonly [status: string]: GitChange["kind"] } = { A: "added", D: "deleted" };

/** The texts of blobs by hash, read by one process; `limit` is the largest blob that is read, in bytes. */
export function readBlobs(
  repository: GitRepository,
  hashes: readonly string[],
  limit: number,
): ReadonlyMap<string, GitBlob> {
  const blobs = new Map<string, GitBlob>();
  let batch: string[] = [];
  let batchSize = 0;
  for (const [hash, size] of listSizes(repository, [...new Set(hashes)])) {
    if (size === undefined || size > limit) {
      blobs.set(hash, { ok: false, problem: size === undefined ? "missing" : "too-large" });
      continue;
    }
    if (batchSize + size > MAX_BATCH) {
      readBatch(repository, batch, blobs);
      [batch, batchSize] = [[], 0];
    }
    batch.push(hash);
    batchSize += size;
  }
  readBatch(repository, batch, blobs);
  return blobs;
}

function listSizes(
  repository: GitRepository,
  hashes: readonly string[],
): readonly (readonly [string, number | undefined])[] {
  if (hashes.length === 0) return [];
  const { stdout } = runGit({
    directory: repository.directory,
    args: ["cat-file", "--buffer", "--batch-check=%(objecttype) %(objectsize)"],
    input: `${hashes.join("\n")}\n`,
  });
  const lines = stdout.toString("utf8").split("\n");
  return hashes.map((hash, index) => {
    const size = /^blob ([0-9]+)$/.exec(lines[index] ?? "")?.[1];
    return [hash, size === undefined ? undefined : Number(size)];
  });
}

function readBatch(repository: GitRepository, hashes: readonly string[], blobs: Map<string, GitBlob>): void {
  if (hashes.length === 0) return;
  const { stdout } = runGit({
    directory: repository.directory,
    args: ["cat-file", "--buffer", "--batch=%(objectsize)"],
    input: `${hashes.join("\n")}\n`,
    maxOutput: MAX_BATCH * 2,
  });
  let offset = 0;
  for (const hash of hashes) {
    const end = stdout.indexOf(10, offset);
    const size = Number(stdout.toString("latin1", offset, end));
    blobs.set(hash, decodeBlob(stdout.subarray(end + 1, end + 1 + size)));
    offset = end + size + 2;
  }
}

function decodeBlob(bytes: Buffer): GitBlob {
  if (!isUtf8(bytes)) return { ok: false, problem: "not-utf8" };
  const text = bytes.toString("utf8");
  return text.startsWith(LARGE_FILE_POINTER) ? { ok: false, problem: "large-file-pointer" } : { ok: true, text };
}
