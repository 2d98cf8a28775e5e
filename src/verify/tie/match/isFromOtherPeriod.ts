import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { periodContains } from "../../../periods/periodContains.js";
import { priorPeriod } from "../page/priorPeriod.js";
import type { Context } from "../place/Context.js";

/** "1,507 tickets were brought forward from the first quarter of": only words of carrying stand before where from. */
const FROM =
  /^(?:\s(?!up |down |higher|lower|more|less|fewer|and )[a-z]+){0,6}\s(?:over |forward )?from (?:the )?(?:first|second|third|fourth|last|end of|q\d|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december)|^(?:\s(?!ارتفع|انخفض|مقارن|و)[ء-ي\u064b-\u0652]+){0,4}\sمن (?:نهاي[ةه] )?(?:ال|عام |سن[ةه] |شهر |20\d\d|٢٠[٠-٩]{2}|[يفمأابسندك])/i;
const NEAR = 80;

/** Whether what was brought forward is told to come from a period that does not end where its own begins. */
export function isFromOtherPeriod(
  { measure, period }: Figure,
  { span }: QuantityReading,
  { cell, claims, text }: Context,
): boolean {
  const bases = claims.bases.filter(isPeriod);
  if (measure !== "brought-forward" || cell || bases.length === 0 || !isPeriod(period)) return false;
  const last = monthsOf(priorPeriod(period)).at(-1) ?? period;
  return FROM.test(text.slice(span.end, span.end + NEAR)) && !bases.some((each) => periodContains(each, last));
}
