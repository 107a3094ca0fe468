/**
 * The lines of the new text that a patch shows, by number: only there can a review comment stand. Lines that were
 * removed are none of them.
 */
export function readShownLines(patch: string): ReadonlyMap<number, string> {
  const shown = new Map<number, string>();
  let next = 0;
  for (const line of patch.split("\n")) {
    const hunk = /^@@ -[0-9]+(?:,[0-9]+)? \+([0-9]+)(?:,[0-9]+)? @@/.exec(line);
    if (hunk !== null) next = Number(hunk[1]);
    else if (next > 0 && (line.startsWith(" ") || line.startsWith("+"))) shown.set(next++, line.slice(1));
  }
  return shown;
}
