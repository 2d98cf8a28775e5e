/** The first instant of the new offset, of a clock that is set once at most between two instants; Infinity if it is not set. */
export function findTurn(low: number, high: number, offsetAt: (instant: number) => number): number {
  if (offsetAt(low) === offsetAt(high)) return Number.POSITIVE_INFINITY;
  const middle = Math.floor((low + high) / 2);
  return middle === low ? high : Math.min(findTurn(low, middle, offsetAt), findTurn(middle, high, offsetAt));
}
