const REACH = 160;
const OF_YEARS = /(?<![a-zء-ي])(?:years?|since|founded|established|عام|ال?سنة|تأسس[ء-ي]*|منذ)(?![a-zء-ي])/i;
/** Names and numbers in one line: "Dhofar 3027, Dakhiliyah 1905, and Sharqiyah 1143". */
const IN_LINE = [
  /[\d٠-٩]\s*[,،]\s*(?:and\s)?(?!(?:in|by|since|during|from|of)\s)[^\d٠-٩,،؛;:.()\n]{3,30}(?<!في|عام|سنة|منذ|خلال|\b(?:in|by|since|during|from|of|year))\s$/i,
  /^\s*[,،]\s*(?:and\s)?(?!(?:in|by|since|during|from|of)\s)[^\d٠-٩,،؛;:.()\n]{3,30}[\d٠-٩]/i,
] as const;
/** The share of a count: "Praise: 1958 (8.3 %)". */
const SHARED = /^ ?\(\s?[\d٠-٩.,٫]+\s?[%٪]/;
/** A line of a list before its number, and the lines around it: a name, then a number of up to three digits or of more than a year's. */
const LABEL = /(?:^|\n)(?:[ \t]*[\d٠-٩]{1,2} ?[-–.)][ \t]*)?([^\d٠-٩\n]{2,60})$/;
const COUNT = "(?:[\\d٠-٩]{1,3}|(?!19|20|١٩|٢٠)[\\d٠-٩]{4}|[\\d٠-٩][\\d٠-٩,٬]{4,9})";
const NAME = "(?:[ \\t]*[\\d٠-٩]{1,2} ?[-–.)][ \\t]*)?[^\\d٠-٩\\n]{2,60}";
/** What a number counts. */
const COUNTED_SO = /^ [a-zء-ي]{4,}/i;

/**
 * Whether four digits that look like a year are a count in a list: its share follows, or its line and a neighbour end with such a number, "• Basra 1906",
 * or it counts what another number nearby does, "Traffic: 2035 sorties", "Fires: 888 sorties".
 */
export function isListedCount(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (IN_LINE[0].test(before) && IN_LINE[1].test(after)) return true;
  const label = LABEL.exec(before);
  if (label?.[1] === undefined || OF_YEARS.test(label[1])) return false;
  if (SHARED.test(after)) return true;
  const [noun] = COUNTED_SO.exec(after) ?? [];
  if (noun !== undefined && /:\s*$/.test(label[1]))
    return new RegExp(`(?<![\\d٠-٩])${COUNT}${noun}(?![a-zء-ي])`, "i").test(`${before}\n${after}`);
  if (!/^[ \t]*(?:\n|$)/.test(after)) return false;
  // "Annual sheet 2017" above "Claims received: 1,690" is a heading.
  const row = `${label[1].includes(":") ? NAME : NAME.replace("\\n]", "\\n:]")}${COUNT}[ \\t]*`;
  return (
    new RegExp(`(?:^|\\n)${row}$`).test(before.slice(0, label.index)) ||
    new RegExp(`^[ \\t]*\\n${row}(?:\\n|$)`).test(after)
  );
}
