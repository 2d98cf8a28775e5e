/**
 * What a layout lacks to be read in one way only, by its tokens, the first letter of each and the expression made of it; `undefined` if
 * it is clear.
 */
export function layoutNeed(tokens: readonly string[], letters: string, source: string): string | undefined {
  const has = (letter: string) => letters.includes(letter);
  const again = tokens.find((token, index) => letters.indexOf(token.charAt(0)) < index);
  if (again) return `one token of a kind, not ${tokens[letters.indexOf(again.charAt(0))]} and ${again}`;
  if (!has("Y")) return "a year, YYYY or YY";
  if (!has("M")) return "a month, MM, M, MMM or MMMM";
  if (!has("D")) return "a day, DD or D";
  if (has("h") && has("H")) return "h or H, not both";
  if (has("h") !== has("a")) return "h or hh together with a, H or HH without it";
  if (!/h/i.test(letters) && /[msSZ]/.test(letters)) return "an hour, H, HH, or h with a";
  return source.includes("\\d?)(\\d") ? "something between a number of one or two digits and the next" : undefined;
}
