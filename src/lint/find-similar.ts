import { measureDistance } from "../manifest/spelling.ts";

/** The candidate within one typing error (two for long words) of a word, ignoring case; undefined when none or the word itself. */
export function findSimilar(word: string, candidates: readonly string[]): string | undefined {
  const plain = word.toLowerCase();
  if (plain.length < 3) return undefined;
  const allowed = plain.length > 5 ? 2 : 1;
  let best: string | undefined;
  let distance = allowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const edits = measureDistance(plain, candidate.toLowerCase());
    if (edits < distance) [best, distance] = [candidate, edits];
  }
  return best;
}

/**
 * Whether two names look like one that was renamed: the same words, one within the other, or a spelling corrected. Names
 * that only their numbers tell apart (`line_1`, `line_2`) do not, and neither do short words such as `min` and `max`.
 */
export function isSimilarName(left: string, right: string): boolean {
  const [one, other] = [left, right].map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, ""));
  if (one === undefined || other === undefined) return false;
  if (one === other) return true;
  if (dropDigits(one) === dropDigits(other)) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 4 && short.length * 2 > long.length && long.includes(short)) return true;
  return short.length >= 5 && measureDistance(one, other) <= Math.max(1, Math.floor(long.length / 16));
}

function dropDigits(name: string): string {
  return name.replaceAll(/\d/g, "");
}
