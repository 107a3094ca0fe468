import type { BaseQuestion } from "../commands/find-base.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { readCount, readField, readHash, readList, readText } from "./json-fields.ts";

/** What the runner says about why it runs, before it is understood. */
export interface EventSource {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** The parsed content of `GITHUB_EVENT_PATH`. */
  readonly payload: unknown;
  /** `GITHUB_REPOSITORY`: `owner/name`. */
  readonly repository: string;
  /** `GITHUB_SHA`: the commit that a checkout without `ref` brings. */
  readonly commit: string;
}

/** Why the action runs, as far as that matters to it. */
export interface ActionEvent {
  readonly kind: "pull-request" | "merge-group" | "push" | "other";
  /** Where the change starts; undefined when the event does not tell: then everything is looked at. */
  readonly base: BaseQuestion | undefined;
  /** The commit whose files people look at: for a pull request its tip, which the merge commit is not. */
  readonly head: string;
  readonly pullRequest: PullRequest | undefined;
  /** The push, where it is one. */
  readonly push?: Push;
}

/** A push as its event tells of it. */
export interface Push {
  /** The branch; undefined for a tag. */
  readonly branch: string | undefined;
  readonly isDefault: boolean;
  /** The commits that came with it, the newest first. */
  readonly commits: readonly string[];
}

/** A pull request as its event tells of it. */
export interface PullRequest {
  readonly number: number;
  /** Whether its branch is in this repository: only then the token may write. */
  readonly own: boolean;
  /** Whether it is merged already. */
  readonly merged: boolean;
  /** Names of its labels when the event happened. */
  readonly labels: readonly string[];
  /** The label that was set or removed just now, and by whom. */
  readonly labelChange: LabelChange | undefined;
}

/** A label that was set or removed, and by whom. */
export interface LabelChange {
  readonly label: string;
  readonly set: boolean;
  readonly by: string | undefined;
}

/**
 * Understands an event. Of one that is not known nothing is taken: everything is looked at, and nothing is commented.
 *
 * @throws OperationalError for `pull_request_target`, which runs with the repository's rights.
 */
export function readEvent(source: EventSource): ActionEvent {
  switch (source.name) {
    case "pull_request":
      return readPullRequestEvent(source);
    case "pull_request_target":
      throw new OperationalError({
        code: "usage",
        message:
          "The event `pull_request_target` runs with the repository's secrets and rights, on the branch and not on the pull request.",
        hint: "Run the workflow `on: pull_request`: schemagate needs no secret for it, not even in a pull request from a fork.",
      });
    case "merge_group":
      return readMergeGroup(source);
    case "push":
      return readPush(source);
    default:
      return { kind: "other", base: undefined, head: source.commit, pullRequest: undefined };
  }
}

function readPullRequestEvent({ payload, repository, commit }: EventSource): ActionEvent {
  const number = readCount(payload, "pull_request", "number");
  const head = readHash(payload, "pull_request", "head", "sha");
  const baseHash = readHash(payload, "pull_request", "base", "sha");
  if (number === undefined || head === undefined || baseHash === undefined)
    throw new OperationalError({
      code: "usage",
      message: "The event says nothing about a pull request.",
      hint: "The action reads the event from the file that `GITHUB_EVENT_PATH` names.",
    });
  const base = { hash: baseHash, name: readText(payload, "pull_request", "base", "ref") ?? baseHash.slice(0, 7) };
  return {
    kind: "pull-request",
    base: { kind: "pull-request", base, head, merge: commit },
    head,
    pullRequest: {
      number,
      own: isOwn(payload, repository),
      merged: readField(payload, "pull_request", "merged") === true,
      labels: readList(payload, "pull_request", "labels").flatMap((label) => readText(label, "name") ?? []),
      labelChange: readLabelChange(payload),
    },
  };
}

/** A fork that was deleted meanwhile has no repository any more, and is none of ours. */
function isOwn(payload: unknown, repository: string): boolean {
  const head = readText(payload, "pull_request", "head", "repo", "full_name");
  return head !== undefined && head.toLowerCase() === repository.toLowerCase();
}

function readLabelChange(payload: unknown): LabelChange | undefined {
  const action = readText(payload, "action");
  const label = readText(payload, "label", "name");
  if (label === undefined || (action !== "labeled" && action !== "unlabeled")) return undefined;
  return { label, set: action === "labeled", by: readText(payload, "sender", "login") };
}

function readMergeGroup({ payload, commit }: EventSource): ActionEvent {
  const hash = readHash(payload, "merge_group", "base_sha");
  const ref = readText(payload, "merge_group", "base_ref") ?? "";
  const name = ref.replace(/^refs\/heads\//, "") || (hash ?? "").slice(0, 7);
  return {
    kind: "merge-group",
    base: hash === undefined ? undefined : { kind: "commit", base: { hash, name } },
    head: readHash(payload, "merge_group", "head_sha") ?? commit,
    pullRequest: undefined,
  };
}

/** A new branch has nothing before it; a deleted one has nothing to check, but then no commit is checked out either. */
function readPush({ payload, commit }: EventSource): ActionEvent {
  const hash = readHash(payload, "before");
  const ref = readText(payload, "ref") ?? "";
  const name = `${ref.replace(/^refs\/(?:heads|tags)\//, "") || "the branch"} before the push`;
  const created = readField(payload, "created") === true;
  const head = readHash(payload, "after") ?? commit;
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const older = readList(payload, "commits").flatMap((one) => readHash(one, "id") ?? []);
  return {
    kind: "push",
    base: hash === undefined || created ? undefined : { kind: "commit", base: { hash, name } },
    head,
    pullRequest: undefined,
    push: {
      branch,
      isDefault: branch !== undefined && branch === readText(payload, "repository", "default_branch"),
      commits: [...new Set([head, ...older.toReversed()])],
    },
  };
}
