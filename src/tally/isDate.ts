/** Whether a day exists, in the years 0001 to 9999. */
export function isDate(year: number, month: number, day: number): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  if (day < 29) return true;
  if (month !== 2) return day <= 30 + ((month + (month >> 3)) & 1);
  return day === 29 && year % (year % 100 === 0 ? 400 : 4) === 0;
}
