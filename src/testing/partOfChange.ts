import type { Figure } from "../figures/Figure.js";
import type { Ratio } from "../model/numbers.js";
import type { Change } from "../ratios/changeBetween.js";

/** The part of a change that a figure is, by its measure: in number, in percent, or per day; nothing where it has none, and where the figure is no change. */
export function partOfChange(change: Change, { form, measure }: Figure): number | Ratio | undefined {
  if (form === "signed-count") return change.absolute;
  if (form !== "signed-share") return undefined;
  if (measure.endsWith("-per-working-day")) return change.perWorkingDay;
  return measure.endsWith("-per-day") ? change.perDay : change.percent;
}
