import { arabicForm } from "../language/arabicForm.js";
import { countedNoun } from "../language/countedNoun.js";
import type { NumberOptions } from "../language/NumberOptions.js";
import { nounOf } from "../language/nounOf.js";
import type { CountedNoun, NounId } from "../model/Noun.js";
import type { FixedDecimal } from "../model/numbers.js";

/** A number's text with the noun it counts; alone in a language that the noun has no forms of. `isMarked`: with a sign or bound, for which no word stands. */
export function withNoun(
  text: string,
  { units, decimals }: FixedDecimal,
  noun: NounId | CountedNoun,
  options: NumberOptions,
  isMarked: boolean,
): string {
  const { ar, en } = nounOf(noun);
  const size = Math.abs(units) / 10 ** decimals;
  if (options.language === "en") {
    if (en === undefined) return text;
    return `${text} ${size === 1 && decimals === 0 ? en.singular : en.plural}`;
  }
  if (ar === undefined) return text;
  return isMarked
    ? `${text} ${arabicForm(ar, size)}`
    : countedNoun({ units, decimals }, noun, { ...options, zero: "numeral" });
}
