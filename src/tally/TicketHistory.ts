/** What happened to a ticket; all times are milliseconds since 1970, in order. */
export interface TicketHistory {
  readonly id: string;
  readonly opened: number;
  /** Each time it was closed; between two of them it was reopened. */
  readonly closed: readonly number[];
  readonly reopened: readonly number[];
  /** The first answer. */
  readonly responded?: number;
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
  /** It says what was so already. */
  readonly unchanged: number;
  /** Of a ticket whose opening is not there, or before it. */
  readonly unopened: number;
  readonly undated: number;
  /** Not a record, with a timestamp that cannot be read, or without the id of a ticket. */
  readonly malformed: number;
  /** Not among `events`. */
  readonly unmapped: number;
}

/** Tickets with what happened to them, and what became of every event. */
export interface TicketHistories {
  /** In the order of opening, then of id. */
  readonly tickets: readonly TicketHistory[];
  readonly account: TicketEventAccount;
}
