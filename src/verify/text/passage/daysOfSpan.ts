import { foldText } from "../../../language/foldText.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { daysIn } from "../../../periods/daysIn.js";
import { isMonth } from "../../../periods/isMonth.js";
import { nextPeriod } from "../../../periods/nextPeriod.js";

const LEAD = 30;
const FROM = /(?<![a-zء-ي])(?:from|between|من|بين)\s*(?:(?:اول|بدايه|مطلع|the (?:start|beginning) of)\s*)?$/;
const TO = /^\s*(?:to|through|until|till|and|[-–]|الي|حتي)\s*(?:(?:غايه )?(?:اخر|نهايه|متم)\s*|the end of\s*)?$/;
/** Longer spans are none of a report. */
const LONGEST = 24;

/** How many days "from January to June 2025" has; `undefined` where the two months name no span. */
export function daysOfSpan(text: string, first: FigureReading, last: FigureReading): number | undefined {
  if (first.kind !== "month" || last.kind !== "month" || !isMonth(last.period)) return undefined;
  const lead = foldText(text.slice(Math.max(0, first.span.start - LEAD), first.span.start));
  if (!FROM.test(lead) || !TO.test(foldText(text.slice(first.span.end, last.span.start)))) return undefined;
  let month = isMonth(first.period) ? first.period : `${last.period.slice(0, 5)}${first.period}`;
  let days = 0;
  for (let months = 0; months < LONGEST && month <= last.period; months++, month = nextPeriod(month))
    days += daysIn(month);
  return month > last.period && days > 0 ? days : undefined;
}
