import type { Moment, TimestampProblem } from "./Moment.js";
import { setInstant } from "./setInstant.js";

// Whole days, and whole inner days of months: of a month met once, such days are counted without being read again.
const FROM = 86_400_000;
const UNTIL = 7_776_000_000;

/**
 * Fills a moment with the number of an epoch in milliseconds. What would be between 2 January and 31 March 1970 is none: it is the
 * seconds of a day from 1972 to 2216.
 */
export function setMilliseconds(into: Moment, instant: number): TimestampProblem | undefined {
  return instant >= FROM && instant < UNTIL ? "unreadable-timestamp" : setInstant(into, instant);
}
