import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import { isDigitAt } from "./isDigitAt.js";

/** What parts two places of a text: 1 for each comma, bracket or "and" between them, more for the end of a clause. */
export type Gaps = (from: number, to: number) => number;

/** Between two clauses nothing speaks of the other's numbers. */
const CLAUSE = 100;

const ENDS = ".;؛?؟!•\n";
const COMMAS = ",،)|\t";
type WordsByLetter = ReadonlyMap<number, readonly string[]>;

/** What joins. */
const JOINING =
  "and to while as because since when but against versus compared إلى الى مقابل مقارنة بينما وأصبح وأصبحت فأصبح فأصبحت فصار فصارت فبلغ فبلغت لتصبح ليصبح و";
/** What may follow the glued "and" of Arabic, beside a space or a digit; other words may begin with its letter. */
const GLUED = ["في", "ال", "لل", "خلال", "كان", "عن ", "ب", "م"];

/**
 * Finds what parts the clauses of a text and their members; each sign is weighed once, when it is first asked for.
 *
 * @param readings - a number in words among them is joined by the letter right before it: "وشكويان"
 */
export function gapsIn(text: string, readings: readonly FigureReading[]): Gaps {
  let sums: Uint32Array | undefined;
  return (from, to) => {
    sums ??= sumsOf(text, new Set(readings.filter(isInWords).map(({ span }) => span.start)));
    return from > to ? 0 : (sums[Math.min(to + 1, text.length)] ?? 0) - (sums[from] ?? 0);
  };
}

/** What all that stands before each place of a text parts. */
function sumsOf(text: string, inWords: ReadonlySet<number>): Uint32Array {
  const joining = byFirst(JOINING.split(" "));
  const signs = new Uint8Array(LAST_SIGN + 1);
  for (const sign of ` ${ENDS}${COMMAS}`) signs[sign.charCodeAt(0)] = 1;
  const sums = new Uint32Array(text.length + 1);
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    if (signs[text.charCodeAt(at)] === 1) sum += weightOf(text, at, joining, inWords);
    sums[at + 1] = sum;
  }
  return sums;
}

function weightOf(text: string, at: number, joining: WordsByLetter, inWords: ReadonlySet<number>): number {
  const character = text.charAt(at);
  if (character === " ")
    return NEXT.test(text.slice(at, at + 24)) ? 2 : joins(text, at + 1, joining) || isGlued(text, at, inWords) ? 1 : 0;
  const inNumber = isDigitAt(text, at + 1) && isDigitAt(text, at - 1);
  if (inNumber && (character === "." || character === ",")) return 0;
  if (ENDS.includes(character))
    return ANSWERED.test(text.slice(Math.max(0, at - 1), at + LONG)) &&
      ASKED.test(text.slice(Math.max(0, at - FAR), at))
      ? 0
      : CLAUSE;
  return COMMA.test(text.slice(at, at + 11)) ? 2 : 1;
}

/** A question, and the number that answers it with no more than the verb of what came, if one was asked for. */
const ANSWERED =
  /^(?:[^\n][?؟]\s|[?؟]\n)(?:(?:ج|A)\s?[:.]\s)?(?:(?:وردت?(?:نا)?|وصلت?(?:نا)?|تلقينا|استقبلنا|بلغت?)(?: عدد(?:ها|هم|ه))? |(?:we (?:received|took|had|got)|there were|it (?:was|came to)) )?[\d٠-٩]/i;
const LONG = 32;
const ASKED =
  /(?:\bhow m(?:any|uch)|\bwhat (?:is|was) the number of|(?<![ء-ي])[وف]?(?:كم|ما (?:هو )?عدد)) [^.?؟\n]*[?؟]?$/i;
/** How far, in characters, a question reaches. */
const FAR = 120;

/** A comma with an "and" that joins no name with its article: another clause. */
const COMMA = /^[،,] ?و(?!ال|لل|عدد(?:ها|هم|هن) |[\d٠-٩\s])/;

/** What is told of next, or was before: "up 5% on May, then down in July", "before falling in July", "after falling in April"; not "before closing". */
const NEXT =
  /^ (?:then|whereas|(?:even |al)?though|(?:before|after) (?:(?:ris|climb|jump|grow|increas|gain|surg|fall|dropp|declin|decreas|slipp|dipp|eas|shrink)ing)|after (?:(?:an?|the|its|their) (?:fall|drop|decline|decrease|rise|increase|gain) of|(?:it|they) (?:fell|dropped|declined|rose|grew|climbed) by)|ثم|في حين|فيما|(?:قبل|بعد) [أا]ن (?:[تيا]?(?:رتفع|زيد|زاد|زداد|صعد|قفز|نمو|تزايد|نخفض|تراجع|هبط|نقص|قل|تناقص|تقلص)ت?)|بعد (?:ارتفاع|زياد|نمو|صعود|انخفاض|تراجع|هبوط|نقص)[تةه]?(?:ها|ه)?)(?![a-zء-ي])/;

/** The bullet. */
const LAST_SIGN = 0x2022;
const WAW = 0x648;

function joins(text: string, at: number, joining: WordsByLetter): boolean {
  const code = text.charCodeAt(at);
  if (code === WAW && (isDigitAt(text, at + 1) || GLUED.some((next) => text.startsWith(next, at + 1)))) return true;
  const words = joining.get(code);
  return words?.some((word) => text.startsWith(word, at) && !isLetter(text.charCodeAt(at + word.length))) === true;
}

function isGlued(text: string, space: number, inWords: ReadonlySet<number>): boolean {
  return text.charCodeAt(space + 1) === WAW && inWords.has(space + 2);
}

function isInWords(reading: FigureReading): boolean {
  return isQuantity(reading) && reading.script === "word";
}

function byFirst(words: readonly string[]): WordsByLetter {
  const found = new Map<number, string[]>();
  for (const word of words) found.set(word.charCodeAt(0), [...(found.get(word.charCodeAt(0)) ?? []), word]);
  return found;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x621 && code <= 0x64a);
}
