import { countedParts } from "../metrics/countedParts.js";
import { sumParts } from "../metrics/sumParts.js";
import type { Channel } from "../model/FeedbackReport.js";
import type { MissingPolicy, Unit } from "../model/lists.js";
import type { NounId } from "../model/Noun.js";
import { unitOf } from "../model/unitOf.js";
import type { Calendar } from "./calendarOf.js";
import type { Figure } from "./Figure.js";
import { type FigureOwner, figureOf } from "./figureOf.js";
import { remember } from "./remember.js";

/** The totals of one channel, or of all of them, in any period, each computed and listed once. */
export interface TotalSeries {
  readonly channels: readonly Channel[];
  readonly total: (period: string) => Figure<number>;
}

/** What a series needs to know. */
export interface TotalSeriesOptions {
  readonly channels: readonly Channel[];
  /** The series whose sum this one is; none for that of a single channel. */
  readonly rows?: readonly TotalSeries[];
  readonly missing: MissingPolicy | undefined;
  readonly calendar: Calendar;
  /** Where each total is listed, after the totals that it is the sum of. */
  readonly found: Figure[];
}

/** The series of one channel, or of the `rows` together. */
export function totalSeries({ channels, rows, missing, calendar, found }: TotalSeriesOptions): TotalSeries {
  const [channel] = channels;
  const ofOne = rows === undefined ? channel : undefined;
  const prefix = ofOne === undefined ? "contacts" : `contacts/${ofOne.id}`;
  const noun = ofOne === undefined ? nounOf(unitOf(channel?.counts ?? "contact")) : (ofOne.counts ?? "contact");
  const owner: FigureOwner = {
    subject: "contacts",
    ...(ofOne === undefined ? {} : { key: ofOne.id }),
    ...(noun === undefined ? {} : { noun }),
  };
  const total = remember((period: string): Figure<number> => {
    const parts = ofOne === undefined ? [] : countedParts(ofOne, period, calendar.months(period));
    const given = parts[0] === period;
    const inputs = given ? [] : rows === undefined ? parts.map(total) : rows.map((row) => row.total(period));
    const figure = figureOf<number>(owner, {
      period,
      id: `${prefix}/${period}`,
      measure: "count",
      form: "count",
      kind: "flow",
      formula: given ? "as-given" : "sum",
      inputs: inputs.map(({ id }) => id),
      result: sumParts(channels, [period], calendar.months, countedParts, missing),
    });
    found.push(figure);
    return figure;
  });
  return { channels, total };
}

/** The noun of a sum of channels that count one unit. */
function nounOf(unit: Unit): NounId | undefined {
  if (unit === "amount" || unit === "duration" || unit === "base") return undefined;
  return unit === "person" ? "beneficiary" : unit;
}
