import type { EditionChange } from "../../model/FeedbackReport.js";
import { isPeriod } from "../../periods/isPeriod.js";
import { periodContains } from "../../periods/periodContains.js";
import type { ChangesBehind } from "./changesBehind.js";
import type { CellDifference } from "./listDifferences.js";

const MONTH = /\/\d{4}-\d{2}$/;

/**
 * The declared change behind each count that differs: its own, or else the first declared one of a figure that rests on the count, or of the
 * same thing over a longer period, since a cause may have both a total and months; of a total, that of its months, where it changed by as much.
 */
export function declaredReasons(
  declared: readonly EditionChange[],
  behind: readonly ChangesBehind[],
  differences: readonly CellDifference[],
): ReadonlyMap<string, EditionChange> {
  const found = new Map<string, EditionChange>();
  const differing = differences.map(({ figure }) => figure);
  const differs = new Set(differing);
  const add = (figure: string, change: EditionChange): void => {
    if (differs.has(figure) && !found.has(figure)) found.set(figure, change);
  };
  for (const change of declared) add(change.figure, change);
  // The figure itself need not differ: a count moved from one month or channel to another leaves their sum as it was.
  for (const change of declared)
    for (const restsOn of behind) for (const figure of restsOn(change.figure)) add(figure, change);
  for (const change of declared)
    for (const figure of differing) if (isPartOf(figure, change.figure)) add(figure, change);
  for (const { figure, absolute } of differences) {
    if (found.has(figure)) continue;
    const months = differences.filter((part) => MONTH.test(part.figure) && isPartOf(part.figure, figure));
    const change = found.get(months[0]?.figure ?? "");
    const size = months.reduce((sum, part) => sum + (part.absolute ?? 0), 0);
    if (change !== undefined && size === absolute && months.every((part) => found.has(part.figure)))
      add(figure, change);
  }
  return found;
}

/** Whether a figure is the same as another, of a period within that of the other. */
function isPartOf(figure: string, other: unknown): boolean {
  if (typeof other !== "string") return false;
  const [own, outer] = [figure, other].map((id) => ({
    start: id.replace(/[^/]+$/, ""),
    period: id.replace(/^.*\//, ""),
  }));
  if (own === undefined || outer === undefined || own.start !== outer.start) return false;
  return isPeriod(own.period) && isPeriod(outer.period) && periodContains(outer.period, own.period);
}
