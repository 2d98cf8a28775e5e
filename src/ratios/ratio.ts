import { FeedbackError } from "../model/FeedbackError.js";
import type { Ratio } from "../model/numbers.js";

/**
 * Makes an exact ratio of two integers, in lowest terms.
 *
 * @param numerator - a safe integer
 * @param denominator - a safe integer other than 0; a negative one passes its sign to the numerator
 * @returns the ratio with a positive denominator; 0 is `{ numerator: 0, denominator: 1 }`
 * @throws `bad-ratio` for anything but safe integers; `zero-denominator` for a denominator of 0
 *
 * @example
 * ```ts
 * import { ratio } from "beneficiary-feedback";
 * console.log(ratio(10, 20)); // => {"numerator":1,"denominator":2}
 * ```
 */
export function ratio(numerator: number, denominator: number): Ratio {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
    const given = Number.isSafeInteger(numerator) ? denominator : numerator;
    const but = typeof given === "bigint" ? ", not a bigint" : "";
    throw new FeedbackError("bad-ratio", `ratio needs two safe integers${but}`, given);
  }
  if (denominator === 0) {
    throw new FeedbackError("zero-denominator", "ratio needs a denominator other than 0", denominator);
  }
  let divisor = Math.abs(denominator);
  let rest = Math.abs(numerator);
  while (rest > 0 && (divisor !== (divisor | 0) || rest !== (rest | 0))) [divisor, rest] = [rest, divisor % rest];
  if (rest > 0) divisor = smallDivisor(divisor | 0, rest | 0);
  if (denominator < 0) divisor = -divisor;
  // Adding 0 turns -0 into 0.
  return { numerator: numerator / divisor + 0, denominator: denominator / divisor };
}

/** Euclid's steps in a function that sees no number past 31 bits: where the engine has met one, a step takes four times as long. */
function smallDivisor(larger: number, smaller: number): number {
  let divisor = larger;
  for (let rest = smaller; rest > 0; ) {
    const next = divisor % rest;
    divisor = rest;
    // Of what is over and what is wanting the less: a third of the steps fewer.
    rest = Math.min(next, rest - next);
  }
  return divisor;
}
