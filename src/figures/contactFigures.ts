import type { ChangeOptions } from "../metrics/changeOf.js";
import { countedParts } from "../metrics/countedParts.js";
import { sumParts } from "../metrics/sumParts.js";
import { yearSoFar } from "../metrics/yearSoFar.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import { unitOf } from "../model/unitOf.js";
import { type Calendar, calendarOf } from "./calendarOf.js";
import { changeFigures } from "./changeFigures.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";
import { listComparisons } from "./listComparisons.js";
import { meanFigure } from "./meanFigure.js";
import { peakFigure } from "./peakFigure.js";
import { shareFigure } from "./shareFigure.js";
import { type TotalSeries, totalSeries } from "./totalSeries.js";

/** Options of {@link figures}. */
export interface FiguresOptions extends ChangeOptions {
  /** What a missing count does to a total; `"strict"` unless said otherwise. */
  readonly missing?: MissingPolicy;
}

/** The figures about contacts, and the one that is all of them, where the channels count one unit. */
export interface ContactFigures {
  readonly found: readonly Figure[];
  readonly grandTotal?: Figure<number>;
  /** All contacts of any period, listed in `found` once asked for. */
  readonly totalOf?: (period: string) => Figure<number>;
}

/**
 * The figures about contacts: the totals of channels and months, then their shares, means, peaks and changes.
 * A comparative is listed where a change or a year to date rests on it.
 */
export function contactFigures(report: FeedbackReport, options: FiguresOptions): ContactFigures {
  const { channels, period } = report;
  const { missing } = options;
  const units = new Set(channels.map(({ counts = "contact" }) => unitOf(counts)));
  const calendar = calendarOf(options);
  const found: Figure[] = [];
  const rows = channels.map((channel) => totalSeries({ channels: [channel], missing, calendar, found }));
  const all = units.size === 1 ? totalSeries({ channels, rows, missing, calendar, found }) : undefined;
  const everySeries = all === undefined ? rows : [...rows, all];
  for (const { total } of everySeries) {
    calendar.months(period).forEach(total);
    total(period);
  }
  const comparisons = listComparisons(period).map(({ before, after, measure }) => {
    return { before, after, measure, lengths: once(() => calendar.lengths(before, after)) };
  });
  for (const series of everySeries) {
    addShares(series, series === all ? undefined : all, period, calendar, found);
    addYearToDate(series, period, missing, calendar, found);
    for (const { before, after, measure, lengths } of comparisons)
      if (hasData(series, before, calendar))
        found.push(...changeFigures(series.total(before), series.total(after), measure, options, lengths));
  }
  return all === undefined ? { found } : { found, grandTotal: all.total(period), totalOf: all.total };
}

/** The shares of a series in the period, and in `all` channels unless it is they, its mean and its peak. */
function addShares(
  { total }: TotalSeries,
  all: TotalSeries | undefined,
  period: string,
  calendar: Calendar,
  found: Figure[],
): void {
  const whole = total(period);
  const months = calendar.months(period);
  const parts = months.length > 1 ? months.map(total) : [];
  for (const part of parts) {
    if (all !== undefined) found.push(shareFigure(part, all.total(part.period), "share-of-channels"));
    found.push(shareFigure(part, whole, "share-of-period"));
  }
  if (all !== undefined) found.push(shareFigure(whole, all.total(period), "share-of-channels"));
  found.push(meanFigure(whole, calendar.days(period)));
  if (parts.length > 0) found.push(peakFigure(whole, parts));
}

/** The total since January, where the data say anything at all about the year before the period. */
function addYearToDate(
  series: TotalSeries,
  period: string,
  missing: MissingPolicy | undefined,
  calendar: Calendar,
  found: Figure[],
): void {
  const periods = yearSoFar(period);
  const earlier = periods.slice(0, -1);
  if (!earlier.some((each) => hasData(series, each, calendar))) return;
  const whole = series.total(period);
  found.push(
    figureOf(whole, {
      period: whole.period,
      id: `${whole.id}/year-to-date`,
      measure: "year-to-date",
      form: "count",
      kind: "flow",
      formula: "sum",
      inputs: periods.map((each) => series.total(each).id),
      result: sumParts(series.channels, periods, calendar.months, countedParts, missing),
    }),
  );
}

/** Asked for the first time, and remembered. */
function once<Answer extends object>(find: () => Answer): () => Answer {
  let known: Answer | undefined;
  return () => {
    known ??= find();
    return known;
  };
}

function hasData({ channels }: TotalSeries, period: string, calendar: Calendar): boolean {
  const months = calendar.months(period);
  for (const { months: cells, totals } of channels) {
    if (totals?.[period] !== undefined) return true;
    if (cells !== undefined) for (const month of months) if (cells[month] !== undefined) return true;
  }
  return false;
}
