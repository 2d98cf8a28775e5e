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
  const make = (part: keyof ChangeMeasures, form: FigureForm, formula: FormulaId): Figure => {
    const measure = measures[part];
    const [id, result] = [prefix + measure, partOf(change, part)];
    return figureOf(owner, { id, period, measure, form, kind: "derived", formula, inputs, result });
  };
  const found = [make("absolute", "signed-count", "difference"), make("percent", "signed-share", "relative-change")];
  if (!isStock)
    found.push(
      make("perDay", "signed-share", "relative-change-per-day"),
      make("perWorkingDay", "signed-share", "relative-change-per-working-day"),
    );
  return found;
}

function partOf(change: Result<Change>, part: keyof ChangeMeasures): Result<number | Ratio> {
  if (change.status !== "ok") return withoutValue(change);
  const { outcome, percent } = change.value;
  const reason = percent ? undefined : outcome === "from-zero" ? "from-zero" : "no-base";
  return definedResult(change.value[part], reason, change);
}
