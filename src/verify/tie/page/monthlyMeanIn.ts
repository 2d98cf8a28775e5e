/** What tells the means of a month: "monthly averages", "on average per month", `المتوسط الشهري`. */
const MONTHLY =
  /\bmonthly (?:averages?|means?)\b|\b(?:averages?|means?),? (?:a|per|each|every) month\b|\b(?:a|per|each|every) month,? on average\b|(?<![ء-ي])[وب]?(?:ال)?(?:متوسط|معدل)[^\s.؛،\d٠-٩]* (?:[ء-ي]+ ){0,2}(?:ال)?شهري/gi;

/** Where the last words end that tell means of a month; -1 where none do. */
export function monthlyMeanIn(text: string): number {
  const found = [...text.matchAll(MONTHLY)].at(-1);
  return found === undefined ? -1 : found.index + found[0].length;
}
