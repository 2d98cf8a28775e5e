import type { CountedNoun } from "../model/Noun.js";
import type { FixedDecimal } from "../model/numbers.js";
import { matchNoun } from "./matchNoun.js";

/** A number and the noun it counts. */
export interface CountedNounReading extends FixedDecimal {
  readonly value: number;
  /** The id of the noun. */
  readonly noun: string;
  /** Whether the noun has the form that the number asks for: `649,940 مكالمات`, `٣ مستفيدون` and `٢ مكالمتان` do not, and `٢ مكالمة`, whose numeral stays, does. */
  readonly agrees: boolean;
  /** `<` or `>` where the number is a bound and not the value. */
  readonly bound?: "<" | ">";
}

/**
 * Reads a number with its noun; it inverts `countedNoun` and `formatPoints`. Spellings of alef, ya, ta marbuta and tanwin are
 * taken as one, and of nouns with two names both are read: `رسائل إلكترونية`, `اقتراح`, `شكاوٍ`, `emails`.
 *
 * @param text - `٦٤٩٬٩٤٠ مكالمة`, `مكالمتان`, `مكالمة واحدة`, `لا مكالمات`, `649,940 calls`
 * @param nouns - nouns of the caller's own, tried before those of the table
 * @returns the number, the id of the noun, and whether the two agree
 * @throws `unreadable-number` where there is no number; `unknown-noun` where the noun is none of these; `bad-noun` for nouns that are no list, or lack a form
 *
 * @example
 * ```ts
 * import { readCountedNoun } from "beneficiary-feedback";
 * console.log(readCountedNoun("مكالمتان").value); // => 2
 * console.log(readCountedNoun("649,940 مكالمات").agrees); // => false
 * ```
 */
export function readCountedNoun(text: string, nouns: readonly CountedNoun[] = []): CountedNounReading {
  return matchNoun(text, nouns).reading;
}
