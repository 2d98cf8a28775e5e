import { unavailable } from "../metrics/unavailable.js";
import { withoutValue } from "../metrics/withoutValue.js";
import type { Result } from "../model/Result.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";

/** The month or months of a period with the largest count, as a figure; none while a month is missing, since that could be it. */
export function peakFigure(total: Figure<number>, months: readonly Figure<number>[]): Figure<readonly string[]> {
  return figureOf(total, {
    period: total.period,
    id: `${total.id}/peak-month`,
    measure: "peak-month",
    form: "months",
    kind: "derived",
    formula: "largest",
    inputs: months.map(({ id }) => id),
    result: peakOf(total.result, months),
  });
}

function peakOf(total: Result<number>, months: readonly Figure<number>[]): Result<readonly string[]> {
  if (total.status !== "ok") return withoutValue(total);
  const { unit, coverage, caveats } = total;
  const givenWhole = caveats.includes("total-as-given");
  let value: string[] = [];
  let largest = -1;
  for (const { period, result } of months) {
    if (result.status === "ok") {
      if (result.value > largest) value = [];
      if (result.value >= largest) value.push(period);
      largest = Math.max(largest, result.value);
    } else if (givenWhole && result.status === "unavailable" && result.reason !== "not-applicable") {
      return unavailable({ unit, coverage: result.coverage, caveats }, result.reason);
    }
  }
  return { status: "ok", value, unit, coverage, caveats };
}
