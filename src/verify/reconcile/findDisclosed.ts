import { deduceHidden } from "../../figures/deduceHidden.js";
import type { Figure } from "../../figures/Figure.js";
import { identitiesOf } from "../../figures/identitiesOf.js";
import { knownCounts } from "../../figures/knownCounts.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { timesOf } from "../tie/timesOf.js";
import { countWithin } from "./countWithin.js";
import type { PrintedFigure } from "./PrintedFigure.js";

/** A suppressed count that what stands beside it gives away. */
export interface DisclosedCell {
  /** The id of the figure that is suppressed. */
  readonly figure: string;
  /** The ids of the figures that it can be worked out from, a total first; itself where it is printed. */
  readonly by: readonly string[];
}

/** The suppressed counts that can be worked out from the data and from what is printed, ratios included where they leave one count. */
export function findDisclosed(
  report: FeedbackReport,
  catalogue: readonly Figure[],
  printed: ReadonlyMap<string, PrintedFigure>,
): readonly DisclosedCell[] {
  const { known, hidden } = knownCounts(report, catalogue);
  if (hidden.size === 0) return [];
  const values = new Map(known);
  for (const { id, form } of catalogue) {
    const reading = printed.get(id);
    if (reading?.decimals === 0 && form.endsWith("count") && !values.has(id)) values.set(id, reading.units);
  }
  const identities = identitiesOf(report, catalogue);
  let found = deduceHidden(identities, values);
  const byRatio = new Map<string, readonly string[]>();
  for (const { id, formula, form, inputs } of catalogue) {
    const reading = printed.get(id);
    const [part = "", whole = ""] = inputs;
    if (reading === undefined || formula !== "ratio") continue;
    for (const [side, unknown, other] of [
      ["part", part, whole],
      ["whole", whole, part],
    ] as const) {
      const count = values.get(other);
      if (count === undefined || values.has(unknown) || found.has(unknown)) continue;
      const only = countWithin(reading, timesOf(form), count, side);
      if (only === undefined) continue;
      values.set(unknown, only);
      byRatio.set(unknown, [id, other]);
      found = deduceHidden(identities, values);
    }
  }
  return [...hidden].flatMap((figure) => {
    const by = printed.has(figure) ? [figure] : (byRatio.get(figure) ?? found.get(figure));
    return by === undefined ? [] : [{ figure, by: [...new Set(by.flatMap((id) => byRatio.get(id) ?? [id]))] }];
  });
}
