import { OperationalError } from "../diagnostic/operational-error.ts";
import type { FetchAccess } from "../workspace/git-fetch.ts";
import { fetchCommit } from "../workspace/git-fetch.ts";
import { findCommonCommit, hasCommit, listParents } from "../workspace/git-parents.ts";
import type { GitRepository } from "../workspace/git-repository.ts";
import { findHead, findRepository, resolveRef } from "../workspace/git-repository.ts";
import type { BaseCommit } from "./check-options.ts";

/** What an event says about where a change starts. */
export type BaseQuestion =
  /** A ref that somebody named. */
  | { readonly kind: "ref"; readonly ref: string }
  /** A pull request: the tip of the branch it goes into, its own tip, and the merge of both that forges check out. */
  | { readonly kind: "pull-request"; readonly base: BaseCommit; readonly head: string; readonly merge: string }
  /** A commit that the checked out one follows: what a branch was before a push, or what a merge queue builds on. */
  | { readonly kind: "commit"; readonly base: BaseCommit };

/** Where to look, and how to fetch what a shallow clone lacks. */
export interface BaseSearch {
  /** A folder of the checkout. */
  readonly directory: string;
  readonly access?: FetchAccess | undefined;
}

/**
 * The commit that a change starts from, fetched if the clone is too shallow to hold it. For a pull request that is the
 * first parent of the merge commit that forges check out, since only against it the difference is the pull request's
 * alone; where its own tip is checked out, it is the commit at which it left its base.
 *
 * @throws OperationalError, saying what to add to the checkout, when the commit cannot be had.
 */
export function findBase(question: BaseQuestion, search: BaseSearch): BaseCommit {
  const repository = openRepository(search.directory);
  switch (question.kind) {
    case "ref":
      return resolveGivenRef(repository, question.ref, search);
    case "commit":
      return provide(repository, question.base, search);
    case "pull-request":
      return findPullRequestBase(repository, question, search);
  }
}

function openRepository(directory: string): GitRepository {
  const repository = findRepository(directory);
  if (repository !== undefined) return repository;
  throw new OperationalError({
    code: "git",
    message: "There is no git repository here, so nobody can tell what changed.",
    hint: "Put a checkout step before this one: `- uses: actions/checkout@v7` with `with: { fetch-depth: 2 }`.",
  });
}

/** A commit may have to be fetched; branches and tags are taken from what the checkout brought. */
function resolveGivenRef(repository: GitRepository, ref: string, search: BaseSearch): BaseCommit {
  if (/^[0-9a-f]{40,64}$/.test(ref)) return provide(repository, { hash: ref, name: ref.slice(0, 7) }, search);
  return { hash: resolveRef(repository, ref).hash, name: ref };
}

function findPullRequestBase(
  repository: GitRepository,
  { base, head, merge }: BaseQuestion & { readonly kind: "pull-request" },
  search: BaseSearch,
): BaseCommit {
  const checkedOut = findHead(repository);
  if (checkedOut === undefined) return provide(repository, base, search);
  const [first, second] = listParents(repository, checkedOut);
  const isMerge = first !== undefined && second !== undefined && (checkedOut === merge || second === head);
  if (isMerge) return provide(repository, { hash: first, name: base.name }, search);
  const tip = provide(repository, base, search);
  const common = findCommonCommit(repository, checkedOut, tip.hash);
  if (common !== undefined) return { hash: common, name: base.name };
  throw new OperationalError({
    code: "git",
    message: `The checkout is too shallow to tell where it left \`${base.name}\`.`,
    hint: "Check out the merge commit, which is what `actions/checkout` does without `ref:`, or write `with: { fetch-depth: 0 }` under the checkout step.",
  });
}

function provide(repository: GitRepository, base: BaseCommit, { access }: BaseSearch): BaseCommit {
  if (hasCommit(repository, base.hash)) return base;
  try {
    fetchCommit(repository, base.hash, access);
    return base;
  } catch (cause) {
    throw new OperationalError({
      code: "git",
      message: `The commit \`${base.hash.slice(0, 12)}\` of \`${base.name}\` is not in this checkout and could not be fetched.`,
      hint: "Write `with: { fetch-depth: 2 }` under the checkout step (`fetch-depth: 0` after a forced push).",
      cause,
    });
  }
}
