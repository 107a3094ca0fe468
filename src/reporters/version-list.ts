/** Ranges of versions that a table cell spells out before it only gives the count and the ends. */
const MAX_RANGES = 4;

/**
 * Labels of versions in few words: `version 3`, `versions 1-4, 7`, `12 versions (1-40)`. Labels that are not
 * numbered are listed as they are; none gives `-`.
 */
export function describeVersions(labels: readonly string[]): string {
  const [first, second] = labels;
  if (first === undefined) return "-";
  if (second === undefined) return first;
  const numbers = labels.map((label) => Number(/^version ([1-9][0-9]{0,8})$/.exec(label)?.[1]));
  if (numbers.some(Number.isNaN)) return labels.length > MAX_RANGES ? `${labels.length} versions` : labels.join(", ");
  const sorted = numbers.sort((left, right) => left - right);
  const ranges = joinRanges(sorted);
  if (ranges.length <= MAX_RANGES) return `versions ${ranges.join(", ")}`;
  return `${labels.length} versions (${sorted[0]}-${sorted.at(-1)})`;
}

function joinRanges(numbers: readonly number[]): readonly string[] {
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range !== undefined && number === range.last + 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`));
}
