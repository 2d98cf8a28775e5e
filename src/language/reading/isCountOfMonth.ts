import type { Source } from "./Source.js";
import { GAP, type Token } from "./tokenize.js";

/** The first year that is told in reverse, and the last one: what is larger is a count. */
const FIRST = 1900;
const LAST = 2100;
/** Years that texts of our time tell of. */
const RECENT = 2000;
const SOON = 2040;
const ARABIC = 0x600;
/** How many words may lie between two months of a list. */
const FEW = 4;

/**
 * Whether the four digits behind a month count what came in it, as those of the months beside it do, or in the next one, and are no year: "4,437 in January, in
 * February 1977 and in March 5983", "385 in January, 1989 in February".
 */
export function isCountOfMonth({ text, tokens }: Source, at: number, units: number): boolean {
  if (units > LAST && !isTurned(units)) return false;
  const isOdd = units < RECENT || units > SOON;
  return (
    isOfNext(tokens, at) ||
    isCounted(tokens, monthBeside(tokens, at, -1)) ||
    isOfNoun(text, tokens[at + 2]) ||
    (isOdd && isCounted(tokens, monthBeside(tokens, at, 1)))
  );
}

/** Whether a noun follows as it does behind a count, and behind no year: `في يناير 1900 مكالمة`. */
function isOfNoun(text: string, token: Token | undefined): boolean {
  if (token?.word?.noun === undefined || token.gap !== GAP.space || token.prefix !== 0) return false;
  return token.word.plural !== true && text.charCodeAt(token.start) >= ARABIC;
}

/** Whether another month is told right behind the digits, and a comma parts them from their own. */
function isOfNext(tokens: readonly Token[], at: number): boolean {
  const [numeral, word, month] = tokens.slice(at + 1, at + 4);
  return (
    numeral !== undefined &&
    (numeral.gap & GAP.comma) !== 0 &&
    word?.word?.role === "in" &&
    word.gap === GAP.space &&
    month?.word?.month !== undefined &&
    month.gap === GAP.space
  );
}

/** The index of the next month of the list in a direction, with nothing but what is counted and words that join in between. */
function monthBeside(tokens: readonly Token[], at: number, step: 1 | -1): number | undefined {
  for (let next = step > 0 ? at + 2 : at - 1, few = FEW; few > 0; few--, next += step) {
    const token = tokens[next];
    if (token === undefined || (token.gap & (GAP.break | GAP.wall)) !== 0 || token.skipped > 0) return undefined;
    if (token.word?.month !== undefined) return next;
    const isBehindMonth = step < 0 && token.numeral !== undefined && tokens[next - 1]?.word?.month !== undefined;
    const joins = ["in", "and", "link"].includes(token.word?.role ?? "") || token.word?.noun !== undefined;
    if (!isBehindMonth && !joins) return undefined;
  }
  return undefined;
}

function isCounted(tokens: readonly Token[], month: number | undefined): boolean {
  const numeral = month === undefined ? undefined : tokens[month + 1]?.numeral;
  return numeral !== undefined && !numeral.percent && numeral.units > LAST && !isTurned(numeral.units);
}

/** Whether the digits are those of a year in reverse, as some documents have them: 1202. */
function isTurned(units: number): boolean {
  const turned = Number([...String(units)].reverse().join(""));
  return turned >= FIRST && turned <= LAST;
}
