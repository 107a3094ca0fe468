/**
 * The order in which Java's `HashMap` or `HashSet` iterates over strings: by bucket, and inside a bucket in the order
 * of insertion. The registry lists changes in this order, and the parts of a 2019-09/2020-12 schema follow it.
 * Repeated strings count once. (Buckets that Java turns into trees, from eight strings on, keep this order too.)
 */
export function orderLikeJava(strings: Iterable<string>, initialSize = 0): readonly string[] {
  const unique = [...new Set(strings)];
  return orderSomeLikeJava(unique, { total: unique.length, initialSize });
}

/**
 * The same for some of the strings of a table: different ones, in the order of their insertion. `total` is the number
 * of all strings in the table, `initialSize` the number it was made for.
 */
export function orderSomeLikeJava(
  strings: readonly string[],
  { total, initialSize }: { readonly total: number; readonly initialSize: number },
): readonly string[] {
  if (strings.length < 2) return strings;
  const capacity = findCapacity(total, initialSize);
  return strings
    .map((string) => ({ string, bucket: spreadHash(string) & (capacity - 1) }))
    .sort((left, right) => left.bucket - right.bucket)
    .map(({ string }) => string);
}

/** A table starts with 16 places, or with room for `initialSize`, and doubles when three quarters are taken. */
function findCapacity(count: number, initialSize: number): number {
  let capacity = 16;
  while (capacity < Math.floor(initialSize / 0.75) + 1) capacity *= 2;
  while (count > capacity * 0.75) capacity *= 2;
  return capacity;
}

function spreadHash(string: string): number {
  let hash = 0;
  for (let index = 0; index < string.length; index++) hash = (Math.imul(hash, 31) + string.charCodeAt(index)) | 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}
