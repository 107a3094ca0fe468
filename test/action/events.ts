import { createRequire } from "node:module";

/** Examples of every event, which the forge's documentation gives. */
const EXAMPLES = createRequire(import.meta.url)("@octokit/webhooks-examples") as readonly {
  readonly name: string;
  readonly examples: readonly Payload[];
}[];

/** A pull request's commits and what else a test cares about. */
export interface PullRequestFacts {
  readonly base: string;
  readonly head: string;
  readonly number?: number;
  readonly labels?: readonly string[];
  /** `null` for a fork that was deleted. */
  readonly headRepository?: string | null | undefined;
}

interface Payload {
  [key: string]: unknown;
}

/** An example that the forge's documentation gives of an event's payload, as a value of its own. */
function copyExample(name: string, action: string | undefined): Payload {
  const found = EXAMPLES.find((definition) => definition.name === name)?.examples.find(
    (example) => action === undefined || example["action"] === action,
  );
  if (found === undefined) throw new Error(`There is no example of ${name} ${action ?? ""}.`);
  return structuredClone(found);
}

/** The payload of a pull request's event with these commits in it. */
export function createPullRequestEvent(action: string, facts: PullRequestFacts): { name: string; payload: Payload } {
  const payload = copyExample("pull_request", action);
  const pullRequest = payload["pull_request"] as {
    number: number;
    base: { sha: string; ref: string };
    head: { sha: string; repo: unknown };
    labels: unknown;
  };
  pullRequest.number = facts.number ?? 2;
  pullRequest.base.sha = facts.base;
  pullRequest.base.ref = "main";
  pullRequest.head.sha = facts.head;
  pullRequest.labels = (facts.labels ?? []).map((name) => ({ name }));
  const repository = facts.headRepository === undefined ? "Codertocat/Hello-World" : facts.headRepository;
  pullRequest.head.repo = repository === null ? null : { full_name: repository };
  return { name: "pull_request", payload };
}

/** The payload of a label's event. */
export function createLabelEvent(
  action: "labeled" | "unlabeled",
  label: string,
  facts: PullRequestFacts,
): { name: string; payload: Payload } {
  const event = createPullRequestEvent(action, facts);
  event.payload["label"] = { name: label };
  event.payload["sender"] = { login: "octocat" };
  return event;
}

/** The payload of a merge queue's event. */
export function createMergeGroupEvent(base: string, head: string): { name: string; payload: Payload } {
  const payload = copyExample("merge_group", "checks_requested");
  Object.assign(payload["merge_group"] as object, { base_sha: base, head_sha: head });
  return { name: "merge_group", payload };
}

/** The payload of a push. */
export function createPushEvent(facts: {
  readonly before: string;
  readonly after: string;
  readonly created?: boolean;
  readonly forced?: boolean;
  readonly branch?: string;
  /** Older commits of the push, the oldest first. */
  readonly commits?: readonly string[];
}): { name: string; payload: Payload } {
  const payload = copyExample("push", undefined);
  const { created = false, forced = false, branch = "main", commits = [], before, after } = facts;
  Object.assign(payload["repository"] as object, { default_branch: "main" });
  const more = { before, after, created, forced, commits: commits.map((id) => ({ id })) };
  return { name: "push", payload: { ...payload, ref: `refs/heads/${branch}`, deleted: false, ...more } };
}

/** The payload of a run that somebody started by hand. */
export function createDispatchEvent(): { name: string; payload: Payload } {
  return { name: "workflow_dispatch", payload: copyExample("workflow_dispatch", undefined) };
}

/** The payload of a run at a set time, of which there is no example: it names its time. */
export function createScheduleEvent(): { name: string; payload: Payload } {
  return { name: "schedule", payload: { schedule: "0 6 * * 1" } };
}
