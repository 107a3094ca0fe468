import type { PullRequest } from "./event.ts";
import type { GithubApi } from "./github-api.ts";
import { readList, readText } from "./json-fields.ts";

/** A label that lets findings pass, and who set it where that is known. */
export interface Override {
  readonly label: string;
  readonly by: string | undefined;
}

/** Where the pull request is. */
export interface PullRequestPlace {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

const PAGE = 100;
const MAX_PAGES = 20;

/**
 * Whether the pull request has the label that lets findings pass. The forge is asked, since the event of a run that is
 * repeated is as old as the first run; without an answer the event counts.
 */
export async function findOverride(
  label: string,
  pullRequest: PullRequest,
  forge: { readonly api: GithubApi; readonly place: PullRequestPlace } | undefined,
): Promise<Override | undefined> {
  if (forge !== undefined) {
    try {
      return await askForge(label, forge.api, forge.place);
    } catch {
      return readFromEvent(label, pullRequest);
    }
  }
  return readFromEvent(label, pullRequest);
}

function readFromEvent(label: string, { labels, labelChange }: PullRequest): Override | undefined {
  if (!labels.some((one) => isSameLabel(one, label))) return undefined;
  const justSet = labelChange?.set === true && isSameLabel(labelChange.label, label);
  return { label, by: justSet ? labelChange.by : undefined };
}

/** The last time it was set or removed decides. */
async function askForge(label: string, api: GithubApi, place: PullRequestPlace): Promise<Override | undefined> {
  let found: Override | undefined;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const events = await api.send("GET /repos/{owner}/{repo}/issues/{issue_number}/events", {
      owner: place.owner,
      repo: place.repo,
      issue_number: place.number,
      per_page: PAGE,
      page,
    });
    const list = readList({ events }, "events");
    for (const event of list) {
      if (!isSameLabel(readText(event, "label", "name") ?? "", label)) continue;
      const kind = readText(event, "event");
      if (kind === "labeled") found = { label, by: readText(event, "actor", "login") };
      if (kind === "unlabeled") found = undefined;
    }
    if (list.length < PAGE) break;
  }
  return found;
}

/** The forge does not tell upper from lower case in labels. */
function isSameLabel(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
