import { definedResult } from "../metrics/definedResult.js";
import { withoutValue } from "../metrics/withoutValue.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import type { Change } from "../ratios/changeBetween.js";
import type { Figure, FigureForm, FormulaId } from "./Figure.js";
import { type FigureOwner, figureOf } from "./figureOf.js";

/** A known change as figures about a period: in number, in percent, in percent per day and per working day; `path` is the id of what changed. */
export function figuresOfChange(
  owner: FigureOwner & { readonly period: string },
  path: string,
  name: string,
  inputs: readonly string[],
  change: Result<Change>,
): Figure[] {
  const { period } = owner;
  const make = (measure: string, form: FigureForm, formula: FormulaId, part: Part): Figure => {
    const [id, result] = [`${path}/${measure}`, partOf(change, part)];
    return figureOf(owner, { id, period, measure, form, kind: "derived", formula, inputs, result });
  };
  return [
    make(name, "signed-count", "difference", "absolute"),
    make(`${name}-percent`, "signed-share", "relative-change", "percent"),
    make(`${name}-percent-per-day`, "signed-share", "relative-change-per-day", "perDay"),
    make(`${name}-percent-per-working-day`, "signed-share", "relative-change-per-working-day", "perWorkingDay"),
  ];
}

type Part = "absolute" | "percent" | "perDay" | "perWorkingDay";

function partOf(change: Result<Change>, part: Part): Result<number | Ratio> {
  if (change.status !== "ok") return withoutValue(change);
  const reason = change.value.outcome === "from-zero" ? "from-zero" : "no-base";
  return definedResult(change.value[part], reason, change);
}
