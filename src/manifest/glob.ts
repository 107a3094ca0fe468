import { expandBraces } from "./glob-braces.ts";
import type { GlobUnit } from "./glob-segment.ts";
import { matchesSegment, parseSegment } from "./glob-segment.ts";

/** A pattern over `/`-separated names: paths of files, or subjects. */
export interface Glob {
  readonly pattern: string;
  matches(path: string): boolean;
  /** Whether the pattern asks for something in this folder by name: not merely through a `**` before it. */
  asksInside(folder: string): boolean;
}

/** A glob, or what is wrong with the pattern. */
export type GlobResult =
  | { readonly ok: true; readonly glob: Glob }
  | { readonly ok: false; readonly message: string; readonly remedy: string };

/** One name of a pattern: its units, or a text that matches itself, `**` being one for any number of names. */
type Segment = readonly GlobUnit[] | StarSegment | string;

/** The usual pattern of a name, one `*` and plain text around it, which needs no search. */
interface StarSegment {
  readonly head: string;
  readonly tail: string;
}

/**
 * Reads a glob: `*` and `?` match within a name, `**` as a whole name any number of folders, `[a-z]` and `[!a-z]` one
 * character, `{a,b}` either text; a pattern that ends with `/` means everything in that folder. Case matters.
 * Matching takes at most time proportional to path × pattern, whatever the pattern: both may come from strangers.
 */
export function parseGlob(pattern: string): GlobResult {
  if (pattern.startsWith("!")) {
    const remedy = "Write the pattern without `!` under `exclude` of the entry or under `ignore`.";
    return { ok: false, message: "Disallowed negation: a glob does not start with `!`.", remedy };
  }
  const whole = pattern.endsWith("/") ? `${pattern}**` : pattern;
  const alternatives = expandBraces(whole);
  if (alternatives === undefined) {
    const remedy = "Split the pattern into several globs.";
    return { ok: false, message: "Too many alternatives in a glob.", remedy };
  }
  const compiled = alternatives.map((alternative) => alternative.split(/\/+/).map(parsePathSegment));
  const prefix = findPrefix(alternatives);
  const glob: Glob = {
    pattern,
    matches: (path) => path.startsWith(prefix) && matchesAny(compiled, path.split("/")),
    asksInside: (folder) => compiled.some((segments) => asksInside(segments, folder.split("/"))),
  };
  return { ok: true, glob };
}

/** The text every match begins with: the quick way to refuse most paths. */
function findPrefix(alternatives: readonly string[]): string {
  const heads = alternatives.map((alternative) => alternative.replace(/[*?[][^]*$/, "").replace(/\/+$/, ""));
  const [first = "", ...others] = heads;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

function parsePathSegment(text: string): Segment {
  if (text === "**" || !/[*?[]/.test(text)) return text;
  const [head = "", tail = "", ...more] = text.split("*");
  return more.length > 0 || /[?[]/.test(text) || !text.includes("*") ? parseSegment(text) : { head, tail };
}

function matchesAny(alternatives: readonly (readonly Segment[])[], names: readonly string[]): boolean {
  return alternatives.some((segments) => matchesNames(segments, names));
}

/** Only the last `**` is ever retried: where an earlier one could help, the later one can as well. */
function matchesNames(segments: readonly Segment[], names: readonly string[]): boolean {
  let at = 0;
  let retrySegment = -1;
  let retryName = 0;
  let name = 0;
  while (name < names.length) {
    const segment = segments[at];
    if (segment === "**") {
      retrySegment = at++;
      retryName = name;
    } else if (segment !== undefined && matchesName(segment, names[name] ?? "")) {
      at++;
      name++;
    } else if (retrySegment >= 0) {
      at = retrySegment + 1;
      name = ++retryName;
    } else return false;
  }
  // A `**` that is left over counts: `a/**` matches what is inside `a`, not `a` itself.
  return at === segments.length;
}

function asksInside(segments: readonly Segment[], folders: readonly string[]): boolean {
  if (segments.length <= folders.length) return false;
  return folders.every((name, index) => segments[index] !== "**" && matchesName(segments[index] ?? "", name));
}

function matchesName(segment: Segment, name: string): boolean {
  if (typeof segment === "string") return segment === name;
  if (!("head" in segment)) return matchesSegment(segment, name);
  const { head, tail } = segment;
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}
