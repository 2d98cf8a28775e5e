/** What a layout lacks to be read in one way only, by its tokens and the expression made of it; `undefined` if it is clear. */
export function layoutNeed(tokens: readonly string[], source: string): string | undefined {
  const has = (letter: string) => tokens.some((token) => token[0] === letter);
  const kinds = tokens.map((token) => token[0]);
  const again = tokens.find((token, index) => kinds.indexOf(token[0]) < index);
  if (again) return `one token of a kind, not ${tokens.find((token) => token[0] === again[0])} and ${again}`;
  if (!has("Y")) return "a year, YYYY or YY";
  if (!has("M")) return "a month, MM, M, MMM or MMMM";
  if (!has("D")) return "a day, DD or D";
  if (has("h") && has("H")) return "h or H, not both";
  if (has("h") !== has("a")) return "h or hh together with a, H or HH without it";
  if (!has("h") && !has("H") && /[msSZ]/.test(kinds.join(""))) return "an hour, H, HH, or h with a";
  return source.includes("?)(") ? "something between a number of one or two digits and the next" : undefined;
}
