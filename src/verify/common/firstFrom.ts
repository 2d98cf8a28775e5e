/** The index of the first of some things in the order of a text that starts at a place or after it; the time does not grow with the text. */
export function firstFrom<T>(things: readonly T[], place: number, startOf: (thing: T) => number): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && startOf(thing) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
