import { follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** What leads to a month, and to no day of it: "closed in December 25". */
const WITHIN = /(?<![a-z]|(?:closed|open|until|ending|due) )(?:in|during) $/i;

/** Whether the number behind a month counts what came in it, and is no day: "In March 31 calls came". */
export function countsInMonth({ text, tokens }: Source, at: number): boolean {
  const { start = 0 } = tokens[at] ?? {};
  const noun = tokens[at + 2];
  return (
    follows(noun, GAP.space) && noun.word?.plural === true && WITHIN.test(text.slice(Math.max(0, start - 16), start))
  );
}
