import type { CatalogueOptions } from "../../../figures/catalogueOf.js";
import { causeMonth } from "../../../figures/causeMonth.js";
import type { Figure } from "../../../figures/Figure.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";

/** The counts of causes by month that reports give and no figure is of. */
export function addedCauses(
  report: FeedbackReport,
  { earlier = [] }: CatalogueOptions,
  own: readonly Figure[],
): readonly Figure[] {
  const known = new Set(own.map(({ id }) => id));
  const months = [report, ...earlier].flatMap(({ causes = [], period }) =>
    causes.flatMap((cause) => Object.keys(cause.months ?? {}).map((month) => causeMonth(cause, month, period))),
  );
  return months.filter(({ id }) => !known.has(id) && known.add(id));
}
