const YEAR = /^(?:19|20|١٩|٢٠)[\d٠-٩]{2}$/;

/** Whether a text is the four digits of a year, and nothing else. */
export function isYearText(text: string): boolean {
  return YEAR.test(text);
}
