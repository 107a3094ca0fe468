import type { PreparedPlan } from "../commands/prepare-plan.ts";
import { printCode } from "../reporters/markdown/escape-markdown.ts";
import type { AnnouncedPlans, MergedPullRequest } from "./announced-plan.ts";
import { printManifestPath } from "./forge.ts";
import type { PlanStamp } from "./plan-stamp.ts";
import { digestStep, listChanges, stampPlan } from "./plan-stamp.ts";
import type { Run } from "./run.ts";

/** Whether a plan is what its pull request showed. */
export interface Announcement {
  readonly kept: boolean;
  /** Whether something else was shown; otherwise nothing was, as under pull requests from forks. */
  readonly differs: boolean;
  readonly sentence: string;
  readonly markdown: string;
}

type Plan = PreparedPlan["plan"];

const MAX_NAMED = 5;

/**
 * Compares what publishing set out to do with what the pull requests of the push showed. Undefined where there was
 * nothing to do, or nobody could be asked.
 */
export async function judgeAnnouncement(run: Run, plan: Plan): Promise<Announcement | undefined> {
  const changes = listChanges(plan);
  if (changes.length === 0) return undefined;
  const stamp = stampPlan(plan, printManifestPath(run.inputs));
  const found = await run.forge.findAnnounced(stamp.key, (stamps) => listNew(stamps, { plan, stamp }).length === 0);
  if (found === undefined) return undefined;
  const news = listNew(found.stamps, { plan, stamp });
  return describe(found, { news, hash: stamp.hash }, run.environment.serverUrl);
}

/** The subjects of the steps that no pull request showed. */
function listNew(
  stamps: readonly PlanStamp[],
  { plan, stamp }: { readonly plan: Plan; readonly stamp: PlanStamp },
): readonly string[] {
  if (stamps.some(({ hash }) => hash === stamp.hash)) return [];
  const known = new Set(stamps.flatMap(({ steps }) => steps));
  const news = listChanges(plan).filter((step) => !known.has(digestStep(step)));
  return [...new Set(news.map(({ subject }) => subject))];
}

function describe(
  { pullRequests, stamps }: AnnouncedPlans,
  { news, hash }: { readonly news: readonly string[]; readonly hash: string },
  serverUrl: string,
): Announcement {
  const write = (print: Printer): string => {
    const names = pullRequests.map((one) => print.pullRequest(one)).join(", ");
    if (pullRequests.length === 0)
      return "No pull request of this push was found, so nobody was shown beforehand what it would register.";
    if (news.length === 0) return `As ${names} showed it: plan \`${hash}\`.`;
    if (stamps.length === 0 && pullRequests.every(({ foreign }) => foreign))
      return `No plan could be shown beforehand: runs for ${names}, from a fork or of Dependabot, have neither the registry's credentials nor the right to comment.`;
    if (stamps.length === 0) return `${names} showed no plan for this registry.`;
    const shown = news.slice(0, MAX_NAMED).map((subject) => print.subject(subject));
    const more = news.length > MAX_NAMED ? ` and ${news.length - MAX_NAMED} more` : "";
    return `Not as ${names} showed it: other steps, or steps from another state of the registry, for ${shown.join(", ")}${more}.`;
  };
  const kept = news.length === 0;
  return {
    kept,
    differs: !kept && stamps.length > 0,
    sentence: write(PLAIN),
    markdown: write(createMarkdownPrinter(serverUrl)),
  };
}

interface Printer {
  readonly pullRequest: (one: MergedPullRequest) => string;
  readonly subject: (name: string) => string;
}

const PLAIN: Printer = {
  pullRequest: ({ number }) => `pull request ${number}`,
  subject: (name) => `\`${name}\``,
};

/** Only addresses of the forge itself become links. */
function createMarkdownPrinter(serverUrl: string): Printer {
  return {
    pullRequest: ({ number, url }) => {
      const safe = url !== undefined && url.startsWith(`${serverUrl}/`) && /^[\w:/.~%-]+$/.test(url);
      return safe ? `[pull request ${number}](<${url}>)` : `pull request ${number}`;
    },
    subject: printCode,
  };
}
