import { posix } from "node:path";
import { MANIFEST_NAME } from "../manifest/manifest.ts";
import type { Report } from "../report/report.ts";
import { describePlan } from "../reporters/markdown/plan-table.ts";
import type { AnnouncedPlans } from "./announced-plan.ts";
import { findAnnouncedPlans } from "./announced-plan.ts";
import type { RunnerEnvironment } from "./environment.ts";
import type { ActionEvent, PullRequest } from "./event.ts";
import type { GithubApi } from "./github-api.ts";
import { GithubApiError, openGithubApi } from "./github-api.ts";
import type { Override, PullRequestPlace } from "./override.ts";
import { findOverride } from "./override.ts";
import type { NewerPush } from "./newer-push.ts";
import { findNewerPush } from "./newer-push.ts";
import type { PlanStamp } from "./plan-stamp.ts";
import type { Inputs } from "./read-inputs.ts";
import type { Placement } from "./render-comment.ts";
import { printMarker, renderComment } from "./render-comment.ts";
import type { Repository } from "./sticky-comment.ts";
import { bringCommentUpToDate } from "./sticky-comment.ts";
import { offerSuggestions } from "./suggestions.ts";

/** What a run knows of the forge before it asks. */
interface ForgeAccess {
  readonly environment: RunnerEnvironment;
  readonly event: ActionEvent;
  readonly token: string | undefined;
  /** Masks secrets in a text that is going to be public. */
  readonly redact: (text: string) => string;
}

/** Something that the forge refused. */
export interface Complaint {
  /** Whether the token simply may not do it, as in pull requests of Dependabot. */
  readonly expected: boolean;
  readonly text: string;
}

/**
 * What a run asks and tells the forge about its pull request. Nothing of it decides the verdict, so whatever the forge
 * refuses becomes a complaint and the run goes on.
 */
export class Forge {
  readonly #access: ForgeAccess;
  readonly #complaints: Complaint[] = [];
  #api: Promise<GithubApi> | undefined;

  constructor(access: ForgeAccess) {
    this.#access = access;
  }

  /** What could not be asked or told. */
  get complaints(): readonly Complaint[] {
    return this.#complaints;
  }

  /** The label that lets findings pass, if the pull request has it. */
  async findOverride(label: string | undefined): Promise<Override | undefined> {
    const { pullRequest } = this.#access.event;
    if (label === undefined || pullRequest === undefined) return undefined;
    const place = this.#findPlace(pullRequest);
    const forge = place === undefined ? undefined : { api: await this.#open(), place };
    return findOverride(label, pullRequest, forge);
  }

  /** Brings the comment under the pull request up to date and returns its address, if there is one. */
  async comment(report: Report, placement: Placement, inputs: Inputs): Promise<string | undefined> {
    const { pullRequest } = this.#access.event;
    const place = pullRequest === undefined ? undefined : this.#findPlace(pullRequest);
    if (inputs.comment === "never" || place === undefined || pullRequest?.own !== true) return undefined;
    const marker = printMarker(this.#chooseKey(inputs));
    const create = inputs.comment === "always" || hasIssue(report, placement);
    return this.#attempt("The report could not be written under the pull request", async (api) => {
      const body = this.#access.redact(renderComment(report, marker, placement));
      return (await bringCommentUpToDate(api, { ...place, marker }, { body, create })).url;
    });
  }

  /** Offers the edits that mend findings as review suggestions. */
  async suggest(report: Report): Promise<void> {
    const { pullRequest, head } = this.#access.event;
    const place = pullRequest === undefined ? undefined : this.#findPlace(pullRequest);
    if (place === undefined || pullRequest?.own !== true) return;
    await this.#attempt("Edits could not be offered as suggestions", async (api) => {
      await offerSuggestions(report, api, { ...place, head });
      return undefined;
    });
  }

  /** The plans that the pull requests of a push showed; undefined for other events, and where nobody can be asked. */
  async findAnnounced(
    key: string,
    isComplete: (stamps: readonly PlanStamp[]) => boolean,
  ): Promise<AnnouncedPlans | undefined> {
    const { push } = this.#access.event;
    const repository = this.#findRepository();
    if (push?.branch === undefined || repository === undefined) return undefined;
    const { branch, commits } = push;
    const words = { what: "What the pull request showed could not be looked up", remedy: NOT_READABLE };
    return this.#try(words, (api) => findAnnouncedPlans(api, { repository, branch, key }, { commits, isComplete }));
  }

  /** A later state of the branch that was pushed to, where the forge tells of one. */
  async findNewerPush(): Promise<NewerPush | undefined> {
    const { push, head } = this.#access.event;
    const repository = this.#findRepository();
    if (push?.branch === undefined || repository === undefined) return undefined;
    const { branch } = push;
    const words = { what: "Whether the branch has moved on could not be looked up", remedy: NOT_READABLE };
    return this.#try(words, (api) => findNewerPush(api, repository, { branch, head }));
  }

  async #attempt(what: string, action: (api: GithubApi) => Promise<string | undefined>): Promise<string | undefined> {
    return this.#try({ what, remedy: NOT_ALLOWED, end: " The job summary holds the report." }, action);
  }

  async #try<Value>(
    { what, remedy, end = "" }: { readonly what: string; readonly remedy: string; readonly end?: string },
    action: (api: GithubApi) => Promise<Value>,
  ): Promise<Value | undefined> {
    try {
      return await action(await this.#open());
    } catch (error) {
      if (!(error instanceof GithubApiError)) throw error;
      const expected = error.status === 403 || error.status === 404;
      const reason = expected ? remedy : describeRefusal(error);
      this.#complaints.push({ expected, text: `${what}: ${reason}${end}` });
      return undefined;
    }
  }

  #open(): Promise<GithubApi> {
    const { environment, token } = this.#access;
    return (this.#api ??= openGithubApi(environment, token ?? "", waitSeconds));
  }

  /** Undefined without a token: then nobody can be asked. */
  #findRepository(): Repository | undefined {
    const { environment, token } = this.#access;
    const [owner, repo] = environment.event.repository.split("/", 2);
    return token === undefined || owner === undefined || repo === undefined ? undefined : { owner, repo };
  }

  #findPlace({ number }: PullRequest): PullRequestPlace | undefined {
    const repository = this.#findRepository();
    return repository && { ...repository, number };
  }

  #chooseKey({ commentKey, workingDirectory, manifest }: Inputs): string {
    const { workflow, job } = this.#access.environment;
    return commentKey ?? [workflow, job, printManifestPath({ workingDirectory, manifest })].join("/");
  }
}

/** The manifest's path as the repository has it. */
export function printManifestPath({
  workingDirectory,
  manifest,
}: Pick<Inputs, "workingDirectory" | "manifest">): string {
  return posix.join(workingDirectory, manifest ?? MANIFEST_NAME);
}

/** What a merge would make of the registry is worth a comment too. */
function hasIssue({ outcome, summary }: Report, { plan }: Placement): boolean {
  if (outcome !== "clean" || summary.errors > 0 || summary.warnings > 0) return true;
  return plan !== undefined && describePlan(plan.plan.summary) !== "";
}

const NOT_ALLOWED =
  "the token may not do that. Write `permissions: { contents: read, pull-requests: write }` in the job, or set `comment: never`.";

const NOT_READABLE =
  "the token may not do that. Write `contents: read` and `pull-requests: read` among the job's `permissions`.";

function describeRefusal({ status, message }: GithubApiError): string {
  return `${status === null ? "no answer" : `HTTP ${status}`} (${message}).`;
}

function waitSeconds(seconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, seconds * 1000);
  });
}
