import type { GithubApi } from "./github-api.ts";
import { readList, readText } from "./json-fields.ts";
import type { Repository } from "./sticky-comment.ts";

/** A later state of the branch than the one that was pushed. */
export interface NewerPush {
  readonly branch: string;
  /** The branch's newest commit. */
  readonly commit: string;
  /** Files that differ, by their paths in the repository; the forge names 300 at most. */
  readonly files: readonly string[];
}

/**
 * Whether the branch has moved on since the push, and in which files.
 *
 * @throws GithubApiError when the forge refuses.
 */
export async function findNewerPush(
  api: GithubApi,
  repository: Repository,
  { branch, head }: { readonly branch: string; readonly head: string },
): Promise<NewerPush | undefined> {
  const reference = await api.send("GET /repos/{owner}/{repo}/git/ref/{ref}", {
    ...repository,
    ref: `heads/${branch}`,
  });
  const commit = readText(reference, "object", "sha");
  if (commit === undefined || commit === head) return undefined;
  const comparison = await api.send("GET /repos/{owner}/{repo}/compare/{basehead}", {
    ...repository,
    basehead: `${head}...${commit}`,
  });
  const files = readList(comparison, "files").flatMap((file) => [
    readText(file, "filename") ?? [],
    readText(file, "previous_filename") ?? [],
  ]);
  return { branch, commit, files: files.flat() };
}
