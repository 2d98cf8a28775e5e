import type { OpenSum } from "../metrics/OpenSum.js";
import type { MissingPolicy } from "../model/lists.js";
import type { Calendar, Span } from "./calendarOf.js";
import type { Figure } from "./Figure.js";

/** The totals of one channel, or of all of them, in any period, each computed and listed once. */
export interface TotalSeries {
  readonly total: (span: Span) => Figure<number>;
  /** Adds what was counted in some periods, channel by channel. */
  readonly addTo: (sum: OpenSum, spans: readonly Span[]) => void;
  /** Whether anything is said of a period, be it that its count is missing. */
  readonly hasData: (span: Span) => boolean;
}

/** What every series needs to know. */
export interface SeriesOptions {
  readonly missing: MissingPolicy | undefined;
  readonly calendar: Calendar;
  /** Where each total is listed, after the totals that it is the sum of. */
  readonly found: Figure[];
}
