import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { TicketFlow } from "../model/FeedbackReport.js";
import { eachHistory } from "./eachHistory.js";
import { historiesZone } from "./historiesZone.js";
import { periodTest } from "./periodTest.js";
import type { TicketHistory } from "./TicketHistory.js";
import { uncertainChanges } from "./uncertainChanges.js";

/** The flow of a period, and the backlog it ends with. */
export interface TicketRollForward extends TicketFlow {
  readonly broughtForward: number;
  readonly opened: number;
  /** Closings as events, unless they are `net`: a ticket that is closed twice counts twice. */
  readonly closed: number;
  /** Absent where it is 0 and not all histories tell of reopenings. */
  readonly reopened?: number;
  /** `broughtForward + opened - closed + reopened`; what the next period brings forward. */
  readonly carriedForward: number;
  /**
   * So many closings and reopenings may be of this period or of another: nothing tells their times, and they are counted at the latest. Absent
   * where all are known.
   */
  readonly uncertain?: number;
}

/** In which zone the period is, and how the backlog is rolled forward. */
export interface TicketFlowOptions {
  /** That in which the histories were read if absent, and no other; of histories that do not know theirs `Asia/Riyadh`. */
  readonly timeZone?: string;
  /**
   * Each ticket by its state at both ends, `false` if absent: closed are those that became closed, reopened those that were closed before and are
   * open at the end, each once. Closed less reopened are the net closings.
   */
  readonly net?: boolean;
}

const KNOWN: Readonly<Record<keyof TicketFlowOptions, true>> = { timeZone: true, net: true };

/**
 * Rolls the backlog forward over a period: the true backlog, with all that was open before. All but `carriedForward`, which a report
 * computes itself, and `uncertain`, which it has no place for, is ready to be its `tickets.flow`.
 *
 * @param tickets - histories, of all tickets that were open at any time of the period
 * @param period - a month, quarter, half-year or year
 * @param options - the time zone whose months are meant, if the histories do not know it, and whether closings are events or net
 * @returns the backlog at both ends and the events between them, `reopened` where it is none only if all histories tell of it; all 0 without tickets
 * @throws `bad-input` for what are no histories, those of several time zones or a ticket twice, or such as do not tell of closings, `bad-option` for another time zone than theirs, `bad-period`, `bad-time-zone`
 *
 * @example
 * ```ts
 * import { ticketFlow, ticketHistoriesFromRows } from "beneficiary-feedback";
 * const rows = [{ id: "A1", opened: "2021-02-01", closed: "2021-03-04" }, { id: "A2", opened: "2021-03-05" }];
 * const { tickets } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened", closed: (row) => row.closed });
 * console.log(ticketFlow(tickets, "2021-03")); // => {"broughtForward":1,"opened":1,"closed":1,"carriedForward":1}
 * ```
 */
export function ticketFlow(
  tickets: readonly TicketHistory[],
  period: string,
  options: TicketFlowOptions = {},
): TicketRollForward {
  checkOptionNames(options, KNOWN);
  const { net = false } = options;
  if (typeof net !== "boolean") throw new FeedbackError("bad-option", "net needs true or false", net);
  const place = periodTest(period, historiesZone("ticketFlow", tickets, options.timeZone) ?? "Asia/Riyadh");
  let [broughtForward, opened, closed, reopened, uncertain] = [0, 0, 0, 0, 0];
  const isTold = eachHistory(tickets, "ticketFlow", "closed", (ticket) => {
    const begun = place(ticket.opened);
    if (begun === 0) opened += 1;
    else if (begun < 0) broughtForward += 1;
    let closings = 0;
    let reopenings = 0;
    for (const time of ticket.closed) {
      const at = place(time);
      if (at === 0) closings += 1;
      else if (at < 0) broughtForward -= 1;
    }
    for (const time of ticket.reopened) {
      const at = place(time);
      if (at === 0) reopenings += 1;
      else if (at < 0) broughtForward += 1;
    }
    // They take turns: what is left of each pair is the change of state.
    const pairs = net ? Math.min(closings, reopenings) : 0;
    closed += closings - pairs;
    reopened += reopenings - pairs;
    if (ticket.assumed) uncertain += uncertainChanges(ticket.assumed, place).length;
  });
  // What is added has to be shown, even if some histories do not tell of it.
  const carriedForward = broughtForward + opened - closed + reopened;
  return {
    broughtForward,
    opened,
    closed,
    ...((reopened > 0 || isTold) && { reopened }),
    carriedForward,
    ...(uncertain > 0 && { uncertain }),
  };
}
