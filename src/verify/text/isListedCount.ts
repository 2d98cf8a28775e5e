const REACH = 160;
const YEARS = /(?<![a-zء-ي])(?:years?|since|founded|established|عام|ال?سنة|تأسس[ء-ي]*|منذ)(?![a-zء-ي])/i;
/** A line of a list before its number, and the lines around it: a name, then a number of up to three digits or of more than a year's. */
const LABEL = /(?:^|\n)([^\d٠-٩\n]{2,60})$/;
const OTHER = "[^\\d٠-٩\\n]{2,60}(?:[\\d٠-٩]{1,3}|(?!19|20|١٩|٢٠)[\\d٠-٩]{4}|[\\d٠-٩][\\d٠-٩,٬]{4,9})[ \\t]*";

/** Whether four digits that look like a year close a line of a list whose neighbour closes with a number that does not: "• Basra 1906". */
export function isListedCount(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const label = LABEL.exec(before);
  if (label?.[1] === undefined || YEARS.test(label[1]) || !/^[ \t]*(?:\n|$)/.test(after)) return false;
  return (
    new RegExp(`(?:^|\\n)${OTHER}$`).test(before.slice(0, label.index)) ||
    new RegExp(`^[ \\t]*\\n${OTHER}(?:\\n|$)`).test(after)
  );
}
