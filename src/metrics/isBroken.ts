/** Whether counting changed between two times, given by their first and last months: one begins before a break, the other ends in or behind it. */
export function isBroken(breaks: readonly string[], first: string, last: string): boolean {
  // Keys of months sort as the months do.
  return breaks.some((month) => first < month && month <= last);
}
