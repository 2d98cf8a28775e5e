import { closeSum } from "../metrics/closeSum.js";
import { emptySum } from "../metrics/emptySum.js";
import { withBreak } from "../metrics/withBreak.js";
import type { Channel } from "../model/FeedbackReport.js";
import type { Unit } from "../model/lists.js";
import { monthsOf } from "../periods/monthsOf.js";
import type { Figure } from "./Figure.js";
import type { FigureOwner } from "./figureOf.js";
import { rememberSpan } from "./rememberSpan.js";
import type { SeriesOptions, TotalSeries } from "./TotalSeries.js";
import { totalFigure } from "./totalFigure.js";
import { totalNoun } from "./totalNoun.js";

/** The totals of channels that count one unit, all together: contacts, or what each of them counts. */
export function allSeries(
  rows: readonly TotalSeries[],
  channels: readonly Channel[],
  unit: Unit,
  { missing, found }: SeriesOptions,
): TotalSeries {
  const noun = totalNoun(channels, unit);
  const owner: FigureOwner = { subject: "contacts", ...(noun === undefined ? {} : { noun }) };
  const addTo: TotalSeries["addTo"] = (sum, spans) => {
    for (const row of rows) row.addTo(sum, spans);
  };
  const total = rememberSpan((span): Figure<number> => {
    const inputs = rows.map((row) => row.total(span).id);
    const sum = emptySum();
    addTo(sum, [span]);
    const result = withBreak(closeSum(sum, unit, missing), channels, span.monthKeys, monthsOf);
    const figure = totalFigure(owner, "contacts/", span.period, inputs, result);
    found.push(figure);
    return figure;
  });
  return {
    total,
    addTo,
    hasData: (span) => rows.some((row) => row.hasData(span)),
  };
}
