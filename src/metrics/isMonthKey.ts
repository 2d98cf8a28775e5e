/** Whether a period key is that of a month: of the keys only a month has a digit after the hyphen. */
export function isMonthKey(period: string): boolean {
  return period.charCodeAt(5) < 58;
}
