const BLANK = /\u3000|(?<![\d٠-٩])[\u00a0\u2007\u2009\u202f]|[\u00a0\u2007\u2009\u202f](?![\d٠-٩])/g;
const HYPHEN = /[\u2010\u2011]/g;
/** Before words alone; before numbers it parts columns. */
const INDENT = /^\t+(?=[^\t\d٠-٩\n][^\t\n]*$)/gm;

/** What mail and Markdown put before the lines of a quotation; before numbers alone it says "more than". */
const QUOTE = /^(?:> ?)+/gm;
const QUOTED = /^(?:> ?)+[^\d٠-٩\s>]/m;

/**
 * A text of the same length with one kind of blank, but between digits, which others group, with one hyphen, set in by blanks, and with marks
 * without width for those of a quotation.
 */
export function plainSigns(text: string): string {
  const plain = text
    .replace(BLANK, " ")
    .replace(HYPHEN, "-")
    .replace(INDENT, (tabs) => " ".repeat(tabs.length));
  return QUOTED.test(plain) ? plain.replace(QUOTE, (marks) => "\u200b".repeat(marks.length)) : plain;
}
