import { slipOf } from "../../common/slipOf.js";
import { mayBeOfOneState } from "../clauses/mayBeOfOneState.js";
import { DIVIDED, OUT_OF, PART, REST } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** Smaller numbers are another slip away from each other by chance. */
const LARGE = 999;
/** So near behind its total a part is the first of it. */
const NEAR = 60;

/** Whether a part is larger than its total by a slip: two digits of a total that is divided changed places, one typed twice, or of large numbers any where all count cases of one name and state; what is called a whole is no part. */
export function isSlippedPart(part: Item, parts: readonly Item[], total: Item): boolean {
  const rest = parts.reduce((sum, { value }) => sum - value, total.value + part.value);
  const isOfIt =
    PART.test(part.after) || (part.start > total.end && part.start - total.end < NEAR && DIVIDED.test(total.after));
  if (isOfIt && total.value > 99 && slipOf(total.value, sumOf(parts)) === "swapped-digits") return true;
  const slip = rest > 99 ? slipOf(part.value, rest) : undefined;
  if (slip === undefined || slip === "doubled-digit") return slip !== undefined;
  const areOfOne = parts.every((one) => mayBeOfOneState(one, total) && (one.noun ?? total.noun) === total.noun);
  if (PART.test(part.after) && REST.test(parts.at(-1)?.before ?? "")) return true;
  return rest > LARGE && (areOfOne || DIVIDED.test(total.after)) && !OUT_OF.test(part.before);
}
