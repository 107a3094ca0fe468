import type { Manifest, ManifestEntry } from "../../manifest/manifest.ts";
import type { Range } from "../../source/range.ts";
import type { SourceFile } from "../../source/source-file.ts";

/** The manifest as a text that findings can point into. */
export function sourceOf({ path, text }: Manifest): SourceFile {
  return { path, text };
}

/** The place of an entry's setting, of the same setting under `defaults`, or of the entry itself. */
export function placeOfSetting({ text, entries }: Manifest, entry: ManifestEntry, key: string): Range {
  const own = findKey(text, key, entry.range);
  if (own !== undefined) return own;
  const first = Math.min(...entries.map(({ range }) => range.start));
  return findKey(text, key, { start: 0, end: first }) ?? entry.range;
}

function findKey(text: string, key: string, { start, end }: Range): Range | undefined {
  const found = new RegExp(`(^|[\\s{,])${key}\\s*:[ \\t]*([^\\s#,}]+)`).exec(text.slice(start, end));
  if (found === null) return undefined;
  const value = found[2] ?? "";
  const at = start + found.index + found[0].length - value.length;
  return { start: at, end: at + value.length };
}
