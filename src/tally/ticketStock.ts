import { checkOptionNames } from "../model/checkOptionNames.js";
import { asOfInstant } from "./asOfInstant.js";
import { historiesZone } from "./historiesZone.js";
import { stockCounts } from "./stockCounts.js";
import type { TicketHistory } from "./TicketHistory.js";

/** Tickets by their state at a time; open and closed together are all that were opened until then. */
export interface TicketStock {
  readonly basis: "stock";
  /** As a report writes it: `2021-03-31`, or an instant in ISO. */
  readonly asOf: string;
  readonly open: number;
  readonly closed: number;
  /** Of so many of them the state then is not certain: they were closed or reopened at a time that is not told. Absent where all are known. */
  readonly uncertain?: number;
}

/** In which zone a day ends. */
export interface TicketStockOptions {
  /** That in which the histories were read if absent, and no other; of histories that do not know theirs `Asia/Riyadh`. */
  readonly timeZone?: string;
}

const KNOWN: Readonly<Record<keyof TicketStockOptions, true>> = { timeZone: true };

/**
 * Counts the tickets that are open and closed at a time; ready to be a report's `tickets`.
 *
 * @param tickets - histories
 * @param asOf - a day, `2021-03-31`, which counts to its end; or an instant with its zone
 * @param options - the time zone in which a day ends, if the histories do not know it
 * @returns the counts; both are 0 before the first opening
 * @throws `bad-input` for what are no histories, those of several time zones or a ticket twice, or such as do not tell of closings, `bad-option` for another time zone than theirs, `bad-timestamp` for an `asOf` that is neither, `bad-time-zone`
 *
 * @example
 * ```ts
 * import { ticketHistoriesFromRows, ticketStock } from "beneficiary-feedback";
 * const rows = [{ id: "A1", opened: "2021-03-01", closed: "2021-04-04" }];
 * const { tickets } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened", closed: "closed" });
 * console.log(ticketStock(tickets, "2021-03-31")); // => {"basis":"stock","asOf":"2021-03-31","open":1,"closed":0}
 * ```
 */
export function ticketStock(
  tickets: readonly TicketHistory[],
  asOf: string | Date,
  options: TicketStockOptions = {},
): TicketStock {
  checkOptionNames(options, KNOWN);
  const { instant, text } = asOfInstant(asOf, historiesZone("ticketStock", tickets, options.timeZone) ?? "Asia/Riyadh");
  const { reopened, ...counts } = stockCounts(tickets, "ticketStock", instant);
  return { basis: "stock", asOf: text, ...counts };
}
