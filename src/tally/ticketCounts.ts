import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { CountBasis } from "../model/lists.js";
import { readPeriod } from "../periods/readPeriod.js";
import { asOfInstant } from "./asOfInstant.js";
import { eventCounts } from "./eventCounts.js";
import { historiesZone } from "./historiesZone.js";
import { periodTest } from "./periodTest.js";
import { stockCounts } from "./stockCounts.js";
import type { TicketHistory } from "./TicketHistory.js";

/** Which tickets to count, and by which of the four bases. */
export type TicketCountsOptions = {
  /** That in which the histories were read if absent, and no other; of histories that do not know theirs `Asia/Riyadh`. */
  readonly timeZone?: string;
} & (
  | {
      /** `events`: every opening, closing and reopening of the period. `distinct-in-period`: each ticket once for each of them. */
      readonly basis: "events" | "distinct-in-period";
      readonly period: string;
    }
  | {
      /** The tickets opened in the period, by their state as of `asOf`. */
      readonly basis: "cohort-by-opened";
      readonly period: string;
      /** A day, which counts to its end, or an instant. */
      readonly asOf: string | Date;
    }
  | {
      /** All tickets, by their state as of `asOf`. */
      readonly basis: "stock";
      readonly asOf: string | Date;
    }
);

const BASES: readonly TicketCountsOptions["basis"][] = ["events", "distinct-in-period", "cohort-by-opened", "stock"];

/** What each basis may be told: what another one takes would say nothing here, and could be thought to. */
const KNOWN: Readonly<Record<TicketCountsOptions["basis"], Readonly<Record<string, true>>>> = {
  events: { basis: true, timeZone: true, period: true },
  "distinct-in-period": { basis: true, timeZone: true, period: true },
  "cohort-by-opened": { basis: true, timeZone: true, period: true, asOf: true },
  stock: { basis: true, timeZone: true, asOf: true },
};

/** Tickets counted by one basis: the same history gives other numbers by another. */
export interface TicketCounts {
  readonly basis: Exclude<CountBasis, "unstated">;
  /** Its key, in whatever spelling it was given, as `asOf` is written as a report writes it. */
  readonly period?: string;
  readonly asOf?: string;
  /** Opened in the period; by `stock`, opened until `asOf`. */
  readonly opened: number;
  readonly closed: number;
  /** Reopened in the period; by the state-based bases, reopened until `asOf` at least once. Absent where the histories do not tell of it. */
  readonly reopened?: number;
  /**
   * So many closings and reopenings may be of the period or not, or of so many tickets the state is not certain: they were at a time that is not
   * told, and are counted at the latest. Absent where all are known.
   */
  readonly uncertain?: number;
  /** Open as of `asOf`, for the bases that have one; with `closed` it makes `opened`. */
  readonly open?: number;
}

/**
 * Counts tickets by one of the four bases of count.
 *
 * @param tickets - histories
 * @param options - the basis, with the period or the as-of time it needs
 * @returns the counts, with the basis beside them
 * @throws `bad-input` for what are no histories, those of several time zones or a ticket twice, or such as do not tell of closings, `bad-option` for another time zone than theirs, for another basis, and for one without what it needs or with what it does not use, `bad-period`, `bad-timestamp`, `bad-time-zone`
 *
 * @example
 * ```ts
 * import { ticketCounts, ticketHistoriesFromRows } from "beneficiary-feedback";
 * const rows = [{ id: "A1", opened: "2021-03-01", closed: ["2021-03-04", "2021-03-09"], reopened: "2021-03-06" }];
 * const { tickets } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened", closed: "closed", reopened: "reopened" });
 * console.log(ticketCounts(tickets, { basis: "events", period: "2021-03" }).closed); // => 2
 * console.log(ticketCounts(tickets, { basis: "distinct-in-period", period: "2021-03" }).closed); // => 1
 * ```
 */
export function ticketCounts(tickets: readonly TicketHistory[], options: TicketCountsOptions): TicketCounts {
  // Callers without types hand in anything.
  const basis = checkOption("basis", options?.basis, BASES);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  checkOptionNames(Object.fromEntries(given), KNOWN[basis]);
  const timeZone = historiesZone("ticketCounts", tickets, options.timeZone) ?? "Asia/Riyadh";
  if (options.basis === "stock") return asOfCounts(tickets, options.basis, options.asOf, timeZone);
  if (options.period === undefined)
    throw new FeedbackError("bad-option", `ticketCounts by ${basis} needs a period`, options.period);
  const period = readPeriod(options.period);
  const place = periodTest(period, timeZone);
  if (options.basis === "cohort-by-opened")
    return { ...asOfCounts(tickets, options.basis, options.asOf, timeZone, place), period };
  return { basis: options.basis, period, ...eventCounts(tickets, "ticketCounts", place)[options.basis] };
}

/** Counts tickets by their state as of a time. */
function asOfCounts(
  tickets: readonly TicketHistory[],
  basis: "stock" | "cohort-by-opened",
  asOf: string | Date,
  timeZone: string,
  openedAt?: (instant: number) => number,
): TicketCounts {
  if (asOf === undefined) throw new FeedbackError("bad-option", `ticketCounts by ${basis} needs asOf`, asOf);
  const { instant, text } = asOfInstant(asOf, timeZone);
  const counts = stockCounts(tickets, "ticketCounts", instant, openedAt);
  return { basis, asOf: text, opened: counts.open + counts.closed, ...counts };
}
