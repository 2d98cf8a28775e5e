import { instantOf } from "./instantOf.js";
import type { Moment } from "./Moment.js";
import { readTimestamp } from "./readTimestamp.js";
import type { TicketEvent, TicketHistories, TicketHistory } from "./TicketHistory.js";
import { textOf } from "./textOf.js";
import { type TimestampForm, timestampReader } from "./timestampReader.js";
import { zone } from "./zone.js";

/** How the times of tickets are written. */
export interface HistoryOptions {
  /** How timestamps are written, `iso` if absent. */
  readonly timestamp?: TimestampForm | readonly TimestampForm[];
  /** The zone of timestamps that name none; without it such an event is malformed. */
  readonly sourceTimeZone?: string;
  /** The zone in which a date without a time begins; `Asia/Riyadh` if absent. */
  readonly timeZone?: string;
  /** Texts that stand for nothing, such as `NULL` or `-`, with or without blanks around; blank ones always do. */
  readonly empty?: readonly string[];
}

/** Gathers the events of tickets. */
export interface HistoryBuilder {
  add(id: unknown, event: TicketEvent | undefined, at: unknown): void;
  /** Sets aside what is not a record at all. */
  refuse(): void;
  finish(): TicketHistories;
}

interface Entry {
  readonly at: number;
  readonly event: TicketEvent;
}

/** A builder of histories; events may come in any order. */
export function historyBuilder(options: HistoryOptions): HistoryBuilder {
  const local = zone(options.timeZone ?? "Asia/Riyadh");
  const source = options.sourceTimeZone === undefined ? undefined : zone(options.sourceTimeZone, "sourceTimeZone");
  const reader = timestampReader(options.timestamp, source);
  const moment: Moment = { instant: 0, dateOnly: false };
  const entries = new Map<string, Entry[]>();
  const account = { read: 0, used: 0, unchanged: 0, unopened: 0, undated: 0, malformed: 0, unmapped: 0 };

  return {
    add(id, event, value) {
      account.read += 1;
      const key = textOf(id).trim();
      const problem = readTimestamp(reader, value, moment);
      if (event === undefined) account.unmapped += 1;
      else if (problem === "undated") account.undated += 1;
      else if (problem !== undefined || key === "") account.malformed += 1;
      else {
        const at = moment.dateOnly ? instantOf(moment.instant, local) : moment.instant;
        const list = entries.get(key);
        if (list) list.push({ at, event });
        else entries.set(key, [{ at, event }]);
      }
    },
    refuse() {
      account.read += 1;
      account.malformed += 1;
    },
    finish() {
      const tickets: TicketHistory[] = [];
      for (const [id, list] of entries) {
        const { ticket, used, unchanged } = replay(id, list);
        if (ticket) tickets.push(ticket);
        account.used += used;
        account.unchanged += unchanged;
        account.unopened += list.length - used - unchanged;
      }
      tickets.sort((a, b) => a.opened - b.opened || (a.id < b.id ? -1 : 1));
      return { tickets, account: { ...account } };
    },
  };
}

/** At one instant an opening comes first and a closing before a reopening. */
const RANK = { opened: 0, open: 1, responded: 2, closed: 3, reopened: 4 } as const;

function replay(id: string, list: readonly Entry[]): { ticket?: TicketHistory; used: number; unchanged: number } {
  const sorted = [...list].sort((a, b) => a.at - b.at || RANK[a.event] - RANK[b.event]);
  const first = sorted.find(({ event }) => event === "opened") ?? sorted.find(({ event }) => event === "open");
  if (!first) return { used: 0, unchanged: 0 };
  const closed: number[] = [];
  const reopened: number[] = [];
  let responded: number | undefined;
  let used = 1;
  let unchanged = 0;
  for (const entry of sorted.slice(sorted.indexOf(first) + 1)) {
    const isOpen = closed.length === reopened.length;
    const { at, event } = entry;
    if (event === "responded") {
      if (responded === undefined) used += 1;
      else unchanged += 1;
      responded ??= at;
    } else if (event !== "opened" && isOpen === (event === "closed")) {
      (isOpen ? closed : reopened).push(at);
      used += 1;
    } else unchanged += 1;
  }
  return {
    ticket: { id, opened: first.at, closed, reopened, ...(responded === undefined ? {} : { responded }) },
    used,
    unchanged,
  };
}
