import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { Ratio } from "../model/numbers.js";
import { ratio } from "../ratios/ratio.js";
import { checkBasis } from "./checkBasis.js";
import { iterable } from "./iterable.js";

/** What the durations are. */
export interface DurationSummaryOptions {
  /**
   * How they were measured: `elapsed` for all hours, `working` for working time, or a name of your own. Where `listDurations` knows it, that is taken, and
   * another name refused; of any other list it is `elapsed` if absent.
   */
  readonly basis?: string;
}

/** Durations in the unit they were given in. */
export interface DurationSummary {
  readonly basis: string;
  /** How many durations the figures rest on. */
  readonly n: number;
  /** Absent ones: not ended yet, or not known. They are no zeros. */
  readonly excluded: number;
  /** Ended before they began; not among `n`. */
  readonly negative: number;
  /** The rest is left out where `n` is 0. */
  readonly sum?: number;
  readonly least?: number;
  readonly greatest?: number;
  readonly mean?: Ratio;
  /** The middle one, or half-way between the middle two. */
  readonly median?: Ratio;
  /** The least duration that 90 % of them do not pass (nearest rank). */
  readonly p90?: number;
}

/**
 * Summarises durations exactly: nothing is rounded before it is added.
 *
 * @param durations - whole numbers of one unit, for example milliseconds; `undefined` or `null` where there is none
 * @param options - the basis
 * @returns the summary; with `n` 0 it has no figures
 * @throws `bad-input` for what is no iterable, `bad-option` for a basis that is no name, or that they were not measured by, `bad-number` for a duration that is not a safe integer, `unsafe-sum` past 2^53 - 1
 *
 * @example
 * ```ts
 * import { durationSummary } from "beneficiary-feedback";
 * const { n, excluded, mean, median, p90 } = durationSummary([3, 1, 10, 4, undefined]);
 * console.log([n, excluded, p90]); // => [4,1,10]
 * console.log(mean); // => {"numerator":9,"denominator":2}
 * console.log(median); // => {"numerator":7,"denominator":2}
 * ```
 */
export function durationSummary(
  durations: Iterable<number | null | undefined> & { readonly basis?: string },
  options: DurationSummaryOptions = {},
): DurationSummary {
  checkOptionNames(options, { basis: true });
  const list = iterable(durations, "durationSummary");
  const { basis: measured } = durations;
  const basis = checkBasis(options.basis ?? measured ?? "elapsed");
  // What is `given` was measured by a function of the caller's own, who may name it.
  if (measured !== undefined && measured !== "given" && measured !== basis)
    throw new FeedbackError("bad-option", `basis needs to be ${measured}, as these durations were measured`, basis);
  const known: number[] = [];
  let [excluded, negative, sum] = [0, 0, 0];
  let index = -1;
  for (const duration of list) {
    index += 1;
    if (duration === undefined || duration === null) excluded += 1;
    else if (!Number.isSafeInteger(duration)) {
      throw new FeedbackError("bad-number", "durationSummary needs whole numbers", duration, `durations.${index}`);
    } else if (duration < 0) negative += 1;
    else {
      // -0 is 0.
      known.push(Math.abs(duration));
      sum += duration;
    }
  }
  if (!Number.isSafeInteger(sum)) throw new FeedbackError("unsafe-sum", "durationSummary needs a safe sum", sum);
  const n = known.length;
  const counts = { basis, n, excluded, negative };
  if (n === 0) return counts;
  known.sort((a, b) => a - b);
  const at = (index: number) => known[index] ?? 0;
  const half = Math.floor(n / 2);
  return {
    ...counts,
    sum,
    least: at(0),
    greatest: at(n - 1),
    mean: ratio(sum, n),
    median: n % 2 === 1 ? ratio(at(half), 1) : ratio(at(half - 1) + at(half), 2),
    p90: at(Math.ceil((9 * n) / 10) - 1),
  };
}
