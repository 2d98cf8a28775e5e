import type { RatioWords } from "../passage/readRatios.js";
import { holds } from "../relations/holds.js";
import type { Pair, Relation } from "../relations/Relation.js";
import { settle } from "../relations/settle.js";
import { relateRatio } from "./relateRatio.js";

/** A quotient further from the multiple than this is one of other numbers. */
const FAR = 3.5;

/** Relates what is so many times another, or such a part of it: the pair that the words fit, or the one they are certainly said of. */
export function settleRatio(said: RatioWords, pairs: readonly Pair[], certain: Pair | undefined): readonly Relation[] {
  return settle(
    pairs.map(([base, item]) => relateRatio(item, base, said)),
    () => {
      if (certain === undefined) return;
      const [base, item] = certain;
      const ratio = item.value / base.value / said.value;
      // `تضاعف` may be more than twofold.
      if (said.kind === "verb" && said.onTop && ratio > 1) return;
      const turned = holds(relateRatio(base, item, said));
      return turned || ratio > FAR || ratio < 1 / FAR ? undefined : relateRatio(item, base, said);
    },
  );
}
