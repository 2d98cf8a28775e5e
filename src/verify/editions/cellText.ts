import { ownDecimals } from "../../figures/ownDecimals.js";
import { formatDecimal } from "../../language/formatDecimal.js";
import { REASON_NAMES } from "../../language/reasonNames.js";
import { givenRatio } from "../../metrics/givenRatio.js";
import type { Language } from "../../model/lists.js";
import type { Ratio } from "../../model/numbers.js";
import type { GivenValue } from "./EditionComparison.js";
import { EDITION_WORDS } from "./words.js";

/** What is given, in a message, with its status or the reason why it is missing. */
export function cellText(given: GivenValue | undefined, language: Language): string {
  const { missing, statuses } = EDITION_WORDS[language];
  if (given === undefined) return missing;
  if (typeof given !== "object" || "numerator" in given) return numberText(given, language);
  if ("missing" in given) return `${missing} (${REASON_NAMES[given.missing][language]})`;
  const marks = [given.status].flat().map((status) => statuses[status]);
  return `${numberText(given.value, language)} (${marks.join(language === "ar" ? "، " : ", ")})`;
}

/** With the decimals that it has; a ratio without an end with two. */
function numberText(value: number | Ratio, language: Language): string {
  const exact = givenRatio(value);
  return formatDecimal(exact, { language, decimals: ownDecimals(exact, 1) ?? 2 });
}
