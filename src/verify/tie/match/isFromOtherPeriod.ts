import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { periodContains } from "../../../periods/periodContains.js";
import { priorPeriod } from "../page/priorPeriod.js";
import type { Context } from "../place/Context.js";

/** "1,507 tickets were brought forward from the first quarter of": a period with a name of its own, and before it only words of carrying. */
const FROM =
  /^(?:\s(?!up |down |higher|lower|more|less|fewer|and )[a-z]+){0,6}\sfrom (?:the )?(?:end of )?(?:(?:first|second|third|fourth) (?:quarter|half)|q[1-4]|(?:[a-z]+ )?20\d\d)|^(?:\s(?!ارتفع|انخفض|مقارن|و)[ء-ي\u064b-\u0652]+){0,4}\sمن (?:نهاي[ةه] )?(?:ال(?:ربع|نصف) ال(?:[أا]ول|ثاني|ثالث|رابع)|(?:[ء-ي]+ ){0,3}(?:20\d\d|٢٠[٠-٩]{2}))/i;
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
