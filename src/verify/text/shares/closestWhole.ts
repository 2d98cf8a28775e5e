import type { Item } from "../relations/Relation.js";

/** A whole percentage may be that far from a share. */
const NEAR = 1;

/**
 * Of several counts that its sentence tells before a part, and of which its percentage is none, the one that comes nearest: "719 came, 636 were sent
 * on, 214 were answered, 40 % of all letters"; nothing where it is one of the part and another together.
 */
export function closestWhole(percent: Item, part: Item, wholes: readonly Item[]): Item | undefined {
  const missOf = (whole: number) => Math.abs((100 * part.value) / whole - percent.value);
  const own = wholes.filter(({ sentence, start }) => sentence === percent.sentence && start < part.start);
  if (own.length < 2 || own.some(({ value }) => missOf(value + part.value) < NEAR)) return undefined;
  return own.reduce((best, one) => (missOf(best.value) <= missOf(one.value) ? best : one));
}
