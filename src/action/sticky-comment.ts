import type { GithubApi } from "./github-api.ts";
import { GithubApiError } from "./github-api.ts";
import { readCount, readText } from "./json-fields.ts";

/** A repository of the forge. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** Where a comment stands, and what tells it from others. */
export interface CommentPlace extends Repository {
  readonly number: number;
  /** The first line of the comment, which only this step writes. */
  readonly marker: string;
}

/** What was done, and where the comment is now. */
export interface CommentResult {
  readonly done: "created" | "updated" | "unchanged" | "none";
  readonly url: string | undefined;
}

interface Comment {
  readonly id: number;
  readonly url: string | undefined;
  readonly body: string;
  readonly author: string;
}

const PAGE = 100;
const MAX_PAGES = 50;
const USUAL_AUTHOR = "github-actions[bot]";

/**
 * Brings the one comment of this step up to date: changes it when it says something else, leaves it alone when it does
 * not, and writes a new one only if `create` says so. Two runs at once may both write a new one; then the later one is
 * taken back.
 *
 * @throws GithubApiError when the forge refuses.
 */
export async function bringCommentUpToDate(
  api: GithubApi,
  place: CommentPlace,
  wish: { readonly body: string; readonly create: boolean },
): Promise<CommentResult> {
  const author = new AuthorName(api);
  const existing = await findComment(api, place, author);
  if (existing !== undefined) return update(api, place, { comment: existing, body: wish.body });
  if (!wish.create) return { done: "none", url: undefined };
  const created = await create(api, place, { body: wish.body, author });
  const first = await findComment(api, place, author);
  if (first === undefined || first.id >= created.id) return { done: "created", url: created.url };
  await api.send("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    ...pickRepository(place),
    comment_id: created.id,
  });
  return update(api, place, { comment: first, body: wish.body });
}

async function update(
  api: GithubApi,
  place: CommentPlace,
  { comment, body }: { readonly comment: Comment; readonly body: string },
): Promise<CommentResult> {
  if (unifyLineEnds(comment.body) === unifyLineEnds(body)) return { done: "unchanged", url: comment.url };
  await api.send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    ...pickRepository(place),
    comment_id: comment.id,
    body,
  });
  return { done: "updated", url: comment.url };
}

/** After a fault of the forge nobody knows whether the comment is there: it is looked for before a second attempt. */
async function create(
  api: GithubApi,
  place: CommentPlace,
  { body, author }: { readonly body: string; readonly author: AuthorName },
): Promise<Comment> {
  const send = async (): Promise<Comment> => {
    const answer = await api.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...pickRepository(place),
      issue_number: place.number,
      body,
    });
    return readComment(answer);
  };
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof GithubApiError) || (error.status !== null && error.status < 500)) throw error;
    return (await findComment(api, place, author)) ?? (await send());
  }
}

/**
 * The texts of all comments under a pull request that start like this and were written by whoever the token is, the
 * oldest first.
 *
 * @throws GithubApiError when the forge refuses.
 */
export async function findOwnComments(
  api: GithubApi,
  place: Repository & { readonly number: number },
  start: string,
): Promise<readonly string[]> {
  const bodies: string[] = [];
  for await (const comment of listComments(api, { ...place, marker: start }, new AuthorName(api)))
    bodies.push(unifyLineEnds(comment.body));
  return bodies;
}

/** The oldest comment whose first line is the marker and that was written by whoever the token is. */
async function findComment(api: GithubApi, place: CommentPlace, author: AuthorName): Promise<Comment | undefined> {
  for await (const comment of listComments(api, { ...place, marker: `${place.marker}\n` }, author)) return comment;
  return undefined;
}

/** Comments that start with the marker and were written by whoever the token is, the oldest first. */
async function* listComments(api: GithubApi, place: CommentPlace, author: AuthorName): AsyncGenerator<Comment> {
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = await api.send("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...pickRepository(place),
      issue_number: place.number,
      per_page: PAGE,
      page,
    });
    const comments = Array.isArray(answer) ? answer.map(readComment) : [];
    const marked = comments.filter(({ body }) => unifyLineEnds(body).startsWith(place.marker));
    for (const comment of marked) if (comment.author === (await author.read())) yield comment;
    if (comments.length < PAGE) return;
  }
}

/** Who the token is, asked once and only when some comment carries the marker: anybody can write a marker. */
class AuthorName {
  readonly #api: GithubApi;
  #name: Promise<string> | undefined;

  constructor(api: GithubApi) {
    this.#api = api;
  }

  read(): Promise<string> {
    return (this.#name ??= this.#ask());
  }

  async #ask(): Promise<string> {
    try {
      return (await this.#api.readLogin()) ?? USUAL_AUTHOR;
    } catch {
      return USUAL_AUTHOR;
    }
  }
}

function readComment(value: unknown): Comment {
  return {
    id: readCount(value, "id") ?? 0,
    url: readText(value, "html_url"),
    body: readText(value, "body") ?? "",
    author: readText(value, "user", "login") ?? "",
  };
}

function pickRepository({ owner, repo }: Repository): Repository {
  return { owner, repo };
}

/** The forge may give back other line ends than it was given. */
function unifyLineEnds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
