import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { asOfInstant } from "./asOfInstant.js";
import { checkBasis } from "./checkBasis.js";
import { checkInstant } from "./checkInstant.js";
import { eachHistory } from "./eachHistory.js";
import { historiesZone } from "./historiesZone.js";
import { historyUntil } from "./historyUntil.js";
import { periodTest } from "./periodTest.js";
import type { TicketHistory } from "./TicketHistory.js";

/** Which tickets, and how their time is measured. */
export interface ListDurationsOptions {
  /** Only tickets of this period, by their `cohort`; all if absent. */
  readonly period?: string;
  /**
   * Which tickets are those of the `period`: those `opened` in it, if absent, whenever they were closed; or those `closed` in it, whenever they were
   * opened, by the last closing there is, so that each is of one period.
   */
  readonly cohort?: "opened" | "closed";
  /**
   * A day, which counts to its end, or an instant. What happened after it is not there: tickets opened later are not listed, and later closings,
   * reopenings and answers end nothing. If absent, all that the histories tell counts, and the durations of a period change as its tickets are closed.
   */
  readonly asOf?: string | Date;
  /** That in which the histories were read if absent, and no other; of histories that do not know theirs `Asia/Riyadh`. */
  readonly timeZone?: string;
  /** The time between two instants in whole milliseconds, such as that of `workingTime`; all of it if absent. */
  readonly between?: TimeBetween;
}

const KNOWN: Readonly<Record<keyof ListDurationsOptions, true>> = {
  period: true,
  cohort: true,
  asOf: true,
  timeZone: true,
  between: true,
};

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
 * @param options - the period, whether it is that of opening or of closing, as of when, and how time is measured
 * @returns whole milliseconds, in the order of the tickets; `undefined` for a ticket that has not got there
 * @throws `bad-input` for what are no histories, those of several time zones or a ticket twice, `bad-number` for a time of `between` that is no safe integer, and for a ticket with a duration that was opened or ended outside the years 1900 to 2199, `bad-option` for another time zone than theirs, also for a `cohort` without a period, `bad-period`, `bad-timestamp` for an `asOf` that is neither a day nor an instant, `bad-time-zone`
 *
 * @example
 * ```ts
 * import { durationSummary, listDurations, ticketHistoriesFromRows } from "beneficiary-feedback";
 * const rows = [{ id: "A1", opened: "2021-03-01", closed: "2021-03-04" }, { id: "A2", opened: "2021-03-02", closed: "" }];
 * const { tickets } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened", closed: "closed" });
 * const { n, excluded, sum } = durationSummary(listDurations(tickets, "final-resolution"));
 * console.log([n, excluded, sum]); // => [1,1,259200000]
 * const early = listDurations(tickets, "final-resolution", { period: "2021-03", asOf: "2021-03-03" });
 * console.log(durationSummary(early).excluded); // => 2
 * ```
 */
export function listDurations(
  tickets: readonly TicketHistory[],
  until: "response" | "first-resolution" | "final-resolution",
  options: ListDurationsOptions = {},
): Durations {
  checkOptionNames(options, KNOWN);
  checkOption("until", until, ["response", "first-resolution", "final-resolution"]);
  const { period, asOf, between = (from, to) => to - from } = options;
  const cohort = checkOption("cohort", options.cohort ?? "opened", ["opened", "closed"]);
  if (period === undefined && options.cohort !== undefined)
    throw new FeedbackError("bad-option", "cohort needs the period that it is of", cohort);
  const timeZone = historiesZone("listDurations", tickets, options.timeZone);
  const instant = asOf === undefined ? undefined : asOfInstant(asOf, timeZone ?? "Asia/Riyadh").instant;
  if (typeof between !== "function") throw new FeedbackError("bad-option", "between needs a function", between);
  const place = period === undefined ? () => 0 : periodTest(period, timeZone ?? "Asia/Riyadh");
  const list: (number | undefined)[] = [];
  const needed = until === "response" && cohort === "opened" ? undefined : "closed";
  eachHistory(tickets, "listDurations", needed, (whole, index) => {
    const { opened } = whole;
    if (instant !== undefined && opened > instant) return;
    const ticket = instant === undefined ? whole : historyUntil(whole, instant);
    const at = cohort === "opened" ? opened : ticket.closed[ticket.closed.length - 1];
    if (at === undefined || place(at) !== 0) return;
    const end = endOf(ticket, until);
    if (end === undefined) {
      list.push(end);
      return;
    }
    const { id } = whole;
    checkInstant(opened, "listDurations", { id, index, change: "opened" });
    checkInstant(end, "listDurations", { id, index, change: until === "response" ? "responded" : "closed" });
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
