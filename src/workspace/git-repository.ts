import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { quoteName } from "../diagnostic/quote-name.ts";
import { runGit } from "./git-process.ts";

/** A folder inside the working tree of a git repository. All paths are relative to it, with `/`. */
export interface GitRepository {
  readonly directory: string;
  /** Whether history was cut when it was cloned. */
  readonly shallow: boolean;
}

/** A commit and the name people know it by. */
export interface GitCommit {
  /** 40 (or 64) hexadecimal digits. */
  readonly hash: string;
  readonly ref: string;
}

/**
 * The repository a folder is in, or undefined when it is in none.
 *
 * @throws OperationalError when there is one that git cannot or will not read.
 */
export function findRepository(directory: string): GitRepository | undefined {
  const absolute = resolve(directory);
  if (!hasRepositoryAbove(absolute)) return undefined;
  const { stdout } = runGit({
    directory: absolute,
    args: ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository"],
  });
  const [inside, shallow] = stdout.toString("utf8").split("\n");
  if (inside === "true") return { directory: absolute, shallow: shallow === "true" };
  throw new OperationalError({
    code: "git",
    message: "The folder is in a git repository but not in its working tree.",
    hint: "Run schemagate in a checkout.",
  });
}

/**
 * The commit a ref stands for: a branch, a tag, a hash, `HEAD~2`.
 *
 * @throws OperationalError, saying what to fetch, when there is none here.
 */
export function resolveRef(repository: GitRepository, ref: string): GitCommit {
  assertRef(ref);
  const hash = findCommit(repository, ref);
  if (hash !== undefined) return { hash, ref };
  throw createMissingRefError(repository, ref);
}

/** The commit of `HEAD`, or undefined in a repository without commits. */
export function findHead(repository: GitRepository): string | undefined {
  return findCommit(repository, "HEAD");
}

/**
 * Where the present branch left the default branch (`origin/HEAD`, `origin/main`, `origin/master`, `main`, `master`,
 * the first that is there), or undefined in a repository without commits. `ref` names the default branch.
 *
 * @throws OperationalError, saying what to fetch, when no default branch or no common commit is here.
 */
export function findMergeBase(repository: GitRepository): GitCommit | undefined {
  if (findHead(repository) === undefined) return undefined;
  const branch = findDefaultBranch(repository);
  const args = ["merge-base", "HEAD", branch];
  const { stdout } = runGit({ directory: repository.directory, args, accept: [1] });
  const hash = stdout.toString("utf8").split("\n")[0] ?? "";
  if (hash !== "") return { hash, ref: branch };
  throw new OperationalError({
    code: "git",
    message: repository.shallow
      ? `The clone is too shallow to tell where this branch left \`${branch}\`.`
      : `This branch and \`${branch}\` have no commit in common.`,
    hint: repository.shallow
      ? `Run \`git fetch --unshallow origin\`, or name the version to compare with: --against git:${branch}. ${CHECKOUT_HINT}`
      : `Name the version to compare with: --against git:${branch}`,
  });
}

const CHECKOUT_HINT = "With actions/checkout, write `with: { fetch-depth: 0 }`.";
const FETCH_ALL = "git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'";
const FETCH_MAIN = "git fetch origin main:refs/remotes/origin/main";
const DEFAULT_BRANCHES = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];

function findDefaultBranch(repository: GitRepository): string {
  const names = DEFAULT_BRANCHES.map((name) => `refs/${name.startsWith("origin/") ? "remotes" : "heads"}/${name}`);
  const args = ["for-each-ref", "--format=%(refname) %(symref)", ...names];
  const lines = runGit({ directory: repository.directory, args }).stdout.toString("utf8").split("\n");
  const found = new Map(lines.map((line) => [line.split(" ")[0] ?? "", line.split(" ")[1] ?? ""]));
  const name = names.find((candidate) => found.has(candidate));
  if (name !== undefined) return (found.get(name) || name).replace(/^refs\/(?:remotes|heads)\//, "");
  throw new OperationalError({
    code: "git",
    message:
      "There is no default branch here to compare with: none of `origin/HEAD`, `origin/main`, `origin/master`, `main`, `master`.",
    hint: `Run \`${repository.shallow ? FETCH_ALL : FETCH_MAIN}\`, or name the version to compare with: --against git:<ref>. ${CHECKOUT_HINT}`,
  });
}

function hasRepositoryAbove(directory: string): boolean {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return true;
    if (dirname(folder) === folder) return false;
  }
}

function findCommit(repository: GitRepository, ref: string): string | undefined {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const { status, stdout } = runGit({ directory: repository.directory, args, accept: [1, 128] });
  const hash = stdout.toString("utf8").trim();
  return status === 0 && /^[0-9a-f]{40,64}$/.test(hash) ? hash : undefined;
}

function assertRef(ref: string): void {
  if (/^[^-\p{C}\s][^\p{C}\s]*$/u.test(ref)) return;
  throw new OperationalError({
    code: "usage",
    message: `Invalid git ref ${quoteName(ref)}.`,
    hint: "A ref is a branch, a tag or a commit, such as `git:origin/main`; it does not begin with `-`.",
  });
}

function createMissingRefError(repository: GitRepository, ref: string): OperationalError {
  const remote = findCommit(repository, `refs/remotes/origin/${ref}`) !== undefined;
  const branch = ref.replace(/^(?:refs\/remotes\/)?origin\//, "");
  const fetch = /^[0-9a-f]{7,64}$/.test(ref)
    ? `git fetch --depth=1 origin ${ref}`
    : `git fetch --depth=1 origin ${branch}:refs/remotes/origin/${branch}`;
  return new OperationalError({
    code: "git",
    message: `The git ref ${quoteName(ref)} is not here${repository.shallow ? "; the clone is shallow" : ""}.`,
    hint: remote
      ? `There is \`origin/${ref}\`: write --against git:origin/${ref}.`
      : `Run \`${fetch}\` and compare with ${quoteName(/^[0-9a-f]{7,64}$/.test(ref) ? ref : `origin/${branch}`)}. ${CHECKOUT_HINT}`,
  });
}
