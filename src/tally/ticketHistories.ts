import { checkOption } from "../model/checkOption.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { bareText } from "./bareText.js";
import { checkHistoryOptions } from "./checkHistoryOptions.js";
import { distinctIds } from "./distinctIds.js";
import { eachRow } from "./eachRow.js";
import { fieldValue } from "./fieldValue.js";
import { type HistoryOptions, historyBuilder } from "./historyBuilder.js";
import { isByName } from "./isByName.js";
import { presentValue } from "./presentValue.js";
import type { Field } from "./TallyOptions.js";
import { TICKET_EVENTS, type TicketEvent, type TicketHistories } from "./TicketHistory.js";
import { textOf } from "./textOf.js";
import { ticketKeys } from "./ticketKeys.js";

/** Where an event's ticket, time and kind are found. */
export interface TicketHistoriesOptions<Row> extends HistoryOptions {
  readonly id: Field<Row>;
  readonly at: Field<Row>;
  readonly event: Field<Row>;
  /**
   * What the values of `event` mean: `{ Created: "opened", Solved: "closed", Reopened: "reopened" }`. Where none of them is `closed`, or none
   * `reopened` or `open`, the log tells nothing of it.
   */
  readonly events: Readonly<Record<string, TicketEvent>>;
  /** The time of the opening, where the entries of a ticket repeat it: the earliest counts, another one is `conflicting`. */
  readonly opened?: Field<Row>;
  /** What to keep of each ticket, under names: `{ channel: "via" }`, so that its histories can be counted by it. */
  readonly by?: Readonly<Record<string, Field<Row>>>;
}

/** The options of a log. */
const FIELDS: Readonly<Record<Exclude<keyof TicketHistoriesOptions<never>, keyof HistoryOptions>, true>> = {
  id: true,
  at: true,
  event: true,
  events: true,
  opened: true,
  by: true,
};

/**
 * Turns a log of events, or of states, into the history of each ticket.
 *
 * @param log - one object for each event, in any order
 * @param options - where the fields are, and what the events mean
 * @returns the tickets, and what became of every event; a ticket without an opening is not among them, and is accounted for
 * @throws `bad-option`, `bad-time-zone`; `bad-input` for what is no iterable, or for a field that no record has
 *
 * @example
 * ```ts
 * import { ticketHistories } from "beneficiary-feedback";
 * const log = [
 *   { ticket: 7, at: "2021-03-01T08:00:00Z", state: "New" },
 *   { ticket: 7, at: "2021-03-02T08:00:00Z", state: "Solved" },
 *   { ticket: 7, at: "2021-03-03T08:00:00Z", state: "Solved" },
 * ];
 * const events = { New: "open", Solved: "closed" } as const;
 * const { tickets, account } = ticketHistories(log, { id: "ticket", at: "at", event: "state", events });
 * console.log(tickets[0]?.closed.length); // => 1
 * console.log([account.read, account.used, account.unchanged]); // => [3,2,1]
 * ```
 */
export function ticketHistories<Row extends object>(
  log: Iterable<Row>,
  options: TicketHistoriesOptions<Row>,
): TicketHistories {
  checkHistoryOptions(options, ["id", "at", "event"], FIELDS);
  if (!isByName(options.events))
    throw new FeedbackError("bad-option", "events needs what each value means", options.events);
  const present = presentValue(options.empty);
  const events = new Map<string, TicketEvent>();
  for (const [state, event] of Object.entries(options.events)) {
    checkOption(`events.${state}`, event, TICKET_EVENTS);
    const said = bareText(state);
    // Of two the last would count, and what is empty says nothing.
    if ((events.get(said) ?? event) !== event || present(state) === undefined)
      throw new FeedbackError("bad-option", "events needs names that differ, none of them in empty", state);
    events.set(said, event);
  }
  // What is open again was reopened.
  const told = [...events.values()].map((event) => (event === "open" ? "reopened" : event));
  const builder = historyBuilder(options, "log", told);
  const keys = ticketKeys(options.by, present, options.samples);
  const fields = [options.id, options.at, options.event, options.opened, ...Object.values(options.by ?? {})];
  const take = (row: Row, line: number) => {
    const valueAt = (field: Field<Row>) => present(fieldValue(row, field));
    const id = valueAt(options.id);
    if (options.opened !== undefined) builder.repeatOpening(line, id, valueAt(options.opened));
    const state = bareText(textOf(valueAt(options.event)));
    const event = events.get(state);
    const entry = event === undefined ? undefined : builder.add(line, id, event, valueAt(options.at));
    if (event === undefined) builder.refuse("unmapped", line, id, state);
    keys?.note(row, line, id, [entry]);
  };
  eachRow(log, "ticketHistories", fields, take, (line) => builder.refuse("not-a-record", line));
  const read = builder.finish();
  const histories = keys?.finish(read) ?? read;
  distinctIds(histories.tickets).finish();
  return histories;
}
