import type { ChangeOptions } from "../metrics/changeOf.js";
import { contactTotal } from "../metrics/contactTotal.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import type { CountedNoun, NounId } from "../model/Noun.js";
import type { Result } from "../model/Result.js";
import { unitOf } from "../model/unitOf.js";
import { monthsOf } from "../periods/monthsOf.js";
import { previousPeriod } from "../periods/previousPeriod.js";
import { samePeriodLastYear } from "../periods/samePeriodLastYear.js";

import { changeFigures } from "./changeFigures.js";
import type { Figure } from "./Figure.js";
import { meanFigure } from "./meanFigure.js";
import { peakFigure } from "./peakFigure.js";
import { shareFigure } from "./shareFigure.js";

/** Options of {@link figures}. */
export interface FiguresOptions extends ChangeOptions {
  /** What a missing count does to a total; `"strict"` unless said otherwise. */
  readonly missing?: MissingPolicy;
}

/** A channel, or all of them, with its total of any period, computed once. */
interface Series {
  readonly prefix: string;
  readonly key?: string;
  readonly channels: readonly Channel[];
  readonly noun: NounId | CountedNoun;
  readonly total: (period: string) => Figure<number>;
}

/** The figures about contacts, and the one that is all of them, where the channels count one unit. */
export interface ContactFigures {
  readonly found: readonly Figure[];
  readonly grandTotal?: Figure<number>;
}

/** The figures about contacts: every month, every channel, all of them, their shares and changes. */
export function contactFigures(report: FeedbackReport, options: FiguresOptions): ContactFigures {
  const { channels, period } = report;
  const units = new Set(channels.map(({ counts = "contact" }) => unitOf(counts)));
  const rows = channels.map((channel) => seriesOf([channel], options.missing, channel));
  const all = units.size === 1 ? seriesOf(channels, options.missing) : undefined;
  const found: Figure[] = [];
  for (const series of all === undefined ? rows : [...rows, all]) addSeries(series, all, period, options, found);
  return all === undefined ? { found } : { found, grandTotal: all.total(period) };
}

function seriesOf(channels: readonly Channel[], missing: MissingPolicy | undefined, channel?: Channel): Series {
  const prefix = channel === undefined ? "contacts" : `contacts/${channel.id}`;
  const noun = channel?.counts ?? "contact";
  const known = new Map<string, Figure<number>>();
  const owner = channel === undefined ? {} : { key: channel.id };
  const total = (period: string): Figure<number> => {
    let figure = known.get(period);
    if (figure === undefined) {
      const result = contactTotal(channels, period, missing);
      figure = { ...totalFigure(prefix, period, channels, channel, result), ...owner, noun };
      known.set(period, figure);
    }
    return figure;
  };
  return { prefix, ...owner, channels, noun, total };
}

function totalFigure(
  prefix: string,
  period: string,
  channels: readonly Channel[],
  channel: Channel | undefined,
  result: Result<number>,
): Omit<Figure<number>, "noun"> {
  const months = monthsOf(period);
  const given = channel !== undefined && (months.length === 1 || result.caveats.includes("total-as-given"));
  const inputs = given
    ? []
    : channel === undefined
      ? channels.map(({ id }) => `contacts/${id}/${period}`)
      : months.map((month) => `${prefix}/${month}`);
  return {
    id: `${prefix}/${period}`,
    subject: "contacts",
    period,
    measure: "count",
    form: "count",
    kind: "flow",
    formula: given ? "as-given" : "sum",
    inputs,
    result,
  };
}

function addSeries(
  series: Series,
  all: Series | undefined,
  period: string,
  options: FiguresOptions,
  found: Figure[],
): void {
  const months = monthsOf(period);
  const whole = series.total(period);
  if (months.length > 1) {
    for (const month of months) {
      const figure = series.total(month);
      found.push(figure);
      if (series !== all && all !== undefined) found.push(shareFigure(figure, all.total(month), "share-of-channels"));
      found.push(shareFigure(figure, whole, "share-of-period"));
      addChange(series, previousPeriod(month), month, "month-change", options, found);
    }
  }
  found.push(whole);
  if (series !== all && all !== undefined) found.push(shareFigure(whole, all.total(period), "share-of-channels"));
  found.push(meanFigure(whole));
  if (months.length > 1) found.push(peakFigure(whole, months.map(series.total)));
  const kind = months.length === 1 ? "month" : months.length === 3 ? "quarter" : months.length === 6 ? "half" : "year";
  addChange(series, previousPeriod(period), period, `${kind}-change`, options, found);
  if (months.length < 12) addChange(series, samePeriodLastYear(period), period, "year-change", options, found);
}

/** A change is listed when the data say anything at all about the earlier period. */
function addChange(
  series: Series,
  before: string,
  after: string,
  measure: string,
  options: FiguresOptions,
  found: Figure[],
): void {
  if (hasData(series.channels, before))
    found.push(...changeFigures(series.total(before), series.total(after), measure, options));
}

function hasData(channels: readonly Channel[], period: string): boolean {
  const months = monthsOf(period);
  return channels.some(
    ({ months: cells = {}, totals = {} }) =>
      Object.hasOwn(totals, period) || months.some((month) => Object.hasOwn(cells, month)),
  );
}
