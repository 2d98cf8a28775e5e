import type { Item } from "../relations/Relation.js";
import { isSlipOfPart } from "./isSlipOfPart.js";
import { isSlipOfShare } from "./isSlipOfShare.js";

/** How far from the share a percentage may be that is still meant for it: far more where the whole is beyond doubt. */
export function isMistakenShare(percent: Item, part: Item, whole: Item, certain: boolean): boolean {
  const exact = (100 * part.value) / whole.value;
  const gap = Math.abs(exact - percent.value);
  if (percent.bound === "about" && percent.figure.decimals === 0 && gap < Math.max(3, exact / 4)) return false;
  const near = certain ? gap <= 15 && gap <= exact : gap <= 3 && gap <= exact * 0.2;
  return near || isSlipOfShare(percent, exact) || isSlipOfPart(percent, part, whole);
}
