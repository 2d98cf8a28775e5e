import type { EditionChange } from "../../model/FeedbackReport.js";
import { isPeriod } from "../../periods/isPeriod.js";
import { periodContains } from "../../periods/periodContains.js";
import { groupBy } from "../common/groupBy.js";
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
  const differs = new Set(differences.map(({ figure }) => figure));
  // A report of a thousand channels has thousands of counts: each is held to those of its own series alone.
  const series = groupBy(differences, ({ figure }) => seriesOf(figure));
  const partsOf = (figure: string) =>
    (series.get(seriesOf(figure)) ?? []).filter((part) => isWithin(part.figure, figure));
  const add = (figure: string, change: EditionChange): void => {
    if (differs.has(figure) && !found.has(figure)) found.set(figure, change);
  };
  for (const change of declared) add(change.figure, change);
  // The figure itself need not differ: a count moved from one month or channel to another leaves their sum as it was.
  for (const change of declared)
    for (const restsOn of behind) for (const figure of restsOn(change.figure)) add(figure, change);
  for (const change of declared)
    if (typeof change.figure === "string") for (const { figure } of partsOf(change.figure)) add(figure, change);
  for (const { figure, absolute } of differences) {
    if (found.has(figure)) continue;
    const months = partsOf(figure).filter((part) => MONTH.test(part.figure));
    const change = found.get(months[0]?.figure ?? "");
    const size = months.reduce((sum, part) => sum + (part.absolute ?? 0), 0);
    if (change !== undefined && size === absolute && months.every((part) => found.has(part.figure)))
      add(figure, change);
  }
  return found;
}

/** The id of a figure without its period, its last part. */
function seriesOf(figure: string): string {
  return figure.slice(0, figure.lastIndexOf("/") + 1);
}

/** Whether the period of a figure lies within that of another one of its series. */
function isWithin(figure: string, other: string): boolean {
  const [own, outer] = [figure, other].map((id) => id.slice(id.lastIndexOf("/") + 1));
  return isPeriod(own) && isPeriod(outer) && periodContains(outer, own);
}
