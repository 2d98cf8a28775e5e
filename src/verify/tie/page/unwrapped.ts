/** Shorter lines end where somebody ended them. */
const LEAST = 50;
/** No line of wrapped text is longer. */
const MOST = 130;
/** So much of the longest line is as long as it, since words are not cut. */
const FULL = 0.9;
const CELLS = /[\t|]/;
/** What opens an item or a heading, and what parts columns. */
const APART = /^\s*(?:[•*#>–—-]|\(?\d{1,2}[.)]\s|[a-zء-ي][.)]\s)|[\t|]|\S {2,}\S|\.{3}|(?:[;؛]| \/ ).*(?:[;؛]| \/ )/i;
const BULLET = /^\s*(?:[•*o–—-]|\d{1,2}[.)])\s+/;
/** A sentence has ended, or something is announced. */
const ENDED = /[.:;؛؟?!]["”»)*_]*\s*$/;
const FIRST_WORD = /^\s*\S+/;
const SMALL = /^\s*[a-z]/;
/** Items of a list end in their numbers: "Calls: 540", "Calls 540 (12%)". */
const ITEM = /(?:[:–—-] *[\d٠-٩][\d٠-٩.,٫٬]*[ \u00a0]?[%٪]?|\([^()]{0,40}\))\s*$/;

/** A line that ends in its number. */
const COUNTED = /[\d٠-٩][ \u00a0]?[%٪]?\s*$/;
/** "Calls: 27,200" */
const LABELLED = /: *[\d٠-٩][\d٠-٩.,٫٬]*\s*$/;
/** What may be a name or a number of its own. */
const BEGINS = /^\s*[A-Z\d٠-٩]/;
/** "calls 27,200" */
const CELL = /^\s*[^\s\d]+(?: [^\s\d]+)? [\d٠-٩](?:[\d٠-٩.,٫٬]*[\d٠-٩])?[ \u00a0]?[%٪]?\s*$/;
/** No sentence goes on in these. */
const ANEW = /^\s*(?:The|In|Of|From|We|It|An?|At|By|On|This|These|To|And|But|Up|Down|Our)(?= )/;
const DIGITS = /[\d٠-٩][\d٠-٩.,٫٬]*/g;

/** A text with a blank for each line break within a sentence, as mail has it. Nothing else changes. */
export function unwrapped(text: string): string {
  const lines = text.split("\n");
  const longest = lines.reduce((most, line) => (CELLS.test(line) ? most : Math.max(most, line.length)), 0);
  if (longest > MOST) return text;
  return lines.map((line, at) => (at === 0 ? "" : isBroken(lines[at - 1], line, longest) ? " " : "\n") + line).join("");
}

/** Whether a line goes on in the next: in small letters, or where the next word had no room in it. */
function isBroken(line = "", next: string, longest: number): boolean {
  if (line.length < LEAST || ENDED.test(line) || APART.test(line.replace(BULLET, "")) || APART.test(next)) return false;
  if ([CELL, ANEW].some((row) => row.test(next)) || isAlike(line, next) || LABELLED.test(line)) return false;
  const [first = ""] = FIRST_WORD.exec(next) ?? [];
  if (SMALL.test(next)) return true;
  if (COUNTED.test(line) && BEGINS.test(next)) return false;
  return first !== "" && !ITEM.test(line) && line.length + first.length >= FULL * longest;
}

/** Whether two lines begin alike, as items of a list do. */
function isAlike(line: string, next: string): boolean {
  const [words, others] = [line, next].map((one) => one.trim().toLowerCase().replace(DIGITS, "0").split(/\s+/, 3));
  const same = words?.filter((word, at) => word === others?.[at]).length ?? 0;
  return same > 1 || (words?.[0] === others?.[0] && !SMALL.test(next));
}
