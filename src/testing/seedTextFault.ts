import { readFigures } from "../language/readFigures.js";
import { isYear } from "../language/reading/isYear.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { Span } from "../model/Finding.js";
import { needText } from "../model/needText.js";
import { corruptDigits } from "./corruptDigits.js";
import { DIGIT_FAULTS, type DigitFault } from "./digitFaults.js";

/** A text with one fault in it. */
export interface SeededTextFault {
  readonly text: string;
  /** Where the number stands in the faulty text. */
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/** Digits of ASCII, Arabic and Persian, each ten in a row. */
const DIGIT = /[0-9\u0660-\u0669\u06F0-\u06F9]/g;

/**
 * A copy of a text with one slip of the hand in one of its numbers, in the digits that it is written in. Dates,
 * telephone numbers, the numbers of a list, and four digits from 1900 to 2100 that may be a year are left alone: those without a sign, a separator, a
 * label or a noun that the library reads (`2010`, `2010 of them`), and not `2010 chats`, `2,010` or `Cases: 2010`; separators stay where they are, but for one that nothing would stand before.
 *
 * @param text - a sound text in Arabic or English
 * @param fault - a fault of `DIGIT_FAULTS`
 * @param seed - a whole number from 0: which of the places where the fault can be; seeds one after another go through them all
 * @returns the faulty text and what was changed, or `undefined` where the text has no place for the fault
 * @throws `bad-input` for what is no text; `bad-option` for an unknown fault; `bad-number` for a seed that is not a whole number from 0
 *
 * @example
 * ```ts
 * import { seedTextFault } from "beneficiary-feedback/testing";
 * const seeded = seedTextFault("بلغ عدد المكالمات ٦٤٩٬٩٤٠ مكالمة", "swapped-digits", 3);
 * console.log(seeded?.text); // => "بلغ عدد المكالمات ٦٤٩٬٩٠٤ مكالمة"
 * ```
 */
export function seedTextFault(text: string, fault: DigitFault, seed: number): SeededTextFault | undefined {
  needText(text, "seedTextFault");
  if (!DIGIT_FAULTS.includes(fault))
    throw new FeedbackError("bad-option", "seedTextFault needs a fault of DIGIT_FAULTS", fault);
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new FeedbackError("bad-number", "seedTextFault needs a seed that is a whole number from 0", seed);
  const found = readFigures(text).flatMap((reading) =>
    "value" in reading && reading.script !== "word" && reading.kind !== "ordinal" && !isYear(reading)
      ? corruptNumber(reading.text, Math.max(0, reading.decimals), fault).map((after) => ({ ...reading, after }))
      : [],
  );
  const chosen = found[seed % found.length];
  if (chosen === undefined) return undefined;
  const { span, after, text: before } = chosen;
  const { start } = span;
  return {
    text: text.slice(0, start) + after + text.slice(span.end),
    span: { start, end: start + after.length },
    before,
    after,
  };
}

/** All that the fault can make of a number as printed. Decimals are never fewer or more: that would be another rounding. */
function corruptNumber(printed: string, decimals: number, fault: DigitFault): readonly string[] {
  const places = [...printed.matchAll(DIGIT)].map(({ index }) => index);
  const first = places[0];
  if (first === undefined) return [];
  const zero = zeroOf(printed.charCodeAt(first));
  const digits = places.map((index) => printed.charCodeAt(index) - zero);
  const whole = fault === "dropped-digit" || fault === "doubled-digit" ? digits.length - decimals : digits.length;
  return corruptDigits(digits.slice(0, whole), fault).map((part) => {
    const changed = [...part, ...digits.slice(whole)];
    const surplus = changed.length - places.length;
    let next = 0;
    const write = (): string => String.fromCharCode(zero + (changed[next++] ?? 0));
    // The first place takes the digit too many; the first digit gives its place up for one too few, with what parts it from the next.
    const kept = surplus < 0 ? printed.slice(0, first) + printed.slice(places[1]) : printed;
    return kept.replace(DIGIT, (_, index: number) => (surplus > 0 && index === first ? write() + write() : write()));
  });
}

function zeroOf(code: number): number {
  return code < 0x660 ? 0x30 : code < 0x6f0 ? 0x660 : 0x6f0;
}
