import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import type { Item } from "../relations/Relation.js";

/** Whether one slip of the hand in one of three numbers explains that the last is not how far the others are apart. */
export function isSlippedGap(one: Item, other: Item, gap: Item): boolean {
  const decimals = Math.max(...[one, other, gap].map(({ figure }) => figure.decimals));
  const [a = 0, b = 0, by = 0] = [one, other, gap].map(({ value }) => Math.round(value * 10 ** decimals));
  const meant = [
    [by, Math.abs(a - b)],
    [a, b + by],
    [a, b - by],
    [b, a + by],
    [b, a - by],
  ] as const;
  return meant.some(([printed, right]) => right > 0 && differsByOneSlip(printed, right));
}
