import type { Location } from "../diagnostic/location.ts";

/** Where files of the checkout can be seen on the forge. */
export interface FileAddress {
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The commit whose files are shown. */
  readonly commit: string;
}

/** The address of a place in a file of the checkout; undefined for a path that leaves it. */
export function linkLocation({ serverUrl, repository, commit }: FileAddress, location: Location): string | undefined {
  const segments = location.file.split("/");
  if (commit === "" || location.file.startsWith("/") || segments.includes("..")) return undefined;
  const path = segments.map(encodeSegment).join("/");
  const lines = location.start === undefined ? "" : `#L${location.start.line}`;
  return `${serverUrl}/${repository}/blob/${commit}/${path}${lines}`;
}

/**
 * The address of the files of the action that runs, from the variables the runner sets for it; undefined for an action
 * from a folder, and on other servers than GitHub's own, which may have the action from there or from themselves.
 */
export function findActionFiles(serverUrl: string, repository: string, ref: string): string | undefined {
  if (serverUrl !== "https://github.com" || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref))
    return undefined;
  return `${serverUrl}/${repository}/blob/${ref}`;
}

/** Half a surrogate pair, which no address can hold, becomes U+FFFD. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(
    segment.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd"),
  ).replace(/[()'*!]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
