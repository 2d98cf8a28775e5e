import type { Channel } from "../model/FeedbackReport.js";
import { isExactCount } from "../model/isExactCount.js";

/** The count of a month that is a number and no more, as most are; it is in a sum without a gap or a caveat. */
export function plainCount({ months }: Channel, month: string): number | undefined {
  const cell = months?.[month];
  // Adding 0 turns -0 into 0.
  return typeof cell === "number" && isExactCount(cell) ? cell + 0 : undefined;
}
