import { breakMonths } from "../metrics/breakMonths.js";
import type { ChangeOptions } from "../metrics/changeOf.js";
import { channelsDiffer } from "../metrics/channelsDiffer.js";
import { closeSum } from "../metrics/closeSum.js";
import { countedDays } from "../metrics/countedDays.js";
import { emptySum } from "../metrics/emptySum.js";
import { hasIdleTime } from "../metrics/hasIdleTime.js";
import { isBroken } from "../metrics/isBroken.js";
import { isKnownOf } from "../metrics/isKnownOf.js";
import { judgeBreak } from "../metrics/judgeBreak.js";
import { withBreak } from "../metrics/withBreak.js";
import { yearSoFar } from "../metrics/yearSoFar.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import { once } from "../model/once.js";
import type { Result } from "../model/Result.js";
import { unitOf } from "../model/unitOf.js";
import { monthsOf } from "../periods/monthsOf.js";
import { partitionsOf } from "../periods/partitionsOf.js";
import { allSeries } from "./allSeries.js";
import { calendarOf, type Span } from "./calendarOf.js";
import { changeFigures } from "./changeFigures.js";
import { channelSeries } from "./channelSeries.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";
import { listComparisons } from "./listComparisons.js";
import { meanFigure } from "./meanFigure.js";
import { ownLengths } from "./ownLengths.js";
import { peakFigure } from "./peakFigure.js";
import { shareFigure } from "./shareFigure.js";
import type { SeriesOptions, TotalSeries } from "./TotalSeries.js";

/** Options of {@link figures}. */
export interface FiguresOptions extends ChangeOptions {
  /** What a missing count does to a total; `"strict"` unless said otherwise. */
  readonly missing?: MissingPolicy;
}

/** The figures about contacts, and the one that is all of them, where what the channels count are contacts. */
export interface ContactFigures {
  readonly found: readonly Figure[];
  readonly grandTotal?: Figure<number>;
  /** All contacts of any period, listed in `found` once asked for. */
  readonly totalOf?: (period: string) => Figure<number>;
}

/**
 * The figures about contacts: the totals of channels and months, then their shares, means, peaks and changes.
 * A comparative is listed where a change or a year to date rests on it; a quarter or half within the period, by its total
 * alone, where all of its months are there, or what else it is known by.
 */
export function contactFigures(report: FeedbackReport, options: FiguresOptions): ContactFigures {
  const { channels, period } = report;
  const calendar = calendarOf(options);
  const found: Figure[] = [];
  const series = { missing: options.missing, calendar, found };
  const rows = channels.map((channel) => channelSeries(channel, series));
  const [unit, other] = new Set(channels.map(({ counts = "contact" }) => unitOf(counts)));
  const all = unit === undefined || other !== undefined ? undefined : allSeries(rows, channels, unit, series);
  const whole = calendar.span(period);
  const { months } = whole;
  const listed = (all === undefined ? rows : [...rows, all]).map((each, index): Listed => {
    const of = channels[index];
    return { series: each, parts: months.map(each.total), whole: each.total(whole), of: of ? [of] : channels };
  });
  const comparisons = listComparisons(period).map((comparison) => {
    const [before, after] = [calendar.span(comparison.before), calendar.span(comparison.after)];
    const lengths = once(() => calendar.lengths([before], [after]));
    return { before, after, measures: comparison.measures, lengths };
  });
  // The quarters and halves within the period, which its pages speak of as well.
  for (const inner of partitionsOf(period).slice(1).flat().map(calendar.span))
    for (const { series: each, of } of listed) {
      const isWhole = inner.months.every((month) => each.total(month).result.status === "ok");
      if (isWhole || isKnownOf(of, inner.period, inner.monthKeys)) each.total(inner);
    }
  const breaks = channels.map(breakMonths);
  const grand = all && listed.at(-1);
  const hasIdle = hasIdleTime(channels);
  for (const [index, each] of listed.entries()) {
    const own = breaks[index] ?? breaks.flat();
    const broken = (first: string, last: string): boolean => isBroken(own, first, last);
    addShares(each, each === grand ? undefined : grand, found);
    const isWhole = each.whole.result.coverage.present === months.length * each.of.length;
    found.push(meanFigure(each.whole, isWhole ? calendar.days(whole) : countedDays(each.of, period)));
    if (months.length > 1) found.push(peakFigure(each.whole, each.parts, sumOf(each, months, options.missing)));
    addYearToDate(each, series, broken);
    const { hasData, total } = each.series;
    for (const { before, after, measures, lengths } of comparisons)
      if (hasData(before)) {
        const days = (hasIdle && ownLengths(each.of, before, after, calendar)) || lengths;
        // A month in which one channel was not there has no total to compare.
        const differ =
          hasIdle &&
          (each === grand || after.months.length > 1) &&
          channelsDiffer(each.of, before.monthKeys, each.of, after.monthKeys);
        const caveats = { differ, isBroken: broken(before.monthKeys[0] ?? "", after.monthKeys.at(-1) ?? "") };
        found.push(...changeFigures(total(before), total(after), measures, options, days, caveats));
      }
  }
  if (all === undefined || unit !== "contact") return { found };
  return { found, grandTotal: all.total(whole), totalOf: (key) => all.total(calendar.span(key)) };
}

/** A series with its totals of the report's period. */
interface Listed {
  readonly series: TotalSeries;
  /** One a month; what a month has is itself. */
  readonly parts: readonly Figure<number>[];
  readonly whole: Figure<number>;
  readonly of: readonly Channel[];
}

/** The shares of a series in the period, and in `all` channels unless it is they. */
function addShares({ parts, whole }: Listed, all: Listed | undefined, found: Figure[]): void {
  if (parts.length > 1)
    for (const [index, part] of parts.entries()) {
      const month = all?.parts[index];
      if (month !== undefined) found.push(shareFigure(part, month, "share-of-channels"));
      found.push(shareFigure(part, whole, "share-of-period"));
    }
  if (all !== undefined) found.push(shareFigure(whole, all.whole, "share-of-channels"));
}

/** What the months of the period add up to, be its total given or not. */
function sumOf({ series, whole, of }: Listed, months: readonly Span[], missing?: MissingPolicy): Result<number> {
  if (of.every(({ totals }) => totals === undefined)) return whole.result;
  const sum = emptySum();
  series.addTo(sum, months);
  return withBreak(closeSum(sum, whole.result.unit, missing), of, monthsOf(whole.period), monthsOf);
}

/** The total since January, where the data say anything at all about the year before the period. */
function addYearToDate(
  { series, whole, of }: Listed,
  { missing, calendar, found }: SeriesOptions,
  broken: (first: string, last: string) => boolean,
): void {
  const spans = yearSoFar(of, whole.period).map(calendar.span);
  if (!spans.some((each) => each.period !== whole.period && series.hasData(each))) return;
  const inputs = spans.map((each) => series.total(each).id);
  const sum = emptySum();
  series.addTo(sum, spans);
  const measure = "year-to-date";
  const [first = "", last = first] = [spans[0]?.monthKeys[0], spans.at(-1)?.monthKeys.at(-1)];
  const result = judgeBreak(closeSum(sum, whole.result.unit, missing), broken(first, last));
  found.push(figureOf(whole, `${whole.id}/${measure}`, whole.period, measure, "count", "flow", "sum", inputs, result));
}
