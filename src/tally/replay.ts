import type { TicketEvent, TicketHistory } from "./TicketHistory.js";

/** An event of a ticket, at its place among the records. */
export interface TicketEntry {
  readonly at: number;
  /** The last instant it can mean: of a date without a time the end of that day. */
  readonly until: number;
  readonly event: TicketEvent;
  readonly line: number;
  readonly value: unknown;
}

/** What became of an event that could be read. */
export type TicketOutcome = "used" | "unchanged" | "conflicting" | "negative" | "unopened";

/** At one instant an opening comes first and a closing before a reopening. */
const RANK = { opened: 0, open: 1, responded: 2, closed: 3, reopened: 4 } as const;

const byTime = (a: TicketEntry, b: TicketEntry) => a.at - b.at || RANK[a.event] - RANK[b.event];

/** The history that the events of a ticket tell, in whatever order they come; `note` hears what became of each. */
export function replay(
  id: string,
  list: readonly TicketEntry[],
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
  let responded: number | undefined;
  const rest: TicketEntry[] = [];
  for (const entry of sorted) {
    if (entry === first) note("used", entry);
    else if (entry.until < opened) note("negative", entry);
    // What has only the date of the opening is not before it.
    else rest.push(entry.at < opened ? { ...entry, at: opened } : entry);
  }
  rest.sort(byTime);

  function take({ at, event }: TicketEntry, isOpen: boolean): TicketOutcome {
    if (event === "opened") return at > until ? "conflicting" : "unchanged";
    if (event === "responded") {
      if (responded !== undefined) return "unchanged";
      responded = at;
      return "used";
    }
    if (isOpen !== (event === "closed")) return "unchanged";
    (isOpen ? closed : reopened).push(at);
    return "used";
  }

  for (let index = 0; index < rest.length; index++) {
    const isOpen = closed.length === reopened.length;
    const next = rest[index];
    if (!isOpen && next?.event === "closed") {
      // Of one instant a reopening comes first where only then both take effect.
      const other = rest.findIndex(({ at, event }, place) => place > index && at === next.at && event === "reopened");
      if (other > 0) rest.splice(index, 0, ...rest.splice(other, 1));
    }
    const entry = rest[index];
    if (entry) note(take(entry, isOpen), entry);
  }
  return { id, opened, closed, reopened, ...(responded === undefined ? {} : { responded }) };
}
