import { withoutValue } from "../metrics/withoutValue.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import type { Change } from "../ratios/changeBetween.js";
import type { Figure, FigureForm, FormulaId } from "./Figure.js";
import { type FigureOwner, figureOf } from "./figureOf.js";

const PARTS = [
  ["", "absolute", "signed-count", "difference"],
  ["-percent", "percent", "signed-share", "relative-change"],
  ["-percent-per-day", "perDay", "signed-share", "relative-change-per-day"],
  ["-percent-per-working-day", "perWorkingDay", "signed-share", "relative-change-per-working-day"],
] as const satisfies readonly (readonly [string, keyof Change, FigureForm, FormulaId])[];

/** A known change as figures about a period: `path` is the id of what changed. */
export function figuresOfChange(
  owner: FigureOwner & { readonly period: string },
  path: string,
  name: string,
  inputs: readonly string[],
  change: Result<Change>,
): Figure[] {
  const { period } = owner;
  return PARTS.map(([suffix, part, form, formula]) => {
    const measure = name + suffix;
    const [id, result] = [`${path}/${measure}`, partOf(change, part)];
    return figureOf(owner, { id, period, measure, form, kind: "derived", formula, inputs, result });
  });
}

function partOf(change: Result<Change>, part: (typeof PARTS)[number][1]): Result<number | Ratio> {
  if (change.status !== "ok") return withoutValue(change);
  const { unit, coverage, caveats } = change;
  const value = change.value[part];
  if (value !== undefined) return { status: "ok", value, unit, coverage, caveats };
  const reason = change.value.outcome === "from-zero" ? "from-zero" : "no-base";
  return { status: "undefined", reason, unit, coverage, caveats };
}
