import { readId } from "./readId.js";
import { textOf } from "./textOf.js";

/** The id of a ticket, or `""`; a number past 2^53 is none, since the next is the same. */
export function ticketId(id: unknown): string {
  return textOf(readId(id));
}
