import type { Authentication } from "./connection.ts";
import type { ConnectionSettingName } from "./connection-settings.ts";
import { createSettingError, findSetting } from "./connection-sources.ts";
import type { ConnectionSources, FoundSetting } from "./connection-sources.ts";
import type { UserInfo } from "./registry-url.ts";
import { parseServiceUrl } from "./registry-url.ts";

type Found = Exclude<Authentication, { readonly kind: "none" }>;

/** Credentials that may stand inside the registry's URL, and where that URL came from. */
export interface UrlCredentials {
  readonly userInfo: UserInfo | null;
  readonly source: string;
  readonly insecureHttp: boolean;
}

/**
 * The one kind of credentials that is configured.
 *
 * @throws OperationalError of code `usage` when several kinds are, when a half is missing, or for a kind that cannot
 *   be served.
 */
export function parseAuthentication(sources: ConnectionSources, url: UrlCredentials): Authentication {
  checkCredentialsSources(sources);
  const candidates = [
    readUrlCredentials(url),
    readUserInfo(sources),
    readUserAndPassword(sources),
    readSasl(sources),
    readToken(sources),
    readOAuth(sources, url.insecureHttp),
    sources.supplier && { kind: "supplied" as const, ...sources.supplier },
  ].filter((candidate) => candidate !== undefined);
  const [first, second] = candidates;
  if (first === undefined) return { kind: "none" };
  if (second !== undefined)
    throw createSettingError(
      `Too many credentials for the registry: ${first.source} and ${second.source}.`,
      "Keep one of them and unset the other.",
    );
  return first;
}

const BASIC_SOURCES = ["USER_INFO", "URL", "SASL_INHERIT"];
const BEARER_SOURCES = ["STATIC_TOKEN", "OAUTHBEARER"];

function checkCredentialsSources(sources: ConnectionSources): void {
  const checks = [
    ["credentialsSource", BASIC_SOURCES],
    ["bearerSource", BEARER_SOURCES],
  ] as const;
  for (const [name, known] of checks) {
    const found = findSetting(sources, name);
    if (found !== undefined && !known.includes(found.value.trim().toUpperCase()))
      throw createSettingError(
        `Unknown value of ${found.source}.`,
        `schemagate understands ${known.map((one) => `\`${one}\``).join(", ")}. Fetch other tokens beforehand and give them as \`SCHEMA_REGISTRY_BEARER_AUTH_TOKEN\`.`,
      );
  }
}

function readUrlCredentials({ userInfo, source }: UrlCredentials): Found | undefined {
  return userInfo === null ? undefined : { kind: "basic", ...userInfo, source: `the URL in ${source}` };
}

function readUserInfo(sources: ConnectionSources): Found | undefined {
  const found = findSetting(sources, "userInfo");
  if (found === undefined) return undefined;
  const colon = found.value.indexOf(":");
  if (colon < 0)
    throw createSettingError(`Missing colon in ${found.source}.`, "Expected `user:password` or `key:secret`.");
  return {
    kind: "basic",
    user: found.value.slice(0, colon),
    password: found.value.slice(colon + 1),
    source: found.source,
  };
}

function readUserAndPassword(sources: ConnectionSources): Found | undefined {
  const pair = findPair(sources, ["user", "password"]);
  return pair && { kind: "basic", user: pair[0].value, password: pair[1].value, source: pair[1].source };
}

function readSasl(sources: ConnectionSources): Found | undefined {
  if (findSetting(sources, "credentialsSource")?.value.trim().toUpperCase() !== "SASL_INHERIT") return undefined;
  const pair = findPair(sources, ["saslUser", "saslPassword"]);
  if (pair !== undefined)
    return { kind: "basic", user: pair[0].value, password: pair[1].value, source: pair[1].source };
  const jaas = findSetting(sources, "saslJaas");
  const user = jaas && readJaasOption(jaas.value, "username");
  const password = jaas && readJaasOption(jaas.value, "password");
  if (jaas === undefined || user === undefined || password === undefined)
    throw createSettingError(
      "Missing SASL credentials that `SASL_INHERIT` is to take over.",
      'Set `sasl.username` and `sasl.password`, or `sasl.jaas.config` with `username="…"` and `password="…"`.',
    );
  return { kind: "basic", user, password, source: jaas.source };
}

function readJaasOption(line: string, name: "username" | "password"): string | undefined {
  const pattern = name === "username" ? /\busername\s*=\s*"([^"\n]*)"/ : /\bpassword\s*=\s*"([^"\n]*)"/;
  return pattern.exec(line)?.[1];
}

function readToken(sources: ConnectionSources): Found | undefined {
  const found = findSetting(sources, "token");
  if (found === undefined) return undefined;
  const token = found.value.trim();
  if (!/^[\x21-\x7e]+$/.test(token))
    throw createSettingError(
      `Invalid bearer token in ${found.source}: it has blanks or control characters.`,
      "Give the token alone, without `Bearer` and without line breaks.",
    );
  return { kind: "bearer", token, source: found.source };
}

function readOAuth(sources: ConnectionSources, insecureHttp: boolean): Found | undefined {
  const tokenUrl = findSetting(sources, "tokenUrl");
  const pair = findPair(sources, ["clientId", "clientSecret"]);
  if (tokenUrl === undefined && pair === undefined) return undefined;
  if (tokenUrl === undefined || pair === undefined)
    throw createSettingError(
      "Incomplete OAuth credentials for the registry.",
      "Set the token endpoint, the client id and the client secret (`bearer.auth.issuer.endpoint.url`, `bearer.auth.client.id`, `bearer.auth.client.secret`).",
    );
  const url = parseServiceUrl({ text: tokenUrl.value.trim(), source: tokenUrl.source, insecureHttp });
  if (url.username !== "" || url.password !== "")
    throw createSettingError(
      `Disallowed credentials inside the URL of ${tokenUrl.source}.`,
      "Give the client id and secret apart from it.",
    );
  return {
    kind: "oauth",
    tokenUrl: url.href,
    clientId: pair[0].value,
    clientSecret: pair[1].value,
    scope: findSetting(sources, "scope")?.value.trim() ?? null,
    source: pair[1].source,
  };
}

/** Two settings that only make sense together. */
function findPair(
  sources: ConnectionSources,
  names: readonly [ConnectionSettingName, ConnectionSettingName],
): readonly [FoundSetting, FoundSetting] | undefined {
  const [left, right] = [findSetting(sources, names[0]), findSetting(sources, names[1])];
  if (left === undefined && right === undefined) return undefined;
  if (left !== undefined && right !== undefined) return [left, right];
  const present = left ?? right;
  throw createSettingError(
    `Incomplete credentials for the registry: ${present?.source ?? ""} is set without its other half.`,
    `Set the ${left === undefined ? names[0] : names[1]} too, or neither.`,
  );
}
