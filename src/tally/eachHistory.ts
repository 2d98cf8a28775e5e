import { FeedbackError } from "../model/FeedbackError.js";
import { distinctIds } from "./distinctIds.js";
import { isSameZone } from "./isSameZone.js";
import type { AssumedChange, TicketHistory } from "./TicketHistory.js";

/**
 * Goes through histories with their places, and says whether all tell of reopenings, so that none of them is a 0 and not a gap. Refuses, by the
 * name of who takes them, what are none: times that are no numbers would be counted as none, and a backlog could be below 0. Also the first that
 * does not tell of what is `needed`, one of another time zone than the first, and one of an id that was there: lists of two readings may hold a ticket
 * twice. Each is looked at and taken at once, since to come back to it costs as much again.
 */
export function eachHistory(
  tickets: readonly TicketHistory[],
  taker: string,
  needed: "closed" | undefined,
  take: (ticket: TicketHistory, index: number) => void,
): boolean {
  if (!Array.isArray(tickets)) throw new FeedbackError("bad-input", `${taker} needs a list of histories`, tickets);
  const ids = distinctIds(tickets);
  let isTold = true;
  let zone: string | undefined;
  for (let index = 0; index < tickets.length; index++) {
    const ticket: TicketHistory | undefined = tickets[index];
    // To look at a text takes as long as to look at all else: of a list that is known each id is one.
    if (!isHistory(ticket) || !(ids.areKnown || typeof ticket.id === "string"))
      throw new FeedbackError("bad-input", `${taker} needs histories`, ticket, `tickets.${index}`);
    const { untold, timeZone } = ticket;
    if (index === 0) zone = timeZone;
    if (!isSameZone(timeZone, zone)) {
      const rule = `${taker} needs histories of one time zone, not of ${zone ?? "none"} and ${timeZone ?? "none"}`;
      throw new FeedbackError("bad-input", rule, timeZone, `tickets.${index}.timeZone`);
    }
    if (!ids.isNew(ticket.id)) {
      const rule = `${taker} needs one history of each ticket, read from all of its records together`;
      throw new FeedbackError("bad-input", rule, ticket.id, `tickets.${index}.id`);
    }
    if (needed && untold?.includes(needed)) {
      const rule = `${taker} needs histories that tell of closings`;
      throw new FeedbackError("bad-input", rule, untold, `tickets.${index}.untold`);
    }
    isTold &&= !untold?.includes("reopened");
    take(ticket, index);
  }
  ids.finish();
  return isTold;
}

function isHistory(ticket: TicketHistory | undefined): ticket is TicketHistory {
  if (typeof ticket !== "object" || ticket === null) return false;
  const { opened, timeZone, closed, reopened, responded, untold, assumed } = ticket;
  if (!Number.isSafeInteger(opened) || !Array.isArray(closed) || !Array.isArray(reopened)) return false;
  if (timeZone !== undefined && typeof timeZone !== "string") return false;
  if (responded !== undefined && !Number.isSafeInteger(responded)) return false;
  if (untold !== undefined && !Array.isArray(untold)) return false;
  if (assumed !== undefined && !(Array.isArray(assumed) && areTold(assumed, ticket))) return false;
  if (closed.length !== reopened.length && closed.length !== reopened.length + 1) return false;
  // In turn, and none before the one before it; a hole is no number.
  let last = opened;
  for (let turn = 0; turn < closed.length; turn++) {
    const closing = closed[turn] ?? Number.NaN;
    const reopening = turn < reopened.length ? (reopened[turn] ?? Number.NaN) : closing;
    if (!Number.isSafeInteger(closing) || !Number.isSafeInteger(reopening)) return false;
    if (closing < last || reopening < closing) return false;
    last = reopening;
  }
  return true;
}

/** Whether what was assumed stands in its lists; these are searched once for all. */
function areTold(assumed: readonly (AssumedChange | undefined)[], { closed, reopened }: TicketHistory): boolean {
  const times = { closed: new Set(closed), reopened: new Set(reopened) };
  return assumed.every((change) => {
    if (typeof change !== "object" || change === null) return false;
    const { event, from, until } = change;
    return (
      Number.isSafeInteger(from) &&
      from <= until &&
      typeof event === "string" &&
      Object.hasOwn(times, event) &&
      times[event].has(until)
    );
  });
}
