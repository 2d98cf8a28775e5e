import { holds } from "../relations/holds.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import { isSlipOfShare } from "./isSlipOfShare.js";

/** Whole percentages are the shares of many counts by chance. */
const FEWEST_DECIMALS = 1;
/** A percentage that is nearer to the share than this many times it, or part of it, may be the share of a wrong whole. */
const FAR = 2;

/**
 * Whether a percentage that is far from the share it was taken for is one of two others: of the same part in another count of the
 * passage, of its whole in one, or of either in two counts that stand together ("1,284 open before and 3,907 received"), though it is not far if the whole is one of these.
 */
export function isShareOfOther(percent: Item, part: Item, whole: Item, counts: readonly Item[]): boolean {
  const exact = (100 * part.value) / whole.value;
  const isFar = percent.value > FAR * exact || percent.value * FAR < exact;
  if (percent.figure.decimals < FEWEST_DECIMALS || isSlipOfShare(percent, exact)) return false;
  return counts.some((count, at) => {
    const pair = [counts[at - 1] ?? count, count];
    const both = sumOf(pair);
    // What has decimals is no count: "9.007 hours (28.3%)".
    const joined =
      at > 0 && Number.isSafeInteger(both) && (isFar || pair.includes(whole))
        ? [{ ...count, figure: { units: both, decimals: 0 }, value: both }]
        : [];
    return [...(isFar ? [count] : []), ...joined].some((other) =>
      [part, whole].some((one) => one.value < other.value && holds(relate("share", [one, other], percent))),
    );
  });
}
