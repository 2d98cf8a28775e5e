import type { Figure } from "../../figures/Figure.js";
import { scoreOf } from "../../figures/scoreOf.js";
import type { Coverage } from "../../model/Result.js";
import { daysIn } from "../../periods/daysIn.js";
import { monthsOf } from "../../periods/monthsOf.js";

/** Counts by their ids, each times a number; a number of its own where no id stands. */
export type WeightedCounts = readonly (readonly [id: string | undefined, times: number])[];

/** A figure as one sum of counts over another. */
export interface Quotient {
  readonly numerator: WeightedCounts;
  readonly denominator: WeightedCounts;
}

/** What a share, rate, mean or relative change is a quotient of; `undefined` for what is none. */
export function quotientOf({ formula, inputs, period, key, result }: Figure): Quotient | undefined {
  const [first = "", second = "", third = ""] = inputs;
  switch (formula) {
    case "ratio":
      return { numerator: [[first, 1]], denominator: [[second, 1]] };
    case "mean-per-day":
      // Over fewer days than the period's, where a channel had months without anything to count.
      if (key !== undefined && hasFewerMonths(result.coverage, period)) return undefined;
      return { numerator: [[first, 1]], denominator: [[undefined, daysIn(period)]] };
    case "mean-of-months": {
      const days = inputs.map((id): number => daysIn(id.slice(id.lastIndexOf("/") + 1)));
      return { numerator: ones(inputs), denominator: days.map((count) => [undefined, count] as const) };
    }
    case "mean-score":
      return { numerator: inputs.map((id) => [id, scoreOf(id)] as const), denominator: ones(inputs) };
    case "net":
      return {
        numerator: [
          [first, 1],
          [second, -1],
        ],
        denominator: [[third, 1]],
      };
    case "relative-change":
      return {
        numerator: [
          [first, 1],
          [second, -1],
        ],
        denominator: [[second, 1]],
      };
    default:
      return undefined;
  }
}

function hasFewerMonths({ expected, missing }: Coverage, period: string): boolean {
  return expected < monthsOf(period).length && !missing.some((part) => part.period === period);
}

function ones(ids: readonly string[]): WeightedCounts {
  return ids.map((id) => [id, 1] as const);
}
