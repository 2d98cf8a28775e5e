import type { AssumedChange, TicketEvent, TicketHistory } from "./TicketHistory.js";

/** An event of a ticket, at its place among the records. */
export interface TicketEntry {
  readonly at: number;
  /** The last instant it can mean: of a date without a time the end of that day. */
  readonly until: number;
  readonly event: TicketEvent;
  readonly line: number;
  readonly value: unknown;
}

/** The events of a ticket in turn, but for those that were taken before. */
type Turns = readonly (TicketEntry | undefined)[];

/** What became of an event that could be read. */
export type TicketOutcome = "used" | "incomplete" | "unchanged" | "conflicting" | "negative" | "unopened";

/** At one instant an opening comes first and a closing before a reopening. */
const RANK = { opened: 0, open: 1, responded: 2, closed: 3, reopened: 4 } as const;

/**
 * A closing or reopening that has only a date comes last of its day: what has a time on it is known to be where it is. A state that is
 * open is no event, and was so from the beginning of the day.
 */
const dueOf = ({ event, at, until }: TicketEntry) => (event === "closed" || event === "reopened" ? until : at);
const byTime = (a: TicketEntry, b: TicketEntry) => a.at - b.at || RANK[a.event] - RANK[b.event] || b.until - a.until;
const byDue = (a: TicketEntry, b: TicketEntry) => dueOf(a) - dueOf(b) || RANK[a.event] - RANK[b.event] || a.at - b.at;

/**
 * The history that the events of a ticket tell, in whatever order they come; `note` hears what became of each. A log may tell a state again,
 * of `events` each is another one.
 */
export function replay(
  id: string,
  list: readonly TicketEntry[],
  kind: "log" | "events",
  note: (outcome: TicketOutcome, entry: TicketEntry) => void,
): TicketHistory | undefined {
  const sorted = [...list].sort(byTime);
  const first = sorted.find(({ event }) => event === "opened") ?? sorted.find(({ event }) => event === "open");
  if (!first) {
    for (const entry of list) note("unopened", entry);
    return undefined;
  }
  const { at: opened, until } = first;
  const closed: number[] = [];
  const reopened: number[] = [];
  const assumed: AssumedChange[] = [];
  let responded: number | undefined;
  const rest: TicketEntry[] = [];
  for (const entry of sorted) {
    if (entry === first) note("used", entry);
    else if (entry.until < opened) note("negative", entry);
    // What has only the date of the opening is not before it.
    else rest.push(entry.at < opened ? { ...entry, at: opened } : entry);
  }
  rest.sort(byDue);
  let last = opened;
  const isOpen = () => closed.length === reopened.length;

  function take({ at, event }: TicketEntry): TicketOutcome {
    if (event === "opened") return at > until ? "conflicting" : "unchanged";
    if (event === "responded") {
      if (responded !== undefined) return "unchanged";
      responded = at;
      return "used";
    }
    const isIncomplete = isOpen() !== (event === "closed");
    if (isIncomplete) {
      const isNew = closed.length === 0 || (kind === "events" && at > last);
      if (event === "open" || !isNew) return "unchanged";
      assumed.push({ event: isOpen() ? "closed" : "reopened", from: last, until: at });
      turn(at);
    }
    turn(Math.max(at, last));
    return isIncomplete ? "incomplete" : "used";
  }

  function turn(at: number): void {
    last = at;
    (isOpen() ? closed : reopened).push(at);
  }

  const turns: (TicketEntry | undefined)[] = rest;
  const reached = [0, 0, 0, 0];
  for (let index = 0; index < turns.length; index++) {
    const entry = turns[index];
    if (!entry) continue;
    // Of what can be of one time, that comes first without which the next would change nothing.
    const place = placeBefore(turns, index, isOpen(), last, reached);
    const before = place < 0 ? undefined : turns[place];
    if (before) {
      note(take(before), before);
      turns[place] = undefined;
    }
    note(take(entry), entry);
  }
  return {
    ...{ id, opened, closed, reopened },
    ...(responded !== undefined && { responded }),
    ...(assumed.length > 0 && { assumed }),
  };
}

/** Where the event stands that can come before the one at `index`, which only then changes what is so; -1 if there is none. */
function placeBefore(list: Turns, index: number, isOpen: boolean, last: number, reached: number[]): number {
  const next = list[index];
  if (next === undefined || next.event === "opened" || next.event === "responded") return -1;
  if (isOpen === (next.event === "closed")) return -1;
  // A state of the very instant of the last change says it again; a closing would be no earlier than that.
  if (next.event === "open" && next.at <= last) return -1;
  const latest = next.event === "open" ? next.at - 1 : next.until;
  const ofTime = nextPlace(list, index, isOpen ? 0 : 2, latest, reached);
  const ofDay = nextPlace(list, index, isOpen ? 1 : 3, latest, reached);
  return ofTime < 0 || (ofDay >= 0 && ofDay < ofTime) ? ofDay : ofTime;
}

/**
 * Closings of a time and of a day, and reopenings of both, are four lists in one, and of each the first is the earliest: the place of
 * that after `index`, or -1 if it is too late. How far each was searched is kept, so that all searches together go through the list once.
 */
function nextPlace(list: Turns, index: number, one: number, latest: number, reached: number[]): number {
  const event = one < 2 ? "closed" : "reopened";
  const isDay = one % 2 > 0;
  for (let place = Math.max(reached[one] ?? 0, index + 1); place < list.length; place++) {
    const entry = list[place];
    if (entry?.event !== event || entry.until > entry.at !== isDay) continue;
    reached[one] = place;
    return entry.at > latest ? -1 : place;
  }
  reached[one] = list.length;
  return -1;
}
