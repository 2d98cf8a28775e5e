const YEAR = /^[%٪\s()]*(?:19|20)\d\d[%٪\s()]*$/;

/** Whether a cell names its column by a year, and by nothing else: "2023", "2023 (%)". */
export function isYearName(text: string): boolean {
  return YEAR.test(text);
}
