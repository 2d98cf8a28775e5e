/** The month a day (counted from 1970-01-01) falls in, counted from January of the year 0. */
export function monthOfDay(day: number): number {
  // The inverse of dayNumber, by cycles of 400 years of 146,097 days.
  const shifted = day + 719468;
  const cycle = Math.floor(shifted / 146097);
  const inCycle = shifted - cycle * 146097;
  const leapDays = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36524) + Math.floor(inCycle / 146096);
  const year = Math.floor((inCycle - leapDays) / 365);
  const dayOfYear = inCycle - 365 * year - Math.floor(year / 4) + Math.floor(year / 100);
  return 12 * (400 * cycle + year) + Math.floor((5 * dayOfYear + 2) / 153) + 2;
}
