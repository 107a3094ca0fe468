import { execFileSync } from "node:child_process";
import type { GitRepository } from "../../src/workspace/git-repository.ts";
import { findRepository } from "../../src/workspace/git-repository.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

const SETTINGS = ["user.name=Test", "user.email=test@example.org", "commit.gpgsign=false", "init.defaultBranch=main"];

/** Runs git in a folder, apart from any configuration of this machine; returns what it prints, trimmed. */
export function git(directory: string, ...args: readonly string[]): string {
  const settings = [...SETTINGS, "protocol.file.allow=always"].flatMap((setting) => ["-c", setting]);
  return execFileSync("git", ["-C", directory, ...settings, ...args], {
    env: {
      PATH: process.env["PATH"],
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_DATE: "2024-01-01T00:00:00Z",
      GIT_COMMITTER_DATE: "2024-01-01T00:00:00Z",
    },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

/** Commits everything in a folder, ignored files aside; returns the commit's hash. */
export function commitAll(directory: string, message: string): string {
  git(directory, "add", "-A");
  git(directory, "commit", "-q", "--allow-empty", "-m", message);
  return git(directory, "rev-parse", "HEAD");
}

/** A temporary folder with these files committed on the branch `main`; returns its path. */
export function createRepository(files: { readonly [path: string]: string | Buffer }): string {
  const folder = createTemporaryFolder(files);
  git(folder, "init", "-q");
  commitAll(folder, "first");
  return folder;
}

/** The repository a folder is in. */
export function openRepository(folder: string): GitRepository {
  const repository = findRepository(folder);
  if (repository === undefined) throw new Error("no repository");
  return repository;
}
