/** Blanks, and a quote with text behind it. What stands behind a quote that ends a field is none. */
const OPENING = /(?<! ) +"(?=[^"\s])/g;

/** A text of CSV without the blanks between a delimiter and the quote that opens its field: with them the quotes would be a part of its text. */
export function openQuotes(text: string, delimiter: string): string {
  if (delimiter === " " || !text.includes(' "')) return text;
  return text.replace(OPENING, (found, at: number) => {
    const before = text.charAt(at - 1);
    const isFirst = before === delimiter || before === "\n" || at === 0;
    return isFirst && text.charAt(at + found.length) !== delimiter ? '"' : found;
  });
}
