const BLANK = /(?<![\d٠-٩])[\u00a0\u2007\u2009\u202f]|[\u00a0\u2007\u2009\u202f](?![\d٠-٩])/g;

/** A text of the same length with a blank for each that keeps words in one line, but for those between digits, which group them. */
export function plainBlanks(text: string): string {
  return text.replace(BLANK, " ");
}
