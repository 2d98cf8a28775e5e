import { FeedbackError } from "../model/FeedbackError.js";
import type { Numerals } from "../model/lists.js";
import { needText } from "../model/needText.js";
import type { FixedDecimal } from "../model/numbers.js";
import { convertDigits } from "./convertDigits.js";
import { foldLine } from "./foldLine.js";
import { stripHidden } from "./stripHidden.js";

/** What a numeral says, exactly: `value` is `units` × 10^-`decimals`, and 59.81 for `59.81%`. */
export interface NumberReading extends FixedDecimal {
  readonly value: number;
  readonly numerals: Numerals;
  readonly isPercent: boolean;
  /** `<` or `>` where the numeral is a bound and not the value. */
  readonly bound?: "<" | ">";
}

const PARTS = /^([<>])?([-+\u2212])?([%٪])?([\d٬،,.٫'’\u00A0\u2009\u202F]*\d)(\D+)?$/;
/** What makes a percentage of the number before it, folded. */
const PERCENT = /^ ?(?:[%٪]|(?:في |ب)الما?يه|per ?cent)$/;
const DIGITS = /^(\d{1,3}(?:([٬،,.'’\u00A0\u2009\u202F])\d{3})(?:\2\d{3})*|\d+)(?:([٫.,])(\d+))?$/;

/**
 * Reads a text that is one number and nothing else; it inverts every writer of numbers, in both digits and with any bidi marks.
 * Separators of other habits are read where they can mean only one thing (`١١٥,٤٤٨`, `1.234.567`, `1.234,5`), and the words for a percentage in all
 * their spellings, with or without vowel marks. A lone point before three
 * Latin digits is the decimal point that the writers write: `1.234` is 1.234. A lone comma parts groups alone, and a lone point no decimals of
 * three Arabic-Indic digits: `12,5%`, `0,234` and `٠.٢٣٤` are refused. For figures in running text, and to keep the other
 * reading of what is ambiguous, there is `readFigures`.
 *
 * @param text - `٥٩٫٨١٪`, `649,940`, `-12`, `<0.01%`, `85 في المئة`
 * @returns what the numeral says, with its digits, sign, decimals and bound
 * @throws `unreadable-number` for anything else: two kinds of digits in one numeral, `1,23`, `١٫٢٣٤٫٥`, `007`, or too many digits
 *
 * @example
 * ```ts
 * import { readNumber } from "beneficiary-feedback";
 * console.log(readNumber("١١٥,٤٤٨").value); // => 115448
 * console.log(readNumber("59.81%")); // => {"value":59.81,"units":5981,"decimals":2,"numerals":"latn","isPercent":true}
 * ```
 */
export function readNumber(text: string): NumberReading {
  needText(text, "readNumber", "unreadable-number");
  const clean = stripHidden(text).trim();
  const numerals = numeralsIn(clean);
  const parts = PARTS.exec(convertDigits(clean, "latn"));
  const [, bound, sign, before, body = "", after] = parts ?? [];
  const isPercent = before !== undefined || after !== undefined;
  const isOne = after === undefined || (before === undefined && PERCENT.test(foldLine(after)));
  const digits = readDigits(body, isPercent || numerals === "latn");
  if (numerals === undefined || digits === undefined || !isOne) {
    throw new FeedbackError("unreadable-number", "readNumber needs one number, written one way", text);
  }
  const [whole, fraction] = digits;
  const size = Number(whole + fraction);
  const factor = sign === undefined || sign === "+" || size === 0 ? 1 : -1;
  const value = factor * Number(`${whole}.${fraction}`);
  const reading = { value, units: factor * size, decimals: fraction.length, numerals, isPercent };
  return bound === "<" || bound === ">" ? { ...reading, bound } : reading;
}

/** The digits of the text, if they are of one script. */
function numeralsIn(text: string): Numerals | undefined {
  const [latin, arabic, persian] = [/\d/, /[٠-٩]/, /[۰-۹]/].map((digits) => digits.test(text));
  if (latin) return arabic || persian ? undefined : "latn";
  return arabic && persian ? undefined : "arab";
}

/** The whole and the fraction without separators, if they can be told apart. */
function readDigits(body: string, pointIsDecimal: boolean): readonly [string, string] | undefined {
  const match = DIGITS.exec(body);
  if (match === null) return undefined;
  const [, grouped = "", separator, point, decimals = ""] = match;
  const lonePoint = separator === "." && point === undefined && grouped.length <= 7;
  if (lonePoint && !pointIsDecimal) return undefined;
  if (point !== undefined && (point === separator || (point === "," && separator !== "."))) return undefined;
  const whole = lonePoint ? grouped.slice(0, -4) : grouped.replace(/\D/g, "");
  const fraction = lonePoint ? grouped.slice(-3) : decimals;
  if (/^0\d/.test(whole)) return undefined;
  return fraction.length <= 15 && Number.isSafeInteger(Number(whole + fraction)) ? [whole, fraction] : undefined;
}
