import { seriesOf } from "../metrics/seriesOf.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { isPeriod } from "../periods/isPeriod.js";
import { periodContains } from "../periods/periodContains.js";
import type { CatalogueOptions } from "./catalogueOf.js";
import type { Figure } from "./Figure.js";
import { figures } from "./figures.js";

/** What a figure is explained by: one that an earlier report gives is made of the counts of that report, whatever another says of them. */
export function catalogueBehind(
  { id, period, result }: Figure,
  known: ReadonlyMap<string, Figure>,
  report: FeedbackReport,
  options: CatalogueOptions,
): ReadonlyMap<string, Figure> {
  const former = (options.earlier ?? []).filter((each) => each.period !== report.period);
  for (const each of seriesOf([...former, report])) {
    if (each === report || !isPeriod(period) || !periodContains(each.period, period)) continue;
    const own = new Map(figures(each, options).map((figure) => [figure.id, figure]));
    if (JSON.stringify(own.get(id)?.result) === JSON.stringify(result)) return new Map([...known, ...own]);
  }
  return known;
}
