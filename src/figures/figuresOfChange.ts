import { definedResult } from "../metrics/definedResult.js";
import { withoutValue } from "../metrics/withoutValue.js";
import type { Ratio } from "../model/numbers.js";
import type { Result, UndefinedResult } from "../model/Result.js";
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
  const prefix = `${path}/`;
  const known: Partial<Change> = change.status === "ok" ? change.value : {};
  const count = make(owner, prefix, inputs, change, measures.absolute, known.absolute, "signed-count", "difference");
  const share = make(owner, prefix, inputs, change, measures.percent, known.percent, "signed-share", "relative-change");
  if (isStock) return [count, share];
  return [
    count,
    share,
    make(owner, prefix, inputs, change, measures.perDay, known.perDay, "signed-share", "relative-change-per-day"),
    make(
      owner,
      prefix,
      inputs,
      change,
      measures.perWorkingDay,
      known.perWorkingDay,
      "signed-share",
      "relative-change-per-working-day",
    ),
  ];
}

/** One of them: no closure, since there are hundreds of them, and each change would make one. */
function make(
  owner: FigureOwner & { readonly period: string },
  prefix: string,
  inputs: readonly string[],
  change: Result<Change>,
  measure: string,
  value: number | Ratio | undefined,
  form: FigureForm,
  formula: FormulaId,
): Figure {
  const result = change.status === "ok" ? definedResult(value, reasonOf(change.value), change) : withoutValue(change);
  return figureOf(owner, prefix + measure, owner.period, measure, form, "derived", formula, inputs, result);
}

/** Why a change has no ratio; none where it has one that no number holds, which takes more than these over the days of a year. */
function reasonOf({ percent, outcome }: Change): UndefinedResult["reason"] | undefined {
  if (percent === undefined) return outcome === "from-zero" ? outcome : "no-base";
  // Over the days of a time there always is one: it is the working days that are none.
  return Math.abs(percent.numerator) + percent.denominator < 1e12 ? "zero-denominator" : undefined;
}
