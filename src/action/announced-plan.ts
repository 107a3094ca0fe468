import type { GithubApi } from "./github-api.ts";
import { readCount, readField, readList, readText } from "./json-fields.ts";
import type { PlanStamp } from "./plan-stamp.ts";
import { parseStamp } from "./plan-stamp.ts";
import type { Repository } from "./sticky-comment.ts";
import { findOwnComments } from "./sticky-comment.ts";

/** What the pull requests of a push showed before they were merged. */
export interface AnnouncedPlans {
  /** The pull requests that the commits came from, the newest first. */
  readonly pullRequests: readonly MergedPullRequest[];
  /** The plan each showed for the manifest and registry in question, where it showed one. */
  readonly stamps: readonly PlanStamp[];
}

/** A pull request that was merged. */
export interface MergedPullRequest {
  readonly number: number;
  readonly url: string | undefined;
  /** Whether its runs had no secrets and could not comment: it came from a fork, or Dependabot opened it. */
  readonly foreign: boolean;
}

/** A push has usually one commit that matters; a queue's has a few. */
const MAX_COMMITS = 10;

/**
 * The plans that the pull requests of these commits showed. Asks about one commit after the other, and stops when
 * `isComplete` says that enough is known.
 *
 * @throws GithubApiError when the forge refuses.
 */
export async function findAnnouncedPlans(
  api: GithubApi,
  { repository, branch, key }: { readonly repository: Repository; readonly branch: string; readonly key: string },
  search: { readonly commits: readonly string[]; readonly isComplete: (stamps: readonly PlanStamp[]) => boolean },
): Promise<AnnouncedPlans> {
  const pullRequests: MergedPullRequest[] = [];
  const stamps: PlanStamp[] = [];
  for (const commit of search.commits.slice(0, MAX_COMMITS)) {
    for (const found of await listMerged(api, { repository, branch, commit })) {
      if (pullRequests.some(({ number }) => number === found.number)) continue;
      pullRequests.push(found);
      const stamp = await findStamp(api, { ...repository, number: found.number }, key);
      if (stamp !== undefined) stamps.push(stamp);
    }
    if (pullRequests.length > 0 && search.isComplete(stamps)) break;
  }
  return { pullRequests, stamps };
}

async function listMerged(
  api: GithubApi,
  { repository, branch, commit }: { readonly repository: Repository; readonly branch: string; readonly commit: string },
): Promise<readonly MergedPullRequest[]> {
  const answer = await api.send("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
    ...repository,
    commit_sha: commit,
    per_page: 100,
  });
  return readList({ answer }, "answer").flatMap((one) => {
    const number = readCount(one, "number");
    const isMerged = readText(one, "merged_at") !== undefined || readText(one, "merge_commit_sha") === commit;
    const merged = isMerged && readText(one, "base", "ref") === branch;
    return number === undefined || !merged ? [] : [{ number, url: readText(one, "html_url"), foreign: isForeign(one) }];
  });
}

function isForeign(pullRequest: unknown): boolean {
  const [from, to] = ["head", "base"].map((side) => readText(pullRequest, side, "repo", "full_name"));
  const isDeleted = readField(pullRequest, "head", "repo") === null;
  return (
    isDeleted || (from !== undefined && from !== to) || readText(pullRequest, "user", "login") === "dependabot[bot]"
  );
}

/** The plan stands in the second line of the check's comment, behind the marker. */
async function findStamp(
  api: GithubApi,
  place: Repository & { readonly number: number },
  key: string,
): Promise<PlanStamp | undefined> {
  const comments = await findOwnComments(api, place, "<!-- schemagate: ");
  const stamps = comments.flatMap((body) => parseStamp(body.split("\n", 2)[1] ?? "") ?? []);
  return stamps.findLast((stamp) => stamp.key === key);
}
