import { checkOptionNames } from "../model/checkOptionNames.js";
import type { Ratio } from "../model/numbers.js";
import { ratio } from "../ratios/ratio.js";
import { type EventCounts, eventCounts } from "./eventCounts.js";
import { historiesZone } from "./historiesZone.js";
import { periodTest } from "./periodTest.js";
import type { TicketHistory } from "./TicketHistory.js";
import type { TicketFlowOptions } from "./ticketFlow.js";

/**
 * How much of what was closed in a period was reopened, both ways; `undefined` with its reason where nothing was closed, and `unavailable` where
 * the histories do not tell of reopenings, or not in which period a ticket was closed.
 */
export interface ReopenRates {
  /** Reopenings to closings. */
  readonly events: ReopenRate;
  /** Tickets reopened at least once to tickets closed at least once. */
  readonly tickets: ReopenRate;
}

/** One rate with its counts. */
export interface ReopenRate {
  /** Absent where the histories do not tell of it. */
  readonly reopened?: number;
  readonly closed: number;
  /** So many closings and reopenings may be of the period or not, and are counted at the latest; absent where all are known. */
  readonly uncertain?: number;
  readonly rate:
    | { readonly status: "ok"; readonly value: Ratio }
    | { readonly status: "unavailable"; readonly reason: "not-collected" | "uncertain" }
    | { readonly status: "undefined"; readonly reason: "zero-denominator" };
}

/**
 * The reopen rate of a period, by events and by tickets. It may pass 1, where tickets closed earlier come back.
 *
 * @param tickets - histories
 * @param period - a month, quarter, half-year or year
 * @param options - the time zone whose months are meant, if the histories do not know it
 * @returns both rates with their counts; `unavailable`, and no count, where not all histories tell of reopenings; also where so many are `uncertain`
 * @throws `bad-input` for what are no histories, those of several time zones or a ticket twice, or such as do not tell of closings, `bad-option` for another time zone than theirs, `bad-period`, `bad-time-zone`
 *
 * @example
 * ```ts
 * import { reopenRates, ticketHistoriesFromRows } from "beneficiary-feedback";
 * const rows = [{ id: "A1", opened: "2021-03-01", closed: ["2021-03-04", "2021-03-09"], reopened: "2021-03-06" }];
 * const { tickets } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened", closed: "closed", reopened: "reopened" });
 * console.log(reopenRates(tickets, "2021-03").events.rate); // => {"status":"ok","value":{"numerator":1,"denominator":2}}
 * ```
 */
export function reopenRates(
  tickets: readonly TicketHistory[],
  period: string,
  options: Omit<TicketFlowOptions, "net"> = {},
): ReopenRates {
  checkOptionNames(options, { timeZone: true });
  const timeZone = historiesZone("reopenRates", tickets, options.timeZone) ?? "Asia/Riyadh";
  const counts = eventCounts(tickets, "reopenRates", periodTest(period, timeZone));
  const rate = ({ opened: _, ...given }: EventCounts): ReopenRate => {
    const { reopened, closed, uncertain } = given;
    if (reopened === undefined) return { closed, rate: { status: "unavailable", reason: "not-collected" } };
    if (uncertain !== undefined) return { ...given, rate: { status: "unavailable", reason: "uncertain" } };
    if (closed === 0) return { reopened, closed, rate: { status: "undefined", reason: "zero-denominator" } };
    return { reopened, closed, rate: { status: "ok", value: ratio(reopened, closed) } };
  };
  return { events: rate(counts.events), tickets: rate(counts["distinct-in-period"]) };
}
