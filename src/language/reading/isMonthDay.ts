/** Whether a number can be the day of a month, of any if none is named; the 29th of February also without a year. */
export function isMonthDay(value: number, month = 1, year = 0): boolean {
  const last = month === 2 ? (year % (year % 100 ? 4 : 400) ? 28 : 29) : 30 + ((month ^ (month >> 3)) & 1);
  return value >= 1 && value <= last;
}
