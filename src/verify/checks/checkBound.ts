import { checkOption } from "../../model/checkOption.js";
import { needList } from "../../model/needList.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { addExact } from "./addExact.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { cannotCheck } from "./cannotCheck.js";
import { compareExact } from "./compareExact.js";
import { exactOf } from "./exactOf.js";
import { exactText } from "./exactText.js";
import { sumParts } from "./sumParts.js";
import { toRatio } from "./toRatio.js";

/** How a bound is meant: "more than" is `>`, "at least" is `>=`. */
export type BoundOperator = ">" | ">=" | "<" | "<=";

const OPERATORS: readonly BoundOperator[] = [">", ">=", "<", "<="];

/**
 * Checks the sum of parts against a bound such as "more than 10,000".
 *
 * @param parts - figures as in {@link checkSum}
 * @param op - what the sum must be to the bound
 * @param bound - the number itself; it is taken as exact
 * @returns `pass` when it holds, `pass-within-rounding` when it may hold within the rounding of the parts; `difference` is bound minus sum
 * @throws `bad-number` for what is no printed figure; `bad-input` for what is no list; `bad-option` for another operator
 * @example
 * ```ts
 * import { checkBound } from "beneficiary-feedback";
 * const parts = [{ units: 9202, decimals: 0 }];
 * console.log(checkBound(parts, ">", { units: 10000, decimals: 0 }).difference); // => "798"
 * ```
 */
export function checkBound(
  parts: readonly (FixedDecimal | undefined)[],
  op: BoundOperator,
  bound: FixedDecimal,
): CheckOutcome {
  needList(parts, "checkBound");
  checkOption("op", op, OPERATORS);
  const sum = sumParts(parts);
  if (typeof sum === "string") return cannotCheck(sum);
  const limit = exactOf(bound);
  const computed = toRatio(sum.value);
  if (computed === undefined) return cannotCheck("too-large");
  const holds = (order: number) => (op[0] === ">" ? order > 0 : order < 0) || (op.length > 1 && order === 0);
  const difference = exactText(addExact(limit, sum.value, -1n));
  if (holds(compareExact(sum.value, limit))) return { outcome: "pass", computed, difference };
  if (holds(compareExact(op[0] === ">" ? sum.high : sum.low, limit)))
    return { outcome: "pass-within-rounding", rule: "rounded-parts", computed, difference };
  return { outcome: "fail", computed, difference };
}
