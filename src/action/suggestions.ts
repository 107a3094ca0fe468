import type { Diagnostic, Fix, FixHunk } from "../diagnostic/diagnostic.ts";
import type { Report } from "../report/report.ts";
import { escapeText } from "../reporters/escape-text.ts";
import { rankFindings } from "../reporters/rank-findings.ts";
import { printFence, printProse } from "../reporters/markdown/escape-markdown.ts";
import type { GithubApi } from "./github-api.ts";
import { readList, readText } from "./json-fields.ts";
import type { PullRequestPlace } from "./override.ts";
import { readShownLines } from "./parse-patch.ts";

/** A review with more comments than this is not read. */
const MAX_SUGGESTIONS = 30;
const PAGE = 100;
/** The forge lists no more than 3,000 files of a pull request. */
const MAX_PAGES = 30;

interface Suggestion {
  readonly path: string;
  readonly line: number;
  readonly side: "RIGHT";
  readonly start_line?: number;
  readonly start_side?: "RIGHT";
  readonly body: string;
}

/**
 * Offers the edits that mend findings as suggestions on the pull request's lines, in one review. Only edits all of whose
 * lines the pull request shows, in the very words that the edit was made for; and none that a comment already offers. Returns
 * how many were offered.
 *
 * @throws GithubApiError when the forge refuses.
 */
export async function offerSuggestions(
  report: Report,
  api: GithubApi,
  place: PullRequestPlace & { readonly head: string },
): Promise<number> {
  const edits = rankFindings(report.diagnostics).map(listOffers);
  if (edits.flat().length === 0) return 0;
  const shown = await readShownFiles(api, place);
  const fitting = edits.filter((offers) => offers.every((offer) => isShown(offer, shown))).flat();
  if (fitting.length === 0) return 0;
  const known = await listKnownMarkers(api, place);
  const fresh = fitting.filter(({ marker }) => !known.has(marker)).slice(0, MAX_SUGGESTIONS);
  if (fresh.length === 0) return 0;
  await api.send("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    ...pickPullRequest(place),
    commit_id: place.head,
    event: "COMMENT",
    body: "schemagate offers edits that mend what it found. Each says how far it was checked.",
    comments: fresh.map(createSuggestion),
  });
  return fresh.length;
}

interface Offer {
  readonly file: string;
  readonly hunk: FixHunk;
  readonly title: string;
  readonly message: string;
  /** What is known about the edit, as a sentence. */
  readonly proof: string;
  /** Hidden in the comment, by which it is found again. */
  readonly marker: string;
}

function listOffers({ fix, message, fingerprint }: Diagnostic): readonly Offer[] {
  if (fix?.hunks === undefined) return [];
  const { file, title, hunks } = fix;
  const proof = describeProof(fix);
  return hunks.map((hunk, index) => {
    const marker = `<!-- schemagate-suggestion: ${fingerprint.replace(/[^0-9a-f]/g, "")} ${index} -->`;
    return { file, hunk, title, message, proof, marker };
  });
}

function describeProof({ compared, effect }: Fix): string {
  if (compared === true)
    return "Compared with every version that the subject is compared with: this break goes and none comes.";
  switch (effect) {
    case "text":
      return "The registry stores the same text as before: no new version.";
    case "meta":
      return "Not compared with earlier versions yet. It makes a new version with the same contract.";
    case "contract":
      return "Not compared with earlier versions yet. It changes the contract: look at the next check.";
  }
}

/** Not either where the new text holds what nobody can see: a suggestion is taken over as it is. */
function isShown({ file, hunk }: Offer, shown: ReadonlyMap<string, ReadonlyMap<number, string>>): boolean {
  const { line, before, after } = hunk;
  const lines = shown.get(file);
  const visible = after.every((text) => text.split("\t").every((part) => escapeText(part) === part));
  return visible && lines !== undefined && before.every((text, index) => lines.get(line + index) === text);
}

function createSuggestion({ file, hunk, title, message, proof, marker }: Offer): Suggestion {
  const { line, before, after } = hunk;
  const last = line + before.length - 1;
  const body = [marker, printProse(message), "", `${printProse(title)}:`, "", ...printExactly(after), "", proof].join(
    "\n",
  );
  const range = last === line ? {} : { start_line: line, start_side: "RIGHT" as const };
  return { path: file, line: last, side: "RIGHT", ...range, body };
}

/** A suggestion is taken over as it is, so that nothing in it may be escaped; only its fence must hold. */
function printExactly(lines: readonly string[]): readonly string[] {
  const [fence = "```"] = printFence(lines, "");
  return [`${fence}suggestion`, ...lines, fence];
}

async function readShownFiles(
  api: GithubApi,
  place: PullRequestPlace,
): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> {
  const files = new Map<string, ReadonlyMap<number, string>>();
  for await (const file of listPages(api, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", place)) {
    const [name, patch] = [readText(file, "filename"), readText(file, "patch")];
    if (name !== undefined && patch !== undefined) files.set(name, readShownLines(patch));
  }
  return files;
}

async function listKnownMarkers(api: GithubApi, place: PullRequestPlace): Promise<ReadonlySet<string>> {
  const markers = new Set<string>();
  for await (const comment of listPages(api, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", place)) {
    const [first = ""] = (readText(comment, "body") ?? "").split(/\r?\n/, 1);
    markers.add(first);
  }
  return markers;
}

async function* listPages(api: GithubApi, route: string, place: PullRequestPlace): AsyncGenerator {
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = await api.send(route, { ...pickPullRequest(place), per_page: PAGE, page });
    const items = readList({ answer }, "answer");
    yield* items;
    if (items.length < PAGE) return;
  }
}

function pickPullRequest({ owner, repo, number }: PullRequestPlace): {
  readonly owner: string;
  readonly repo: string;
  readonly pull_number: number;
} {
  return { owner, repo, pull_number: number };
}
