import type { Span } from "../../../model/Finding.js";

/** "Per working day", "152 calls a business day", "لكل يوم عمل", "في أيام العمل", "متوسط يوم العمل": no rate of all days. */
const WORKING =
  /\b(?:per|an?|each|every|in|for|on)\s(?:(?:a|an|each|every|the)\s)?(?:working|business|week)[ -]?days?\b(?! (?:and|or) (?:holiday|weekend))|\b(?:working[ -]day|weekday) (?:average|mean)|(?<![ء-ي])(?:لكل|كل|في|عن|خلال|متوسط|معدل|لل?)\s?(?:كل )?(?:ال)?(?:يوم|[أا]يام) (?:ال)?عمل(?![ء-ي])/i;
/** How far, in characters, the words of a clause are looked at. */
const NEAR = 80;

/** Whether the clause of a number, or the words of a label, tell a rate by the working day, of which there are fewer than days. */
export function isByWorkingDay(span: Span | undefined, text: string): boolean {
  if (span === undefined) return WORKING.test(text);
  const [before = ""] = text
    .slice(Math.max(0, span.start - NEAR), span.start)
    .split(/[.;؛،,\n(](?![\d٠-٩])/)
    .slice(-1);
  const [behind = ""] = text.slice(span.end, span.end + NEAR).split(/[.;؛،,\n)](?![\d٠-٩])/, 1);
  return WORKING.test(`${before}#${behind}`);
}
