import { FeedbackError } from "../model/FeedbackError.js";
import { sampleText } from "./sampleText.js";

/** The years 1900 to 2199 in UTC. What is later stands for "not yet", as 9999 does in many systems, and what is earlier for "never". */
const FIRST = -2_208_988_800_000;
const LAST = 7_258_118_399_999;

/** A change of a ticket, for an error: of many tickets one may be all that stops a report. */
interface TicketChange {
  readonly id: unknown;
  /** The place of the ticket in its list. */
  readonly index: number;
  readonly change: "opened" | "closed" | "responded";
}

/** Throws `bad-number` for what is no instant that a duration can begin or end at; `taker` is who needs one, `of` a change of a ticket. */
export function checkInstant(instant: number, taker: string, of?: TicketChange): void {
  if (Number.isInteger(instant) && instant >= FIRST && instant <= LAST) return;
  const needed = of ? `ticket ${JSON.stringify(sampleText(of.id))} ${of.change} in` : "milliseconds of";
  const path = of && `tickets.${of.index}.${of.change}`;
  throw new FeedbackError("bad-number", `${taker} needs ${needed} the years 1900 to 2199`, instant, path);
}
