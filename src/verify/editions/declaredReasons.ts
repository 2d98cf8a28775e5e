import type { EditionChange } from "../../model/FeedbackReport.js";
import { isPeriod } from "../../periods/isPeriod.js";
import { periodContains } from "../../periods/periodContains.js";
import type { MovedFigure } from "./EditionComparison.js";

/**
 * What is declared of each count that differs: of itself, or else the first of what is declared of figures that rest on it, or of the
 * same thing over a longer period, of which a cause may give both its total and its months.
 */
export function declaredReasons(
  declared: readonly EditionChange[],
  moved: readonly MovedFigure[],
  differing: readonly string[],
): ReadonlyMap<string, EditionChange> {
  const resting = new Map(moved.map(({ figure, because }) => [figure, because]));
  const found = new Map<string, EditionChange>();
  const add = (figure: string, change: EditionChange): void => {
    if (!found.has(figure)) found.set(figure, change);
  };
  for (const change of declared) add(change.figure, change);
  for (const change of declared) for (const figure of resting.get(change.figure) ?? []) add(figure, change);
  for (const change of declared)
    for (const figure of differing) if (isPartOf(figure, change.figure)) add(figure, change);
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
