/** The items around a place of the text, at most `reach` on either side; the time does not grow with the text. */
export function nearby<T extends { readonly start: number }>(
  items: readonly T[],
  place: number,
  reach: number,
): readonly T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return items.slice(Math.max(0, low - reach), low + reach);
}
