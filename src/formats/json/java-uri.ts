/** Whether Java's `URI` accepts a text: no spaces, quotes, brackets out of place or broken percent escapes. */
export function isJavaUri(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  if (/[\s\0-\x1f\x7f"<>\\^`{|}]/.test(text) || /%(?![0-9a-fA-F]{2})/.test(text)) return false;
  const [path = "", ...fragments] = text.split("#");
  return fragments.length <= 1 && !/[[\]]/.test(path) && !text.startsWith(":") && !/^[a-zA-Z][\w+.-]*:$/.test(path);
}

/** Whether a text starts with a scheme. */
export function isAbsoluteUri(text: string): boolean {
  return /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(text);
}

/** The part before the first `#`, and the rest with it (empty when there is none). */
export function splitFragment(text: string): readonly [string, string] {
  const at = text.indexOf("#");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
}

/**
 * Resolves a reference against a scope as the registry's reader for drafts 4 to 7 does: by joining texts. Nothing is
 * normalised (`./x.json` stays as it is), and a scope need not be absolute.
 */
export function joinUri(scope: string | null, reference: string): string {
  if (scope === null || isAbsoluteUri(reference)) return reference;
  const [base] = splitFragment(scope);
  if (reference.startsWith("#")) return base + reference;
  const root = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\/[^/]*/.exec(base)?.[0];
  if (root !== undefined && reference.startsWith("/")) return root + reference;
  if (root === base) return `${base}/${reference}`;
  return base.slice(0, base.lastIndexOf("/") + 1) + reference;
}

/** Resolves a reference against a base as RFC 3986 says, dot segments removed; the base may be a relative path. */
export function resolveUri(base: string, reference: string): string {
  if (isAbsoluteUri(reference)) return reference;
  const [document] = splitFragment(base);
  if (reference === "" || reference.startsWith("#")) return document + reference;
  if (/^urn:/i.test(document)) return document + reference;
  const [path, fragment] = splitFragment(joinUri(document, reference));
  const root = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\/[^/]*/.exec(path)?.[0] ?? "";
  return root + removeDotSegments(path.slice(root.length)) + fragment;
}

function removeDotSegments(path: string): string {
  if (!/(?:^|\/)\.\.?(?:\/|$)/.test(path)) return path;
  const kept: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") {
      if (kept.length > 0 && kept.at(-1) !== "") kept.pop();
    } else if (segment !== ".") kept.push(segment);
  }
  return kept.join("/");
}

/** A pointer's tokens from a fragment (`#/a/b`), decoded as Java's `URLDecoder` does; undefined when it cannot be. */
export function readFragmentTokens(fragment: string): readonly string[] | undefined {
  const parts = fragment.split("/");
  while (parts.length > 1 && parts.at(-1) === "") parts.pop();
  try {
    return parts
      .slice(1)
      .map((part) => decodeURIComponent(part.replaceAll("+", " ")).replaceAll("~1", "/").replaceAll("~0", "~"));
  } catch {
    return undefined;
  }
}
