import { FeedbackError } from "../model/FeedbackError.js";

/** The years 1900 to 2199 in UTC. What is later stands for "not yet", as 9999 does in many systems, and what is earlier for "never". */
const FIRST = -2_208_988_800_000;
const LAST = 7_258_118_399_999;

/** Throws `bad-number` for what is no instant that a duration can begin or end at; `taker` is who needs one, of a ticket by its place. */
export function checkInstant(instant: number, taker: string, ticket?: number): void {
  if (Number.isInteger(instant) && instant >= FIRST && instant <= LAST) return;
  const path = ticket === undefined ? undefined : `tickets.${ticket}`;
  throw new FeedbackError("bad-number", `${taker} needs milliseconds of the years 1900 to 2199`, instant, path);
}
