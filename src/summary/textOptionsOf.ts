import { monthNamesOf } from "../language/monthNamesOf.js";
import type { TextOptions } from "../language/NumberOptions.js";
import { numeralsOf } from "../language/numeralsOf.js";

/** How a whole text is written, asked once for all of its numbers and names; throws `bad-option`. */
export function textOptionsOf(options: TextOptions): Required<TextOptions> {
  const { language = "ar" } = options;
  return { language, numerals: numeralsOf(options), monthNames: monthNamesOf({ ...options, language: "ar" }) };
}
