import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import type { Surroundings } from "../page/Surroundings.js";

const TO =
  /^(?: (?:in|في)(?: شهر)? )?[\s,،\u2066-\u2069]*(?:to|إلى|الى|ل[تي]صل(?: (?:إلى|الى))?|ل[تي]بلغ)(?: (?:about|around|nearly|almost|some|نحو|حوالي|قرابة))?[\s\u2066-\u2069]*$/i;

/** The index of the number from which, or by which, a number right behind it was reached: "from 20 (in May) to 30", "rose 15% to 30"; else its own. */
export function reachedFrom({ text, readings }: Surroundings, index: number): number {
  const dated = readings[index - 1];
  const at = isPeriodName(dated) ? index - 2 : index - 1;
  const [origin, reading] = [readings[at], readings[index]];
  if (reading === undefined || !isQuantity(origin)) return index;
  const between = text.slice(Math.max(origin.span.end, origin.nounSpan?.end ?? 0), reading.span.start);
  return TO.test(isPeriodName(dated) ? between.replace(dated.text, "") : between) ? at : index;
}
