import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isTimeUnit } from "../../../language/reading/isTimeUnit.js";
import { groupBy } from "../../common/groupBy.js";

/** A number of the prose, and where it stands. */
export interface Placed {
  readonly figure: QuantityReading;
  readonly sentence: number;
  readonly line: number;
}

/** The amounts of each currency, unit of time and kind of score, with the percentages beside them: behind one, or before the first number of a sentence if that is one. */
export function byMeasure(told: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const measures = told.map(({ figure }) => (figure.kind === "percent" ? undefined : measureOf(figure)));
  for (const backwards of [false, true]) {
    let beside: number | undefined;
    for (let step = 0; step < told.length; step++) {
      const at = backwards ? told.length - 1 - step : step;
      if (told[at]?.figure.kind !== "percent") beside = at;
      else if (beside !== undefined && told[beside]?.sentence === told[at].sentence)
        measures[at] ??= measures[beside] ?? "";
    }
  }
  const placed = told.map((one, at) => ({ ...one, measure: measures[at] }));
  return groupBy(placed, ({ measure }) => measure || undefined);
}

/** The currency or unit of time that an amount is one of, or what a score or rate with decimals is of. */
function measureOf({ kind, currency, noun, decimals, alternatives }: QuantityReading): string | undefined {
  if (kind === "money") return `money ${currency ?? ""}`;
  if (noun !== undefined && isTimeUnit(noun)) return noun;
  const isScore = (kind === "number" || kind === "count") && decimals > 0 && alternatives === undefined;
  return isScore ? `score ${noun}` : undefined;
}
