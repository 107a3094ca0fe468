import { cleanServerText } from "./server-text.ts";
import type { FoundSetting } from "./connection-sources.ts";
import { createSettingError } from "./connection-sources.ts";

/** The base URLs of a registry, and the credentials that stood inside them. */
export interface ParsedRegistryUrls {
  readonly urls: readonly [string, ...string[]];
  readonly userInfo: UserInfo | null;
}

/** A user and password, percent-decoded. */
export interface UserInfo {
  readonly user: string;
  readonly password: string;
}

/**
 * Reads a comma-separated list of base URLs.
 *
 * @throws OperationalError of code `usage` for anything but https URLs (http for this machine, or when allowed).
 */
export function parseRegistryUrls(setting: FoundSetting, insecureHttp: boolean): ParsedRegistryUrls {
  const parsed = setting.value
    .split(",")
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => parseServiceUrl({ text, source: setting.source, insecureHttp }));
  const [first, ...rest] = parsed;
  if (first === undefined) throw createSettingError(`Missing URL in ${setting.source}.`, EXAMPLE);
  return { urls: [printBase(first), ...rest.map(printBase)], userInfo: findCommonUserInfo(parsed, setting.source) };
}

/** What {@link parseServiceUrl} reads, and what it may accept. */
export interface ServiceUrlText {
  readonly text: string;
  readonly source: string;
  readonly insecureHttp: boolean;
}

const EXAMPLE = "Give the base URL of the registry, such as `https://registry.example.com` or `http://localhost:8081`.";

/** One http(s) URL without query and fragment, checked to be safe for credentials. */
export function parseServiceUrl({ text, source, insecureHttp }: ServiceUrlText): URL {
  const shown = cleanServerText(hideUserInfo(text));
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text))
    throw createSettingError(`Invalid URL \`${shown}\` in ${source}: expected \`https://\` and a host.`, EXAMPLE);
  const url = new URL(text);
  if (url.search !== "" || url.hash !== "")
    throw createSettingError(`Disallowed query or fragment in the URL \`${shown}\` of ${source}.`, EXAMPLE);
  if (url.protocol === "http:" && !insecureHttp && !isLoopback(url.hostname))
    throw createSettingError(
      `Disallowed plain http in the URL \`${shown}\` of ${source}: credentials and schemas would travel unencrypted.`,
      "Use `https://`, or allow it with `--insecure-http` where the network between is trusted.",
    );
  return url;
}

/** Whether a host name of a URL means this machine. */
function isLoopback(hostname: string): boolean {
  const host = hostname.toLowerCase();
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function hideUserInfo(text: string): string {
  const at = text.lastIndexOf("@");
  if (at < 0) return text;
  const scheme = text.indexOf("://");
  return `${scheme >= 0 && scheme < at ? text.slice(0, scheme + 3) : ""}***@${text.slice(at + 1)}`;
}

function printBase(url: URL): string {
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

function findCommonUserInfo(urls: readonly URL[], source: string): UserInfo | null {
  const found = urls.filter((url) => url.username !== "" || url.password !== "");
  const [first] = found;
  if (first === undefined) return null;
  if (found.some((url) => url.username !== first.username || url.password !== first.password))
    throw createSettingError(
      `Different credentials inside the URLs of ${source}.`,
      "The URLs must be nodes of one registry, with the same credentials in each or in one of them.",
    );
  return { user: decode(first.username, source), password: decode(first.password, source) };
}

function decode(text: string, source: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw createSettingError(
      `Invalid percent-encoding in the credentials inside the URL of ${source}.`,
      "Write a `%` in a user name or password as `%25`, or set the credentials apart from the URL.",
    );
  }
}
