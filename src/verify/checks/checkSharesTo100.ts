import { needList } from "../../model/needList.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { addExact } from "./addExact.js";
import type { CheckOutcome, CheckRule } from "./CheckOutcome.js";
import { cannotCheck } from "./cannotCheck.js";
import { compareExact } from "./compareExact.js";
import { divideExact } from "./divideExact.js";
import { divideIntervals } from "./divideIntervals.js";
import type { Exact } from "./Exact.js";
import { exactOf } from "./exactOf.js";
import { exactText } from "./exactText.js";
import type { Interval } from "./Interval.js";
import { intervalOf } from "./intervalOf.js";
import { judgeExact } from "./judgeExact.js";
import { judgePrinted } from "./judgePrinted.js";
import { roundExact } from "./roundExact.js";
import { ruleOfRounding } from "./ruleOfRounding.js";
import { sumIntervals } from "./sumIntervals.js";
import { toRatio } from "./toRatio.js";

const HUNDRED = { units: 100, decimals: 0 };

/**
 * Checks printed shares of a complete whole: they add to 100, or miss it by no more than their rounding can
 * (half a unit of the last digit for each).
 *
 * @param printedShares - percentages as printed
 * @param counts - the counts behind them as in {@link checkSum}, in the same order; they then have to explain every share
 * @returns `pass` when the sum is 100 (and every share is its count rounded half up); `pass-within-rounding` naming `rounded-parts`, or with
 * counts `half-up` (the shares so rounded miss 100), `half-even`, `truncated` or `largest-remainder`, and `rounded-parts` only where counts are rounded; `fail`; `cannot-check` for no
 * shares, for counts of another number than the shares, for counts that add to 0, and for what is too large to be a ratio; `difference` is the sum of the shares minus 100
 * @throws `bad-number` for what is no printed figure; `bad-input` for what is no list
 * @example
 * ```ts
 * import { checkSharesTo100 } from "beneficiary-feedback";
 * const shares = [389, 283, 327].map((units) => ({ units, decimals: 1 }));
 * console.log(checkSharesTo100(shares).outcome); // => "pass-within-rounding"
 * ```
 */
export function checkSharesTo100(
  printedShares: readonly FixedDecimal[],
  counts?: readonly FixedDecimal[],
): CheckOutcome {
  needList(printedShares, "checkSharesTo100");
  if (counts !== undefined) needList(counts, "checkSharesTo100");
  if (printedShares.length === 0) return cannotCheck("no-parts");
  if (counts !== undefined && counts.length !== printedShares.length) return cannotCheck("missing-part");
  // Unlike map, this stops at what is not there.
  const parts = counts && Array.from(counts, (count) => intervalOf(count));
  if (parts !== undefined && sumIntervals(parts).value.n === 0n) return cannotCheck("zero-denominator");
  const sum = sumIntervals(Array.from(printedShares, (share) => intervalOf(share, true)));
  const computed = toRatio(sum.value);
  if (computed === undefined) return cannotCheck("too-large");
  const hundred = intervalOf(HUNDRED);
  const bySum = { ...judgeExact(sum, hundred), computed };
  if (parts === undefined) return bySum;
  const difference = exactText(addExact(sum.value, hundred.value, -1n));
  const isOff = bySum.outcome === "fail";
  const rule = ruleOf(printedShares, parts) ?? (isOff || !mayGive(parts, printedShares) ? undefined : "rounded-parts");
  if (rule === undefined) return { outcome: "fail", computed, difference };
  const isPlain = rule === "half-up" && difference === "0";
  return { outcome: isPlain ? "pass" : "pass-within-rounding", rule, computed, difference };
}

/** The one rule that gives every share from its count. */
function ruleOf(shares: readonly FixedDecimal[], parts: readonly Interval[]): CheckRule | undefined {
  const values = parts.map(({ value }) => value);
  const total = values.reduce((sum, value) => addExact(sum, value));
  const exact = values.map((value) => divideExact(value, total, 100n));
  const pairs = shares.flatMap((share, index) => {
    const value = exact[index];
    return value === undefined ? [] : [{ share, value }];
  });
  if (pairs.length < shares.length) return undefined;
  const rule = ruleOfRounding((rounding) =>
    pairs.every(({ share, value }) => roundExact(value, share.decimals, rounding) === BigInt(share.units)),
  );
  return rule ?? (isLargestRemainder(pairs) ? "largest-remainder" : undefined);
}

/** Whether rounded counts can give every share; a count is in the whole what it is in its share. */
function mayGive(parts: readonly Interval[], shares: readonly FixedDecimal[]): boolean {
  const whole = sumIntervals(parts);
  const isRounded = parts.some(({ low, high }) => compareExact(low, high) < 0);
  const mayBe = (share: FixedDecimal, part: Interval | undefined) => {
    if (part === undefined) return false;
    const width = addExact(part.high, part.low, -1n);
    const own = { ...whole, low: addExact(whole.low, width), high: addExact(whole.high, width, -1n) };
    return judgePrinted(share, divideIntervals(part, own, 100n)).outcome !== "fail";
  };
  return isRounded && shares.every((share, index) => mayBe(share, parts[index]));
}

/** Every share is cut off or one unit more, and none that got the unit has a smaller remainder than one that did not. */
function isLargestRemainder(pairs: readonly { readonly share: FixedDecimal; readonly value: Exact }[]): boolean {
  const decimals = pairs[0]?.share.decimals ?? 0;
  if (pairs.some(({ share }) => share.decimals !== decimals)) return false;
  if (pairs.reduce((sum, { share }) => sum + share.units, 0) !== 100 * 10 ** decimals) return false;
  const remainders = pairs.map(({ share, value }) => {
    const floor = roundExact(value, decimals, "truncate");
    const cut = exactOf({ units: Number(floor), decimals });
    return { moved: BigInt(share.units) - floor, remainder: addExact(value, cut, -1n) };
  });
  const kept = remainders.filter(({ moved }) => moved === 0n);
  const raised = remainders.filter(({ moved }) => moved === 1n);
  return (
    kept.length + raised.length === pairs.length &&
    raised.every((up) => kept.every((down) => compareExact(up.remainder, down.remainder) >= 0))
  );
}
