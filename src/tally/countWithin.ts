/** How many of the times lie at place 0. */
export function countWithin(times: readonly number[], place: (instant: number) => number): number {
  let count = 0;
  for (const time of times) if (place(time) === 0) count += 1;
  return count;
}
