import type { TicketFlow } from "../model/FeedbackReport.js";
import { checkHistories } from "./checkHistories.js";
import { checkTicketOptions } from "./checkTicketOptions.js";
import { periodTest } from "./periodTest.js";
import type { TicketHistory } from "./TicketHistory.js";

/** The flow of a period, and the backlog it ends with. */
export interface TicketRollForward extends TicketFlow {
  readonly broughtForward: number;
  readonly opened: number;
  /** Closings as events: a ticket that is closed twice counts twice. */
  readonly closed: number;
  readonly reopened: number;
  /** `broughtForward + opened - closed + reopened`; what the next period brings forward. */
  readonly carriedForward: number;
}

/** In which zone the period is. */
export interface TicketFlowOptions {
  /** `Asia/Riyadh` if absent. */
  readonly timeZone?: string;
}

/**
 * Rolls the backlog forward over a period: the true backlog, with all that was open before. All but `carriedForward`, which a report
 * computes itself, is ready to be its `tickets.flow`.
 *
 * @param tickets - histories, of all tickets that were open at any time of the period
 * @param period - a month, quarter, half-year or year
 * @param options - the time zone whose months are meant
 * @returns the backlog at both ends and the events between them; all 0 without tickets
 * @throws `bad-input` for what are no histories, `bad-option`, `bad-period`, `bad-time-zone`
 *
 * @example
 * ```ts
 * import { ticketFlow, ticketHistoriesFromRows } from "beneficiary-feedback";
 * const rows = [{ id: "A1", opened: "2021-02-01", closed: "2021-03-04" }, { id: "A2", opened: "2021-03-05" }];
 * const { tickets } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened", closed: (row) => row.closed });
 * console.log(ticketFlow(tickets, "2021-03")); // => {"broughtForward":1,"opened":1,"closed":1,"reopened":0,"carriedForward":1}
 * ```
 */
export function ticketFlow(
  tickets: readonly TicketHistory[],
  period: string,
  options: TicketFlowOptions = {},
): TicketRollForward {
  checkTicketOptions(options);
  checkHistories(tickets, "ticketFlow");
  const place = periodTest(period, options.timeZone ?? "Asia/Riyadh");
  let [broughtForward, opened, closed, reopened] = [0, 0, 0, 0];
  const within = (times: readonly number[]) => times.filter((time) => place(time) === 0).length;
  const before = (times: readonly number[]) => times.filter((time) => place(time) < 0).length;
  for (const ticket of tickets) {
    broughtForward += before([ticket.opened]) - before(ticket.closed) + before(ticket.reopened);
    opened += within([ticket.opened]);
    closed += within(ticket.closed);
    reopened += within(ticket.reopened);
  }
  return { broughtForward, opened, closed, reopened, carriedForward: broughtForward + opened - closed + reopened };
}
