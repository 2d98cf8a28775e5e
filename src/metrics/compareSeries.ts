import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport, Label } from "../model/FeedbackReport.js";
import type { Caveat, MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { monthRun } from "../periods/monthRun.js";
import { type PeriodKind, periodKind } from "../periods/periodKind.js";
import type { Change } from "../ratios/changeBetween.js";
import { type CauseChanges, causeChanges } from "./causeChanges.js";
import type { ChangeOptions, PeriodTotal } from "./changeOf.js";
import { checkEvents } from "./checkEvents.js";
import { type ContactChanges, contactChanges } from "./contactChanges.js";
import { eventDays } from "./eventDays.js";
import { hasBreak } from "./hasBreak.js";
import { judgeBreak } from "./judgeBreak.js";
import { type SatisfactionChange, satisfactionChanges } from "./satisfactionChanges.js";
import { seriesOf } from "./seriesOf.js";
import { ticketPeriod } from "./ticketPeriod.js";
import { ticketTotal } from "./ticketTotal.js";
import { totalChange } from "./totalChange.js";
import { withCaveats } from "./withCaveats.js";

/** Something in the calendar that a comparison must not hide: Ramadan, a holiday, an outage. */
export interface CalendarEvent {
  readonly name: Label;
  /** Its first and last day. */
  readonly from: string;
  readonly to: string;
}

/** Options of {@link compareSeries}. */
export interface CompareSeriesOptions extends ChangeOptions {
  /** What a missing count does to the contacts of a period; `"strict"` unless said otherwise. */
  readonly missing?: MissingPolicy;
  readonly events?: readonly CalendarEvent[];
}

/** One period against an earlier one. */
export interface SeriesComparison extends ContactChanges, CauseChanges {
  readonly before: string;
  readonly after: string;
  /** `year` for the same period a year before; else the length of both, the earlier ending where the later begins. */
  readonly kind: PeriodKind;
  /** All tickets, where both reports count them on one basis. */
  readonly tickets: Result<Change>;
  /** The top-box share of each measure that both reports have ratings for, then the overall share, in points. */
  readonly satisfaction: readonly SatisfactionChange[];
  /** The events that take up more days of one of the periods than of the other. */
  readonly events: readonly CalendarEvent[];
}

/**
 * A series of reports, each compared with the period before and with the same one a year before, where the series has them.
 *
 * Channels added or retired are left out of the comparison, and said, be it that a report leaves them out or calls them not applicable; with them, those that
 * were there in other months of one period than of the other, as what began when another ended. So are causes that one period does not code. Tickets
 * counted, causes coded or satisfaction measured on another basis are not compared, nor an overall share by other weights, nor channels that count another unit. A measure is the one of its id, or else of its agency and
 * platform, and is called as in the later report. Of two editions of a period the later one counts, with the caveat `revised`.
 *
 * @param reports - reports of one length of period, in any order
 * @param options - what a missing count does, weekend and holidays, `force`, and the calendar's events
 * @returns the comparisons in the order of the later period; none for fewer than two periods
 * @throws `different-period` when the reports are of periods of different length; `bad-report` for what has no channels; `bad-input`
 * for two reports of one period and edition; `bad-day` for an event; `unknown-noun`; `bad-number`; `bad-period`; `not-a-count`; `unsafe-sum`; `bad-option`
 *
 * @example
 * ```ts
 * import { compareSeries } from "beneficiary-feedback";
 * const report = (period: string, count: number) => ({ period, channels: [{ id: "calls", kind: "phone", totals: { [period]: count } }] });
 * const [comparison] = compareSeries([report("2021-Q2", 30), report("2021-Q1", 20)]);
 * console.log(comparison?.contacts.status === "ok" && comparison.contacts.value.absolute); // => 10
 * ```
 */
export function compareSeries(
  reports: readonly FeedbackReport[],
  options: CompareSeriesOptions = {},
): readonly SeriesComparison[] {
  checkSharedOptions(options);
  checkEvents(options.events);
  const series = seriesOf(reports);
  const kinds = new Set(series.map(({ period }) => periodKind(period)));
  if (kinds.size > 1)
    throw new FeedbackError("different-period", "a series needs periods of one length", [...kinds].join(", "));
  return series.flatMap((after) => {
    const { first, length } = monthRun(after.period);
    return [...new Set([length, 12])].flatMap((months) => {
      const before = series.find(({ period }) => monthRun(period).first === first - months);
      return before === undefined
        ? []
        : [compare(before, after, months === 12 ? "year" : periodKind(after.period), series, options)];
    });
  });
}

function compare(
  before: FeedbackReport,
  after: FeedbackReport,
  kind: SeriesComparison["kind"],
  series: readonly FeedbackReport[],
  options: CompareSeriesOptions,
): SeriesComparison {
  const events = (options.events ?? []).filter(
    (event) => eventDays(event, before.period) !== eventDays(event, after.period),
  );
  const isRevised = [before, after].some(({ edition }) => (edition?.number ?? 1) > 1);
  const seasonal: readonly Caveat[] = [
    ...(events.length > 0 ? (["calendar-event"] as const) : []),
    ...(isRevised ? (["revised"] as const) : []),
  ];
  const pair = [before, after] as const;
  // A break in any of them lies between the two, one in the earlier period itself behind both.
  const since = series.slice(series.indexOf(before) + 1, series.indexOf(after) + 1);
  const allTickets = (report: FeedbackReport): PeriodTotal => ticketPeriod(report, ticketTotal(report));
  return {
    before: before.period,
    after: after.period,
    kind,
    ...contactChanges(before, after, seasonal, options, series),
    tickets: withCaveats(
      judgeBreak(totalChange(pair, allTickets, ticketBasis, options), hasBreak(since.map(ticketTotal))),
      seasonal,
    ),
    ...causeChanges(before, after, since, seasonal, options),
    satisfaction: satisfactionChanges(before, after, since).map((change) => {
      return { ...change, points: withCaveats(change.points, seasonal) };
    }),
    events,
  };
}

function ticketBasis({ tickets }: FeedbackReport): string {
  return tickets?.basis ?? "unstated";
}
