/** What happened to a ticket; all times are milliseconds since 1970, in order. */
export interface TicketHistory {
  readonly id: string;
  readonly opened: number;
  /**
   * The zone in which it was read, and in which it is counted: what takes histories refuses another one. Absent of a history that was made by
   * hand and does not say it.
   */
  readonly timeZone?: string;
  /** What its records say under the names of `by`, `""` where they say nothing; absent where nobody asked. */
  readonly by?: Readonly<Record<string, string>>;
  /** What its source never tells, so that an empty list of it says nothing; absent where the source tells of both. */
  readonly untold?: readonly ("closed" | "reopened")[];
  /** Each time it was closed; between two of them it was reopened. */
  readonly closed: readonly number[];
  readonly reopened: readonly number[];
  /** The first answer. */
  readonly responded?: number;
  /** Changes that nothing tells of and that must have been, in order: each stands in its list as well, at the latest it can have been. */
  readonly assumed?: readonly AssumedChange[];
}

/** A closing before a reopening of a ticket that was not closed, or a reopening between two closings; it was at some time between both instants. */
export interface AssumedChange {
  readonly event: "closed" | "reopened";
  readonly from: number;
  readonly until: number;
}

/** What an entry of a log can say. */
export const TICKET_EVENTS: readonly TicketEvent[] = ["opened", "open", "closed", "reopened", "responded"];

/**
 * What an entry of a log says. `open` and `closed` also serve for logs that repeat a ticket's state: only a change counts.
 * `opened` is the opening itself, `reopened` never is.
 */
export type TicketEvent = "opened" | "open" | "closed" | "reopened" | "responded";

/** What became of every event: `read` is the sum of all the others. */
export interface TicketEventAccount {
  readonly read: number;
  readonly used: number;
  /**
   * It counts, and with it what must have been before it and is not told: a reopening of a ticket that was not closed, or in rows
   * a closing of one that was. A log may tell a state again: there it is only a reopening before any closing.
   */
  readonly incomplete: number;
  /** It says what was so already, as a log that tells a state again, or a second row of the same time. */
  readonly unchanged: number;
  /** Another opening of the same id, at another time: two tickets under one id, or an opening that was changed. */
  readonly conflicting: number;
  /** Before the opening of its ticket: what ended before it began. */
  readonly negative: number;
  /** Of a ticket whose opening is not there. */
  readonly unopened: number;
  readonly undated: number;
  /** Not a record, with a timestamp that cannot be read or a day that no record is of, or without the id of a ticket, which a number past 2^53 is not. */
  readonly malformed: number;
  /** Not among `events`. */
  readonly unmapped: number;
}

/** Why an event was set aside, or is worth a look; by `keys-differ` its record says something else of its ticket than the earliest. */
export type TicketEventReason =
  | "undated"
  | "unreadable-timestamp"
  | "no-time-zone"
  | "epoch-without-unit"
  | "ambiguous-timestamp"
  | "hijri-year"
  | "impossible-date"
  | "not-a-record"
  | "without-id"
  | "inexact-id"
  | "unmapped"
  | "incomplete"
  | "conflicting"
  | "negative"
  | "unopened"
  | "keys-differ";

/** One event that was set aside, or that counts with one that is not told. */
export interface TicketEventSample {
  readonly reason: TicketEventReason;
  /** The position among the records, from 1. */
  readonly line: number;
  readonly id?: string;
  readonly event?: TicketEvent;
  /** The name of `by` under which the records of a ticket differ. */
  readonly key?: string;
  /** What was found there. */
  readonly value?: string;
}

/** Tickets with what happened to them, and what became of every event. */
export interface TicketHistories {
  /** In the order of opening, then of id. */
  readonly tickets: readonly TicketHistory[];
  readonly account: TicketEventAccount;
  /** The first of every reason, in the order of their lines. */
  readonly samples: readonly TicketEventSample[];
  /** By each name of `by`, of how many tickets the records say several things; absent where nobody asked. */
  readonly differing?: Readonly<Record<string, number>>;
}
