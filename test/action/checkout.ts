import { rmSync } from "node:fs";
import { join } from "node:path";
import { commitAll, createRepository, git } from "../support/git.ts";
import { createTemporaryFolder, writeFiles } from "../support/temporary-folder.ts";

/** Files by path; `null` removes one. */
export type Changes = { readonly [path: string]: string | null };

/** A pull request in the repository it belongs to. */
export interface PullRequestCommits {
  /** The folder of the repository. */
  readonly origin: string;
  /** The tip of its base, its own tip and the merge of both that the forge makes. */
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Variables with which the action may fetch from a folder, as it fetches over HTTPS otherwise. */
export const LOCAL_REMOTE = {
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: "protocol.file.allow",
  GIT_CONFIG_VALUE_0: "always",
} as const;

/** A repository with a pull request that makes these changes, and with what else happened on its base meanwhile. */
export function createPullRequest(
  files: { readonly [path: string]: string },
  changes: Changes,
  meanwhile: Changes = {},
): PullRequestCommits {
  const origin = createRepository(files);
  git(origin, "config", "uploadpack.allowAnySHA1InWant", "true");
  git(origin, "checkout", "-q", "-b", "feature");
  applyChanges(origin, changes);
  const head = commitAll(origin, "change");
  git(origin, "checkout", "-q", "main");
  applyChanges(origin, meanwhile);
  const base = commitAll(origin, "meanwhile");
  git(origin, "checkout", "-q", "--detach");
  git(origin, "merge", "-q", "--no-ff", "-m", "merge", "feature");
  const merge = git(origin, "rev-parse", "HEAD");
  git(origin, "update-ref", "refs/pull/2/merge", merge);
  git(origin, "checkout", "-q", "main");
  return { origin, base, head, merge };
}

/** A checkout of one commit with so much history, as the checkout action makes it; returns its folder. */
export function checkOut(origin: string, commit: string, depth = 1): string {
  const folder = createTemporaryFolder();
  git(folder, "init", "-q");
  git(folder, "remote", "add", "origin", `file://${origin}`);
  git(folder, "fetch", "-q", "--no-tags", `--depth=${depth}`, "origin", commit);
  git(folder, "checkout", "-q", "--detach", commit);
  return folder;
}

/** Writes and removes files. */
export function applyChanges(folder: string, changes: Changes): void {
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) rmSync(join(folder, path));
    else writeFiles(folder, { [path]: content });
  }
}
