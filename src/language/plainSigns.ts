const BLANK = /\u3000|(?<![\d٠-٩])[\u00a0\u2007\u2009\u202f]|[\u00a0\u2007\u2009\u202f](?![\d٠-٩])/g;
const HYPHEN = /[\u2010\u2011]/g;
/** Before words alone; before numbers it parts columns. */
const INDENT = /^\t+(?=[^\t\d٠-٩\n][^\t\n]*$)/gm;

/** A text of the same length with one kind of blank, but between digits, which others group, with one hyphen, and set in by blanks. */
export function plainSigns(text: string): string {
  return text
    .replace(BLANK, " ")
    .replace(HYPHEN, "-")
    .replace(INDENT, (tabs) => " ".repeat(tabs.length));
}
