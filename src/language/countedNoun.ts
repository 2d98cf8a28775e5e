import { checkOption } from "../model/checkOption.js";
import { NO_OPTIONS } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { Cell } from "../model/FeedbackReport.js";
import { LANGUAGES } from "../model/lists.js";
import type { ArabicNounForms, CountedNoun, NounId } from "../model/Noun.js";
import type { FixedDecimal } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { arabicForm } from "./arabicForm.js";
import { arabicOne } from "./arabicOne.js";
import { arabicTwo } from "./arabicTwo.js";
import { checkFixed } from "./checkFixed.js";
import type { NumberOptions } from "./NumberOptions.js";
import { nounOf } from "./nounOf.js";
import { NO_VALUE, okValue } from "./okValue.js";
import { roundNumber } from "./roundNumber.js";
import { writeNumber } from "./writeNumber.js";

const CASES = ["nominative", "oblique", "accusative"] as const;
const ZEROS = ["la", "numeral"] as const;

/** Options of {@link countedNoun}. */
export interface CountedNounOptions extends NumberOptions {
  /**
   * The case of the Arabic 1 and 2: `nominative` unless said otherwise; `oblique` of the dual after a verb or a preposition;
   * `accusative` after a verb, where 1 has a form of its own, too: `استفسارًا واحدًا`.
   */
  readonly case?: "nominative" | "oblique" | "accusative";
  /** `la` writes `لا مكالمات`, or `no calls`, for 0; `numeral` writes `٠ مكالمة`. `la` unless said otherwise. */
  readonly zero?: "la" | "numeral";
}

/**
 * Writes a number with the noun it counts, in the form that the number asks for.
 *
 * @param number - a non-negative finite number, a fixed decimal (its decimals are kept), or a result that holds one
 * @param noun - a noun of the table, or one with forms of its own
 * @param options - language, digits, bidi marks; the case of 1 and 2; how 0 is written
 * @returns `لا مكالمات`, `مكالمة واحدة`, `مكالمتان`, `٣ مكالمات`, `١١ مكالمة`, `١٠٠ مكالمة`; `—` for a result that is not ok
 * @throws `bad-number`; `unknown-noun`; `bad-noun` where the noun has no forms in the language, or lacks one of them; `bad-option`
 *
 * @example
 * ```ts
 * import { countedNoun } from "beneficiary-feedback";
 * console.log(countedNoun(649940, "call")); // => "٦٤٩٬٩٤٠ مكالمة"
 * console.log(countedNoun(2, "call", { case: "oblique" })); // => "مكالمتين"
 * console.log(countedNoun(1, "enquiry", { case: "accusative" })); // => "استفسارًا واحدًا"
 * console.log(countedNoun(1, "ticket", { language: "en" })); // => "1 ticket"
 * ```
 */
export function countedNoun(
  number: Cell | FixedDecimal | Result<number | FixedDecimal>,
  noun: NounId | CountedNoun,
  options: CountedNounOptions = NO_OPTIONS,
): string {
  const known = okValue<number | FixedDecimal>(number, options);
  if (known === undefined) return NO_VALUE;
  const fixed = typeof known === "number" ? roundNumber(known, undefined, 0) : checkFixed(known);
  const value = fixed.units / 10 ** fixed.decimals;
  if (!(value >= 0)) throw new FeedbackError("bad-number", "countedNoun needs a number that is not negative", value);
  const language = checkOption("language", options.language ?? "ar", LANGUAGES);
  const grammaticalCase = checkOption("case", options.case ?? "nominative", CASES);
  const zero = checkOption("zero", options.zero ?? "la", ZEROS);
  const { ar, en } = nounOf(noun);
  const written = writeNumber(fixed, options);
  const words = fixed.decimals > 0 || (value === 0 && zero === "numeral") ? undefined : value;
  if (language === "ar" && ar !== undefined) {
    return arabicWords(ar, words, grammaticalCase) ?? `${written} ${arabicForm(ar, value)}`;
  }
  if (language === "en" && en !== undefined) {
    if (words === 0) return `no ${en.plural}`;
    return `${written} ${words === 1 ? en.singular : en.plural}`;
  }
  throw new FeedbackError("bad-noun", `countedNoun needs a noun with forms in ${language}`, noun);
}

function arabicWords(
  forms: ArabicNounForms,
  value: number | undefined,
  grammaticalCase: (typeof CASES)[number],
): string | undefined {
  if (value === 0) return `لا ${forms.plural}`;
  if (value === 1) return arabicOne(forms, grammaticalCase === "accusative");
  if (value === 2) return arabicTwo(forms, grammaticalCase === "nominative");
  return undefined;
}
