import { follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** What leads to a month, and to no day of it: "closed in December 25". */
const WITHIN = /(?<![a-z]|(?:closed|open|until|ending|due) )(?:in|during) $/i;

/** Days are no more, and years lie between these. */
const DAYS = 31;
const [FIRST, LAST] = [1900, 2100];

/** Whether the number behind a month counts what came in it, and is no day: "In March 31 calls came", "(March 31, April 5,204)". */
export function countsInMonth(source: Source, at: number): boolean {
  const { text, tokens } = source;
  const joins = (place: number): number => (tokens[place]?.word?.role === "and" ? 1 : 0);
  if (isCounted(source, at + 2 + joins(at + 2)) || isCounted(source, at - 2 - joins(at - 1), at)) return true;
  const { start = 0 } = tokens[at] ?? {};
  const noun = tokens[at + 2];
  return (
    follows(noun, GAP.space) && noun.word?.plural === true && WITHIN.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** Whether a month stands in a list with a number that is no day and no year: "April 5,204". */
function isCounted({ tokens }: Source, at: number, next = at): boolean {
  const [month, number] = [tokens[at], tokens[at + 1]];
  const { units = 0 } = number?.numeral ?? {};
  if (month?.word?.month === undefined || units <= DAYS || (units >= FIRST && units <= LAST)) return false;
  return follows(number, GAP.space) && follows(tokens[next], GAP.space | GAP.comma);
}
