import { follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** What leads to a month, and to no day of it: "closed in December 25". */
const WITHIN = /(?<![a-z]|(?:closed|open|until|ending|due) )(?:in|during) $/i;
/** The last year: what is larger is a count. */
const LAST = 2100;

/** Whether the number behind a month counts what came in it, and is no day: "In March 31 calls came", "(March 31, April 5,204)". */
export function countsInMonth({ text, tokens }: Source, at: number): boolean {
  const joins = (place: number): number => (tokens[place]?.word?.role === "and" ? 1 : 0);
  const isCounted = (month: number, next: number): boolean =>
    tokens[month]?.word?.month !== undefined &&
    (tokens[month + 1]?.numeral?.units ?? 0) > LAST &&
    follows(tokens[next], GAP.space | GAP.comma);
  if (isCounted(at + 2 + joins(at + 2), at + 2) || isCounted(at - 2 - joins(at - 1), at)) return true;
  const { start = 0 } = tokens[at] ?? {};
  const noun = tokens[at + 2];
  return (
    follows(noun, GAP.space) && noun.word?.plural === true && WITHIN.test(text.slice(Math.max(0, start - 16), start))
  );
}
