const BLANK = /\u3000|(?<![\d٠-٩])[\u00a0\u2007\u2009\u202f]|[\u00a0\u2007\u2009\u202f](?![\d٠-٩])/g;
const HYPHEN = /[\u2010\u2011]/g;
/** Before words alone; before numbers it parts columns. */
const INDENT = /^\t+(?=[^\t\d٠-٩\n][^\t\n]*$)/gm;

/** What Markdown prints in bold. */
const BOLD = /\*\*(?=\S)([^*|\t\n]+)\*\*/g;

/** No margin is wider. */
const WIDEST = 80;
const TRAIL = /(?<! ) +$/gm;
/** What mail and Markdown put before the lines of a quotation; before numbers alone it says "more than". */
const QUOTE = /^(?:> ?)+/gm;
const QUOTED = /^(?:> ?)+[^\d٠-٩\s>]/m;

/**
 * A text of the same length with one kind of blank, but between digits, which others group, with one hyphen, set in by blanks, and with marks
 * without width for what makes words bold, and what ends or begins its lines for the eye alone.
 */
export function plainSigns(text: string): string {
  const plain = text
    .replace(BLANK, " ")
    .replace(HYPHEN, "-")
    .replace(INDENT, (tabs) => " ".repeat(tabs.length))
    .replace(BOLD, "\u200b\u200b$1\u200b\u200b")
    .replace(TRAIL, unseen);
  const bare = QUOTED.test(plain) ? plain.replace(QUOTE, unseen) : plain;
  const margin = marginOf(bare);
  return margin === 0 ? bare : bare.replace(new RegExp(`^ {${margin}}`, "gm"), unseen);
}

function unseen(signs: string): string {
  return "\u200b".repeat(signs.length);
}

/** By how many blanks all lines are set in, of those that anybody sets a text in by. */
function marginOf(text: string): number {
  let least = WIDEST;
  for (const { 0: blanks } of text.matchAll(/^ *(?=[^\s\u200b])/gm)) {
    least = Math.min(least, blanks.length);
    if (least === 0) return 0;
  }
  return least;
}
