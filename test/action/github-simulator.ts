import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { ApiValidator } from "./api-validator.ts";
import { loadApiValidator } from "./api-validator.ts";

/** A comment under the simulated pull request. */
export interface SimulatedComment {
  readonly id: number;
  readonly login: string;
  body: string;
}

/** A request as it arrived. */
export interface SimulatedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly token: string | undefined;
}

/** An answer that a test puts in the way of a request. */
export interface PlannedAnswer {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: unknown;
}

/** The forge's state and habits; a test changes what it is about. */
export class GithubSimulator {
  comments: SimulatedComment[] = [];
  /** Events of the pull request, such as `{ event: "labeled", … }`. */
  events: readonly object[] = [];
  /** Files of the pull request, with their patches. */
  files: readonly object[] = [];
  reviewComments: readonly object[] = [];
  readonly reviews: unknown[] = [];
  /** The commit that the default branch is at; the forge does not tell unless it is set. */
  tip: string | undefined = undefined;
  /** Files that were changed by pushes since. */
  newer: readonly string[] = [];
  /** Pull requests by the commit they became. */
  readonly merged: Map<string, readonly object[]> = new Map();
  /** The login of whoever the token is. */
  login = "github-actions[bot]";
  /** May answer instead of the forge; asked for each request. */
  interfere: (request: SimulatedRequest) => PlannedAnswer | undefined = () => undefined;
  /** Called before a comment is stored. */
  beforeCreate: () => void = () => undefined;
  readonly requests: SimulatedRequest[] = [];
  /** What the forge's own description says against requests and answers. */
  readonly violations: string[] = [];
  #nextId = 1000;
  readonly #validator: ApiValidator | undefined;

  constructor(validator: ApiValidator | undefined) {
    this.#validator = validator;
  }

  /** Requests in short: `GET /issues/2/comments`. */
  get calls(): readonly string[] {
    return this.requests.map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, "")}`);
  }

  /** Puts a comment there. */
  addComment(body: string, login: string = this.login): SimulatedComment {
    const comment = { id: this.#nextId++, login, body };
    this.comments.push(comment);
    return comment;
  }

  /** Answers one request. */
  answer(request: SimulatedRequest): PlannedAnswer {
    this.requests.push(request);
    const planned = this.interfere(request);
    const answer = planned ?? this.#serve(request);
    this.violations.push(...(this.#validator?.check(request, answer) ?? []));
    return answer;
  }

  #serve({ method, path, body }: SimulatedRequest): PlannedAnswer {
    const url = new URL(path, "http://x");
    const place = url.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, "");
    const shape = place.replace(/^\/(git\/ref|compare)\/.*/, "/$1/{}");
    const route = `${method} ${shape.replaceAll(/\/(?:[0-9a-f]{40}|\d+)(?=\/|$)/g, "/{}")}`;
    const id = Number(/\/(\d+)(?:\/\w+)?$/.exec(url.pathname)?.[1]);
    switch (route) {
      case "POST /graphql":
        return { status: 200, body: { data: { viewer: { login: this.login } } } };
      case "GET /issues/{}/comments":
        return paginate(url, this.comments.map(describeComment));
      case "POST /issues/{}/comments":
        return this.#create(body);
      case "PATCH /issues/comments/{}":
        return this.#update(id, body);
      case "DELETE /issues/comments/{}":
        this.comments = this.comments.filter((comment) => comment.id !== id);
        return { status: 204 };
      case "GET /commits/{}/pulls":
        return paginate(url, this.merged.get(place.split("/")[2] ?? "") ?? []);
      case "GET /git/ref/{}":
        return this.tip === undefined ? refuse(404, "Not Found") : { status: 200, body: describeReference(this.tip) };
      case "GET /compare/{}":
        return { status: 200, body: describeComparison(this.newer) };
      case "GET /issues/{}/events":
        return paginate(url, this.events);
      case "GET /pulls/{}/files":
        return paginate(url, this.files);
      case "GET /pulls/{}/comments":
        return paginate(url, this.reviewComments);
      case "POST /pulls/{}/reviews":
        this.reviews.push(body);
        return { status: 200, body: describeReview(body) };
      default:
        return { status: 404, body: { message: "Not Found", documentation_url: "https://docs.github.com/rest" } };
    }
  }

  #create(body: unknown): PlannedAnswer {
    const text = readBody(body);
    if (text.length > 65_536) return refuse(422, "body is too long (maximum is 65536 characters)");
    this.beforeCreate();
    return { status: 201, body: describeComment(this.addComment(text)) };
  }

  #update(id: number, body: unknown): PlannedAnswer {
    const comment = this.comments.find((one) => one.id === id);
    if (comment === undefined) return refuse(404, "Not Found");
    if (comment.login !== this.login) return refuse(403, "Resource not accessible by integration");
    comment.body = readBody(body);
    return { status: 200, body: describeComment(comment) };
  }
}

/** An error as the forge words it. */
export function refuse(
  status: number,
  message: string,
  headers: { readonly [name: string]: string } = {},
): PlannedAnswer {
  return { status, headers, body: { message, documentation_url: "https://docs.github.com/rest", status: `${status}` } };
}

/** Starts a simulated forge for the test that is running; returns it with its address. */
export async function startGithub(): Promise<{ readonly github: GithubSimulator; readonly url: string }> {
  const github = new GithubSimulator(loadApiValidator());
  const server = createServer((request, response) => {
    void handle(github, request, response);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  onTestFinished(async () => {
    await new Promise((done) => server.close(done));
  });
  const { port } = server.address() as AddressInfo;
  return { github, url: `http://127.0.0.1:${port}` };
}

