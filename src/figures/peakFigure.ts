import type { Result } from "../model/Result.js";
import type { Figure } from "./Figure.js";

/** The month or months of a period with the largest count, as a figure; none while a month is missing. */
export function peakFigure(total: Figure<number>, months: readonly Figure<number>[]): Figure<readonly string[]> {
  return {
    ...total,
    id: `${total.id}/peak-month`,
    measure: "peak-month",
    form: "months",
    kind: "derived",
    formula: "largest",
    inputs: months.map(({ id }) => id),
    result: peakOf(total.result, months),
  };
}

function peakOf(total: Result<number>, months: readonly Figure<number>[]): Result<readonly string[]> {
  const known = months.flatMap(({ period, result }) =>
    result.status === "ok" ? [{ period, count: result.value }] : [],
  );
  if (total.status === "undefined") return total;
  const { unit, coverage, caveats } = total;
  if (total.status === "unavailable") return { status: "unavailable", reason: total.reason, unit, coverage, caveats };
  const largest = Math.max(...known.map(({ count }) => count));
  const value = known.filter(({ count }) => count === largest).map(({ period }) => period);
  return value.length > 0
    ? { status: "ok", value, unit, coverage, caveats }
    : { status: "unavailable", reason: "absent", unit, coverage, caveats };
}
