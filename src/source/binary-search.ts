/**
 * The index of the last item that is early enough, in a list whose early items all stand before the others, such as the
 * parts of a text in its order; -1 when none is.
 */
export function findLastEarly<Item>(items: readonly Item[], isEarly: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isEarly(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
