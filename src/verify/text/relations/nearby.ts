import { firstFrom } from "../../common/firstFrom.js";

/** The items around a place of the text, at most `reach` on either side. */
export function nearby<T extends { readonly start: number }>(
  items: readonly T[],
  place: number,
  reach: number,
): readonly T[] {
  const at = firstFrom(items, place, ({ start }) => start);
  return items.slice(Math.max(0, at - reach), at + reach);
}
