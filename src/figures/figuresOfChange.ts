import { definedResult } from "../metrics/definedResult.js";
import { withoutValue } from "../metrics/withoutValue.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import type { Change } from "../ratios/changeBetween.js";
import type { ChangeMeasures } from "./changeMeasures.js";
import type { Figure, FigureForm, FormulaId } from "./Figure.js";
import { type FigureOwner, figureOf } from "./figureOf.js";

/** A known change as figures about a period, one for each measure; `path` is the id of what changed. */
export function figuresOfChange(
  owner: FigureOwner & { readonly period: string },
  path: string,
  measures: ChangeMeasures,
  inputs: readonly string[],
  change: Result<Change>,
): Figure[] {
  const { period } = owner;
  const { absolute, percent, perDay, perWorkingDay } = partsOf(change);
  const make = (measure: string, form: FigureForm, formula: FormulaId, result: Result<number | Ratio>): Figure =>
    figureOf(owner, { id: `${path}/${measure}`, period, measure, form, kind: "derived", formula, inputs, result });
  return [
    make(measures.absolute, "signed-count", "difference", absolute),
    make(measures.percent, "signed-share", "relative-change", percent),
    make(measures.perDay, "signed-share", "relative-change-per-day", perDay),
    make(measures.perWorkingDay, "signed-share", "relative-change-per-working-day", perWorkingDay),
  ];
}

function partsOf(change: Result<Change>): Readonly<Record<keyof ChangeMeasures, Result<number | Ratio>>> {
  if (change.status !== "ok") {
    const none = withoutValue(change);
    return { absolute: none, percent: none, perDay: none, perWorkingDay: none };
  }
  const { outcome, absolute, percent, perDay, perWorkingDay } = change.value;
  const reason = outcome === "from-zero" ? "from-zero" : "no-base";
  return {
    absolute: definedResult(absolute, reason, change),
    percent: definedResult(percent, reason, change),
    perDay: definedResult(perDay, reason, change),
    perWorkingDay: definedResult(perWorkingDay, reason, change),
  };
}
