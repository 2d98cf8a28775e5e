import { mapResult } from "../metrics/mapResult.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import type { Change } from "../ratios/changeBetween.js";
import type { Figure, FormulaId } from "./Figure.js";
import { type FigureOwner, figureOf } from "./figureOf.js";

const PERCENTS = [
  ["-percent", "percent", "relative-change"],
  ["-percent-per-day", "perDay", "relative-change-per-day"],
  ["-percent-per-working-day", "perWorkingDay", "relative-change-per-working-day"],
] as const satisfies readonly (readonly [string, keyof Change, FormulaId])[];

/** A known change as figures about a period: `path` is the id of what changed. */
export function figuresOfChange(
  owner: FigureOwner & { readonly period: string },
  path: string,
  measure: string,
  inputs: readonly string[],
  change: Result<Change>,
): Figure[] {
  const found: Figure[] = [
    figureOf(owner, {
      period: owner.period,
      id: `${path}/${measure}`,
      measure,
      form: "signed-count",
      kind: "derived",
      inputs,
      formula: "difference",
      result: mapResult(change, ({ absolute }) => absolute),
    }),
  ];
  for (const [suffix, name, formula] of PERCENTS)
    found.push(
      figureOf(owner, {
        period: owner.period,
        id: `${path}/${measure}${suffix}`,
        measure: measure + suffix,
        form: "signed-share",
        kind: "derived",
        formula,
        inputs,
        result: percentOf(change, name),
      }),
    );
  return found;
}

function percentOf(change: Result<Change>, name: (typeof PERCENTS)[number][1]): Result<Ratio> {
  const { unit, coverage, caveats } = change;
  if (change.status === "undefined") return change;
  if (change.status === "unavailable") return { status: "unavailable", reason: change.reason, unit, coverage, caveats };
  const { value } = change;
  const ratio = value[name];
  if (ratio !== undefined) return { status: "ok", value: ratio, unit, coverage, caveats };
  const reason = value.outcome === "from-zero" ? "from-zero" : "no-base";
  return { status: "undefined", reason, unit, coverage, caveats };
}
