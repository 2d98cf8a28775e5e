import { REASON_NAMES } from "../language/reasonNames.js";
import type { Label } from "../model/FeedbackReport.js";
import type { Language } from "../model/lists.js";
import type { UnavailableResult, UndefinedResult } from "../model/Result.js";

type Reason = (UnavailableResult<unknown> | UndefinedResult)["reason"];

/** Why there is no value, though no count is missing; of changes in the words of the summary. */
const OTHERS: Readonly<Record<Exclude<Reason, keyof typeof REASON_NAMES>, Required<Label>>> = {
  "not-comparable": { ar: "غير قابل للمقارنة", en: "not comparable" },
  "too-few": { ar: "محجوب لقلة التقييمات", en: "too few ratings" },
  "zero-denominator": { ar: "المقسوم عليه صفر", en: "nothing to divide by" },
  "from-zero": { ar: "زيادة من الصفر", en: "up from zero" },
  "no-base": { ar: "دون تغير", en: "no change" },
};
const TOO_LARGE: Required<Label> = { ar: "أكبر من أن يُكتب", en: "too large to print" };

/** Why a result has no value, in words that stand in its place; none for what is no reason. */
export function noValueText(
  { reason, caveats }: UnavailableResult<unknown> | UndefinedResult,
  language: Language = "ar",
): string | undefined {
  if (reason === "not-comparable" && [caveats].flat().includes("too-large")) return TOO_LARGE[language];
  const names: Readonly<Record<string, Required<Label>>> = { ...REASON_NAMES, ...OTHERS };
  return names[reason]?.[language];
}