async function handle(github: GithubSimulator, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  const { status, headers, body } = github.answer({
    method: request.method ?? "",
    path: request.url ?? "",
    body: text === "" ? undefined : (JSON.parse(text) as unknown),
    token: request.headers.authorization?.replace(/^token /, ""),
  });
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", connection: "close", ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function paginate(url: URL, items: readonly unknown[]): PlannedAnswer {
  const size = Math.min(100, Number(url.searchParams.get("per_page") ?? 30));
  const page = Number(url.searchParams.get("page") ?? 1);
  return { status: 200, body: items.slice((page - 1) * size, page * size) };
}

function readBody(body: unknown): string {
  return (body as { readonly body: string }).body;
}

const ADDRESS = "https://api.github.com/repos/Codertocat/Hello-World";
const PAGE = "https://github.com/Codertocat/Hello-World";
const TIME = "2026-01-01T00:00:00Z";

function describeComment({ id, login, body }: SimulatedComment): object {
  return {
    id,
    node_id: `IC_${id}`,
    url: `${ADDRESS}/issues/comments/${id}`,
    html_url: `${PAGE}/pull/2#issuecomment-${id}`,
    issue_url: `${ADDRESS}/issues/2`,
    body,
    user: describeUser(login),
    created_at: TIME,
    updated_at: TIME,
    author_association: "NONE",
  };
}

/** A user with the many addresses that the forge gives of one. */
export function describeUser(login: string): object {
  const address = `https://api.github.com/users/${encodeURIComponent(login)}`;
  const links = ["followers", "following", "gists", "starred", "subscriptions", "organizations", "repos", "events"];
  return {
    login,
    id: 41898282,
    node_id: "MDM6Qm90",
    avatar_url: "https://avatars.githubusercontent.com/in/15368?v=4",
    gravatar_id: "",
    url: address,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    ...Object.fromEntries(links.map((link) => [`${link}_url`, `${address}/${link}`])),
    received_events_url: `${address}/received_events`,
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
  };
}

function describeReview(body: unknown): object {
  return {
    id: 80,
    node_id: "PRR_80",
    user: describeUser("github-actions[bot]"),
    body: readBody(body),
    state: "COMMENTED",
    html_url: `${PAGE}/pull/2#pullrequestreview-80`,
    pull_request_url: `${ADDRESS}/pulls/2`,
    author_association: "NONE",
    _links: { html: { href: PAGE }, pull_request: { href: ADDRESS } },
    submitted_at: TIME,
    commit_id: "0".repeat(40),
  };
}

function describeReference(sha: string): object {
  const object = { type: "commit", sha, url: `${ADDRESS}/git/commits/${sha}` };
  return { ref: "refs/heads/main", node_id: "REF_1", url: `${ADDRESS}/git/refs/heads/main`, object };
}

function describeComparison(names: readonly string[]): object {
  const files = names.map((filename) => ({
    sha: "0".repeat(40),
    filename,
    status: "modified",
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: PAGE,
    raw_url: PAGE,
    contents_url: ADDRESS,
  }));
  const commit = { url: ADDRESS, sha: "0".repeat(40), node_id: "C_1", html_url: PAGE, comments_url: ADDRESS };
  const text = {
    url: ADDRESS,
    author: null,
    committer: null,
    message: "x",
    comment_count: 0,
    tree: { sha: "0", url: ADDRESS },
  };
  const whole = { ...commit, commit: text, author: null, committer: null, parents: [] };
  return {
    url: ADDRESS,
    html_url: PAGE,
    permalink_url: PAGE,
    diff_url: PAGE,
    patch_url: PAGE,
    base_commit: whole,
    merge_base_commit: whole,
    status: "ahead",
    ahead_by: 1,
    behind_by: 0,
    total_commits: 1,
    commits: [whole],
    files,
  };
}
