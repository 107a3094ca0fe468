import { quoteName } from "../diagnostic/quote-name.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { runGit } from "./git-process.ts";
import type { GitRepository } from "./git-repository.ts";

/** Where to fetch from, and with which right. */
export interface FetchAccess {
  /** Origin the token is meant for, such as `https://github.com`; it is sent nowhere else. */
  readonly server: string;
  readonly token: string;
}

/**
 * Fetches one commit with its files, without its history, from the remote `origin`. Over HTTPS only, and with git's own
 * credentials unless `access` brings a token, which stands in the environment and not among the arguments.
 *
 * @throws OperationalError when the remote does not give it.
 */
export function fetchCommit(repository: GitRepository, hash: string, access: FetchAccess | undefined): void {
  if (!/^[0-9a-f]{40,64}$/.test(hash))
    throw new OperationalError({ code: "usage", message: `Invalid commit ${quoteName(hash)}.` });
  runGit({
    directory: repository.directory,
    args: [...ALLOW_HTTPS, "fetch", "--quiet", "--no-tags", "--depth=1", "--end-of-options", "origin", hash],
    settings: access === undefined ? [] : createHeaders(access),
  });
}

const ALLOW_HTTPS = ["-c", "protocol.https.allow=always"];

/** The empty one takes back what the checkout may have left: two of them would be one too many. */
function createHeaders({ server, token }: FetchAccess): readonly (readonly [string, string])[] {
  const name = `http.${server.replace(/\/+$/, "")}/.extraheader`;
  const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
  return [
    [name, ""],
    [name, `AUTHORIZATION: basic ${credentials}`],
  ];
}
