import { arabicForm } from "../../language/arabicForm.js";
import { countedNoun } from "../../language/countedNoun.js";
import { foldText } from "../../language/foldText.js";
import { matchNoun, type NounMatch } from "../../language/matchNoun.js";
import { readNumber } from "../../language/readNumber.js";
import { splitNumeral } from "../../language/splitNumeral.js";
import { stripHidden } from "../../language/stripHidden.js";
import { type CountedNoun, NOUN_IDS, type NounId } from "../../model/Noun.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { unitOf } from "../../model/unitOf.js";
import { exactOf } from "../checks/exactOf.js";
import { exactText } from "../checks/exactText.js";
import { attempt } from "./attempt.js";
import type { PrintedFigure } from "./PrintedFigure.js";
import { readBounded } from "./readBounded.js";
import { type DirectedText, readDirected } from "./readDirected.js";
import { readDirectedAfter } from "./readDirectedAfter.js";
import { readScaled } from "./readScaled.js";
import { timeIn } from "./timeIn.js";

/** How no change is told, folded. */
const NO_CHANGE = /^(?:no change|unchanged|(?:دون|بدون|بلا) تغي[ي]?ر)$/;

/** A percentage with what it is of, or when, behind it: "59.81% of contacts". Other words may turn it: "59.81% fewer", "59.81% not by phone". */
const PERCENT = /^([^a-zء-ي]*[%٪])\s+(?:of|in|من|في)\s.*/is;

/**
 * Reads a figure as printed: a number, one in thousands, one with its noun, known or not, or a change whose sign is a word;
 * `undefined` for what is none. Behind a number, such a word is its sign only where a change is asked for.
 */
export function readPrinted(
  printed: string,
  noun?: NounId | CountedNoun,
  isChange: boolean | undefined = false,
): PrintedFigure | undefined {
  const text = stripHidden(printed)
    .trim()
    .replace(/^([<>]) /, "$1")
    .replace(/^[≥≤]\s*/, (sign) => (sign.startsWith("≥") ? "at least " : "at most "))
    .replace(/\.$/, "");
  const directed = isChange ? readDirectedAfter(text) : undefined;
  if (directed !== undefined) return turn(directed, noun);
  const bounded = readBounded(text);
  if (bounded !== undefined) {
    const reading = readPrinted(bounded.rest, noun, isChange);
    if (reading === undefined || reading.bound !== undefined) return undefined;
    // More than so much of a fall is less than it below 0.
    return { ...reading, bound: reading.units < 0 ? turned(bounded.bound) : bounded.bound, orEqual: bounded.orEqual };
  }
  const plain = attempt(() => readNumber(isChange ? text : text.replace(PERCENT, "$1")));
  if (plain !== undefined) return figureOf(plain, plain.isPercent, plain.bound);
  const own = typeof noun === "object" ? [noun] : [];
  const scaled = readScaled(text);
  if (scaled !== undefined) {
    const { figure, words } = scaled;
    if (!Number.isSafeInteger(figure.units)) return undefined;
    const match = attempt(() => matchNoun(`${exactText(exactOf(figure))} ${words}`, own));
    return match ? withNoun(figure, match, text.slice(0, -words.length).trim(), words, noun) : figure;
  }
  const counted = attempt(() => matchNoun(text, own));
  if (counted !== undefined) {
    const { numeral = "", words = "" } = splitNumeral(text) ?? {};
    return withNoun(figureOf(counted.reading, false, counted.reading.bound), counted, numeral, words, noun);
  }
  const { numeral, words = "" } = splitNumeral(text) ?? {};
  const number = numeral === undefined ? undefined : attempt(() => readNumber(numeral));
  if (number === undefined) return readChange(text, isChange, noun);
  const time = timeIn(words);
  return { ...figureOf(number, number.isPercent, number.bound), ...(time !== undefined && { noun: time }) };
}

function readChange(text: string, isChange: boolean, noun?: NounId | CountedNoun): PrintedFigure | undefined {
  if (isChange && NO_CHANGE.test(foldText(text))) return { units: 0, decimals: 2, isPercent: false };
  const directed = readDirected(text);
  return directed && turn(directed, noun);
}

function turn({ falls, size }: DirectedText, noun?: NounId | CountedNoun): PrintedFigure | undefined {
  const reading = readPrinted(size, noun);
  if (reading === undefined || !falls) return reading;
  const { bound, ...rest } = reading;
  return { ...rest, units: -rest.units, ...(bound && { bound: turned(bound) }) };
}

function turned(bound: "<" | ">"): "<" | ">" {
  return bound === "<" ? ">" : "<";
}

function figureOf({ units, decimals }: FixedDecimal, isPercent = false, bound?: "<" | ">"): PrintedFigure {
  return bound === undefined ? { units, decimals, isPercent } : { units, decimals, isPercent, bound };
}

/** Points that are printed for a figure in points say nothing of what was counted. */
function unitIn(match: NounMatch, asked?: NounId | CountedNoun): Pick<PrintedFigure, "unit" | "noun"> {
  if (asked === "percentage-point" && match.noun.id === asked) return {};
  const noun = match.noun === asked ? asked : NOUN_IDS.find((each) => each === match.noun.id);
  if (noun === undefined) return {};
  return typeof noun === "string" ? { unit: unitOf(noun), noun: match.noun.word ?? noun } : { unit: unitOf(noun) };
}

function withNoun(
  figure: PrintedFigure,
  match: NounMatch,
  numeral: string,
  words: string,
  asked?: NounId | CountedNoun,
): PrintedFigure {
  const corrected = match.reading.agrees ? undefined : correct(numeral, words, match);
  return { ...figure, ...unitIn(match, asked), ...(corrected !== undefined && { corrected }) };
}

/** The numeral as it is printed with the form of the noun that it asks for; one and two are said in words. */
function correct(
  numeral: string,
  words: string,
  { reading: { units, decimals }, noun }: NounMatch,
): string | undefined {
  const value = Math.abs(units) / 10 ** decimals;
  if (!/[\u0620-\u064A]/.test(words))
    return noun.en && `${numeral} ${value === 1 && decimals === 0 ? noun.en.singular : noun.en.plural}`;
  if (noun.ar === undefined) return undefined;
  return (units === 1 || units === 2) && decimals === 0
    ? countedNoun(value, noun)
    : `${numeral} ${arabicForm(noun.ar, value)}`;
}
