import type { CheckOutcome } from "../../checks/CheckOutcome.js";
import { checkGrowth } from "../../checks/checkGrowth.js";
import type { Item, Relation } from "../relations/Relation.js";

/** What is said to have risen (1) or fallen (-1) from one number to another, where it did not. */
export function judgeDirection(before: Item, after: Item, sign: 1 | -1): Relation[] {
  if (before === after || sign > 0 === after.value > before.value) return [];
  const { computed, difference } = checkGrowth(before.figure, after.figure, { units: 0, decimals: 0 });
  const outcome: CheckOutcome = { outcome: "fail", ...(computed && { computed }), ...(difference && { difference }) };
  return [{ kind: "direction", operands: [before, after], outcome }];
}
