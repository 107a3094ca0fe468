import { runGit } from "./git-process.ts";
import type { GitRepository } from "./git-repository.ts";

/**
 * The parents of a commit as it names them itself, which a shallow clone knows even where it lacks them; none for a
 * first commit.
 */
export function listParents(repository: GitRepository, hash: string): readonly string[] {
  const { stdout } = runGit({ directory: repository.directory, args: ["cat-file", "commit", hash] });
  const [header = ""] = stdout.toString("utf8").split("\n\n", 1);
  return header.split("\n").flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
}

/** Whether a commit is here with its files. */
export function hasCommit(repository: GitRepository, hash: string): boolean {
  const args = ["cat-file", "-e", `${hash}^{tree}`];
  return runGit({ directory: repository.directory, args, accept: [1, 128] }).status === 0;
}

/** The newest commit that two commits both come from, or undefined where the clone does not know one. */
export function findCommonCommit(repository: GitRepository, left: string, right: string): string | undefined {
  const args = ["merge-base", "--end-of-options", left, right];
  const { status, stdout } = runGit({ directory: repository.directory, args, accept: [1, 128] });
  const hash = stdout.toString("utf8").split("\n", 1)[0] ?? "";
  return status === 0 && hash !== "" ? hash : undefined;
}
