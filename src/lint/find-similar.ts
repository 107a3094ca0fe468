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

/** A name as it is compared with others: without case and punctuation, and without digits too. */
export interface PlainName {
  readonly text: string;
  readonly letters: string;
}

/** Prepares a name for {@link areSimilarNames}; one that is compared with many is prepared once. */
export function readPlainName(name: string): PlainName {
  const text = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return { text, letters: text.replaceAll(/\d/g, "") };
}

/**
 * Whether two names look like one that was renamed: the same words, one within the other, or a spelling corrected. Names
 * that only their numbers tell apart (`line_1`, `line_2`) do not, and neither do short words such as `min` and `max`.
 */
export function areSimilarNames(left: PlainName, right: PlainName): boolean {
  if (left.text === right.text) return true;
  if (left.letters === right.letters) return false;
  const [short, long] = left.text.length < right.text.length ? [left.text, right.text] : [right.text, left.text];
  if (short.length >= 4 && short.length * 2 > long.length && long.includes(short)) return true;
  return short.length >= 5 && isWithinEdits(short, long, Math.max(1, Math.floor(long.length / 16)));
}

/** Whether so few edits turn one word into the other; most words are told apart without counting edits. */
function isWithinEdits(short: string, long: string, edits: number): boolean {
  if (long.length - short.length > edits) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const [one, other] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  // One edit changes one letter or swaps two.
  return (edits > 1 || other.length <= 2) && measureDistance(one, other) <= edits;
}
