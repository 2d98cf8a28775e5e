/** Thousands that blanks part which break no line, or apostrophes, and decimals behind them. */
const GROUPED = /(?<![\d٠-٩.,٫٬])[\d٠-٩]{1,3}(?:[\u00a0\u2009\u202f'’][\d٠-٩]{3})+(?![\d٠-٩])(?:[.,٫](?=[\d٠-٩]))?/g;
const BLANK = /[\u00a0\u2009\u202f'’]/g;
/** Beside these, which the reader settles by all others, all stay. */
const SPACED = /(?<![\d٠-٩.,٫٬])[\d٠-٩]{1,3} [\d٠-٩]{3}(?![\d٠-٩])/;

/** A text of the same length with commas for blanks and apostrophes that part thousands, as typesetters set them, and points for decimal commas behind those. */
export function plainGroups(text: string): string {
  if (SPACED.test(text)) return text;
  return text.replace(GROUPED, (number) => {
    const [comma, point] = /[٠-٩]/.test(number) ? ["٬", "٫"] : [",", "."];
    return number.replace(/[.,٫]$/, point).replace(BLANK, comma);
  });
}
