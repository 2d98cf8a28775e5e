import type { AssumedChange } from "./TicketHistory.js";

/** Assumed changes that may have been at another place than the one they are counted at. */
export function uncertainChanges(
  assumed: readonly AssumedChange[],
  place: (instant: number) => number,
): readonly AssumedChange[] {
  return assumed.filter(({ from, until }) => place(from) !== place(until));
}
