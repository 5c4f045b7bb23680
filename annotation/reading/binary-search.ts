/**
 * The number of items at the start of a sorted list that pass a test, found in logarithmic time. All items that pass
 * must come before all that do not.
 */
export function countLeading<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && test(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
