import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { checkBasis } from "./checkBasis.js";
import { checkInstant } from "./checkInstant.js";
import { eachHistory } from "./eachHistory.js";
import { historiesZone } from "./historiesZone.js";
import { periodTest } from "./periodTest.js";
import type { TicketHistory } from "./TicketHistory.js";

/** Which tickets, and how their time is measured. */
export interface ListDurationsOptions {
  /** Only tickets opened in this period; all if absent. */
  readonly period?: string;
  /** That in which the histories were read if absent, and no other; of histories that do not know theirs `Asia/Riyadh`. */
  readonly timeZone?: string;
  /** The time between two instants in whole milliseconds, such as that of `workingTime`; all of it if absent. */
  readonly between?: TimeBetween;
}

const KNOWN: Readonly<Record<keyof ListDurationsOptions, true>> = { period: true, timeZone: true, between: true };

/** Measures the time from one instant to another, in milliseconds; `timeZone` is that of the histories, where it is known. */
export interface TimeBetween {
  (from: number, to: number, timeZone?: string): number;
  /** What `durationSummary` is to call it, such as `working`; `given` if absent. */
  readonly basis?: string;
}

/** Durations of tickets, in whole milliseconds. */
export interface Durations extends ReadonlyArray<number | undefined> {
  /** How they were measured. A list made of this one, as by `filter`, does not have it any more. */
  readonly basis?: string;
}

/**
 * Lists how long each ticket took, from its opening, for `durationSummary`.
 *
 * @param tickets - histories
 * @param until - `response`: the first answer; `first-resolution`: the first closing; `final-resolution`: the last closing there is, also of a
 * ticket that was reopened after it: last solve less creation, as Zendesk defines it. In a log a closing of a ticket that is closed is none, since a
 * log may tell a state again; the rows of a ticket that name two have two
 * @param options - the period of opening, and how time is measured
 * @returns whole milliseconds, in the order of the tickets; `undefined` for a ticket that has not got there
 * @throws `bad-input` for what are no histories, `bad-number` for a time of `between` that is no safe integer, and for a ticket with a duration that was opened or ended outside the years 1900 to 2199, `bad-option`, `bad-period`, `bad-time-zone`
 *
 * @example
 * ```ts
 * import { durationSummary, listDurations, ticketHistoriesFromRows } from "beneficiary-feedback";
 * const rows = [{ id: "A1", opened: "2021-03-01", closed: "2021-03-04" }, { id: "A2", opened: "2021-03-02", closed: "" }];
 * const { tickets } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened", closed: "closed" });
 * const { n, excluded, sum } = durationSummary(listDurations(tickets, "final-resolution"));
 * console.log([n, excluded, sum]); // => [1,1,259200000]
 * ```
 */
export function listDurations(
  tickets: readonly TicketHistory[],
  until: "response" | "first-resolution" | "final-resolution",
  options: ListDurationsOptions = {},
): Durations {
  checkOptionNames(options, KNOWN);
  checkOption("until", until, ["response", "first-resolution", "final-resolution"]);
  const { period, between = (from, to) => to - from } = options;
  const timeZone = historiesZone("listDurations", tickets, options.timeZone);
  if (typeof between !== "function") throw new FeedbackError("bad-option", "between needs a function", between);
  const place = period === undefined ? () => 0 : periodTest(period, timeZone ?? "Asia/Riyadh");
  const list: (number | undefined)[] = [];
  eachHistory(tickets, "listDurations", until === "response" ? undefined : "closed", (ticket, index) => {
    const { opened } = ticket;
    if (place(opened) !== 0) return;
    const end = endOf(ticket, until);
    if (end === undefined) {
      list.push(end);
      return;
    }
    checkInstant(opened, "listDurations", index);
    checkInstant(end, "listDurations", index);
    const time = between(opened, end, timeZone);
    if (!Number.isSafeInteger(time))
      throw new FeedbackError("bad-number", "between needs to give whole milliseconds", time, `tickets.${index}`);
    list.push(time);
  });
  // Not among what is listed, compared or written.
  const value = options.between === undefined ? "elapsed" : checkBasis(options.between.basis ?? "given");
  return Object.defineProperty(list, "basis", { value });
}

function endOf({ closed, reopened, responded, assumed }: TicketHistory, until: string): number | undefined {
  if (until === "response") return responded;
  const place = until === "first-resolution" ? 0 : closed.length - 1;
  const end = closed[place];
  // After an assumed closing there is a reopening.
  const isAssumed =
    place < reopened.length && assumed?.some((change) => change.event === "closed" && change.until === end);
  return isAssumed ? undefined : end;
}
