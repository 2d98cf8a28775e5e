/** A minus before the sign or the short name of a currency: "-£500", "−SAR 500"; the dash of "£300 -£500" is that of a range. */
const OWED = /(?:(?<!\S|[\d٠-٩] )[-−]|(?<=\()[-−]|(?<![^\n\t|])–)(?:[A-Z]{0,3}[$€£₹₦₱\u20c1]|[A-Z][A-Za-z]{0,2}\.?) ?$/;

/** How far before the amount at `start` such a minus stands, or 0. */
export function owedBefore(text: string, start: number): number {
  return OWED.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
}
