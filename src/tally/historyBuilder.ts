import { dayEnd } from "./dayEnd.js";
import { instantOf } from "./instantOf.js";
import type { Moment } from "./Moment.js";
import { readTimestamp } from "./readTimestamp.js";
import { replay, type TicketEntry } from "./replay.js";
import { sampler } from "./sampler.js";
import type { TicketEvent, TicketEventReason, TicketHistories, TicketHistory } from "./TicketHistory.js";
import { textOf } from "./textOf.js";
import { ticketId } from "./ticketId.js";
import { type TimestampForm, timestampReader } from "./timestampReader.js";
import { yearProblem } from "./yearProblem.js";
import { zone } from "./zone.js";

/** How the times of tickets are written. */
export interface HistoryOptions {
  /** How timestamps are written, `iso` if absent. */
  readonly timestamp?: TimestampForm | readonly TimestampForm[];
  /** The zone of timestamps that name none; without it such an event is malformed. */
  readonly sourceTimeZone?: string;
  /** The zone in which a date without a time begins, and whose months and days are meant when the histories are counted; `Asia/Riyadh` if absent. */
  readonly timeZone?: string;
  /** Texts that stand for nothing, such as `NULL` or `-`, with or without blanks around; blank ones always do. */
  readonly empty?: readonly string[];
  /** How many events to show for each reason; 5 if absent. */
  readonly samples?: number;
}

/** Gathers the events of tickets; `line` is the position of the record, from 1. */
export interface HistoryBuilder {
  /** Gives the event, unless that was set aside. */
  add(line: number, id: unknown, event: TicketEvent, at: unknown): TicketEntry | undefined;
  /** The opening of a ticket, which its records repeat: it is one event, and each other time that they say is another. */
  repeatOpening(line: number, id: unknown, at: unknown): void;
  /** Sets aside what is no record, or of no event. */
  refuse(reason: "not-a-record" | "unmapped", line: number, id?: unknown, value?: unknown): void;
  finish(): TicketHistories;
}

/** A builder of histories from what tells of `told`; events may come in any order. A `log` may tell a state again, of `events` each is another one. */
export function historyBuilder(
  options: HistoryOptions,
  kind: "log" | "events",
  told: readonly (TicketEvent | false)[],
): HistoryBuilder {
  const { timeZone = "Asia/Riyadh", samples = 5 } = options;
  const local = zone(timeZone);
  const source = options.sourceTimeZone === undefined ? undefined : zone(options.sourceTimeZone, "sourceTimeZone");
  const reader = timestampReader(options.timestamp, source);
  const moment: Moment = { instant: 0, dateOnly: false };
  const entries = new Map<string, TicketEntry[]>();
  const openings = new Set<string>();
  const shown = sampler<TicketEventReason, { readonly id: string; readonly event: TicketEvent }>(samples);
  const account = {
    ...{ read: 0, used: 0, incomplete: 0, unchanged: 0, conflicting: 0, negative: 0, unopened: 0 },
    ...{ undated: 0, malformed: 0, unmapped: 0 },
  };

  function setAside(reason: TicketEventReason, line: number, id: string, value: unknown, event?: TicketEvent): void {
    account[reason === "undated" || reason === "unmapped" ? reason : "malformed"] += 1;
    shown.add(reason, line, value, { ...(id && { id }), ...(event && { event }) });
  }

  function add(line: number, id: unknown, event: TicketEvent, value: unknown): TicketEntry | undefined {
    account.read += 1;
    const key = ticketId(id);
    const problem =
      readTimestamp(reader, value, moment) ?? yearProblem(moment) ?? (key === "" ? idProblem(id) : undefined);
    if (problem !== undefined) {
      setAside(problem, line, typeof id === "number" ? textOf(id) : key, value, event);
      return undefined;
    }
    const { instant, dateOnly } = moment;
    const at = dateOnly ? instantOf(instant, local) : instant;
    // A day that a zone skips has no end after its beginning.
    const until = dateOnly ? Math.max(at, dayEnd(instant, local)) : instant;
    const entry = { at, until, event, line, value };
    const list = entries.get(key);
    if (list) list.push(entry);
    else entries.set(key, [entry]);
    return entry;
  }

  return {
    add,
    repeatOpening(line, id, value) {
      const key = ticketId(id);
      const said = readTimestamp(reader, value, moment) ?? `${moment.instant} ${moment.dateOnly}`;
      const opening = `${said} ${key}`;
      if (key === "" || openings.has(opening)) return;
      openings.add(opening);
      add(line, id, "opened", value);
    },
    refuse(reason, line, id, value) {
      account.read += 1;
      setAside(reason, line, ticketId(id), value);
    },
    finish() {
      const tickets: TicketHistory[] = [];
      const untold = (["closed", "reopened"] as const).filter((event) => !told.includes(event));
      const shared = { timeZone, ...(untold.length > 0 && { untold }) };
      for (const [id, list] of entries) {
        const ticket = replay(id, list, kind, (outcome, { event, line, value }) => {
          account[outcome] += 1;
          // A log of states says again and again what was so already: that is nothing to look at.
          if (outcome !== "used" && outcome !== "unchanged") shown.add(outcome, line, value, { id, event });
        });
        if (ticket) tickets.push({ ...ticket, ...shared });
      }
      tickets.sort((a, b) => a.opened - b.opened || (a.id < b.id ? -1 : 1));
      return { tickets, account: { ...account }, samples: shown.finish() };
    },
  };
}

function idProblem(id: unknown): TicketEventReason {
  return typeof id === "number" && !Number.isNaN(id) ? "inexact-id" : "without-id";
}
