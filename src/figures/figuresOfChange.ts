import { definedResult } from "../metrics/definedResult.js";
import { withoutValue } from "../metrics/withoutValue.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import type { Change } from "../ratios/changeBetween.js";
import type { ChangeMeasures } from "./changeMeasures.js";
import type { Figure, FigureForm, FormulaId } from "./Figure.js";
import { type FigureOwner, figureOf } from "./figureOf.js";

/** A known change as figures about a period, one for each measure; `path` is the id of what changed, and a stock has no days. */
export function figuresOfChange(
  owner: FigureOwner & { readonly period: string },
  path: string,
  measures: ChangeMeasures,
  inputs: readonly string[],
  change: Result<Change>,
  isStock = false,
): Figure[] {
  const { period } = owner;
  const prefix = `${path}/`;
  const known: Partial<Change> = change.status === "ok" ? change.value : {};
  const reason = known.percent ? undefined : known.outcome === "from-zero" ? "from-zero" : "no-base";
  const make = (measure: string, value: number | Ratio | undefined, form: FigureForm, formula: FormulaId): Figure => {
    const result = change.status === "ok" ? definedResult(value, reason, change) : withoutValue(change);
    return figureOf(owner, prefix + measure, period, measure, form, "derived", formula, inputs, result);
  };
  const absolute = make(measures.absolute, known.absolute, "signed-count", "difference");
  const percent = make(measures.percent, known.percent, "signed-share", "relative-change");
  if (isStock) return [absolute, percent];
  return [
    absolute,
    percent,
    make(measures.perDay, known.perDay, "signed-share", "relative-change-per-day"),
    make(measures.perWorkingDay, known.perWorkingDay, "signed-share", "relative-change-per-working-day"),
  ];
}
