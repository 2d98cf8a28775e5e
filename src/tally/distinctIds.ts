import type { TicketHistory } from "./TicketHistory.js";

/** Lists whose ids are known to be distinct, each with what it held then. */
const known = /* @__PURE__ */ new WeakMap<readonly TicketHistory[], readonly TicketHistory[]>();

/** Looks at the ids of a list, one after the other. */
export interface DistinctIds {
  /** All are known to be new, and texts. */
  readonly areKnown: boolean;
  /** Whether the id was not there before. */
  isNew(id: string): boolean;
  /** All are known to be new: what the list holds now need not be looked at again. */
  finish(): void;
}

/**
 * Whether the ids of a list are distinct. To see it takes more time than to count the list does, and a report is made of six counts of it. So it is known of
 * what a reading gives, which has each id once, and of a list that was looked at, for as long as it holds the same.
 */
export function distinctIds(tickets: readonly TicketHistory[]): DistinctIds {
  const finish = () => {
    known.set(tickets, tickets.slice());
  };
  if (isSame(tickets, known.get(tickets))) return { areKnown: true, isNew: () => true, finish: () => undefined };
  const ids = new Set<string>();
  return { areKnown: false, isNew: (id) => ids.size < ids.add(id).size, finish };
}

function isSame(now: readonly TicketHistory[], then: readonly TicketHistory[] | undefined): boolean {
  if (then?.length !== now.length) return false;
  for (let index = 0; index < now.length; index++) if (now[index] !== then[index]) return false;
  return true;
}
