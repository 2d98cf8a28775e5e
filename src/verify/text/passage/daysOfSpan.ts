import { foldText } from "../../../language/foldText.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { daysIn } from "../../../periods/daysIn.js";
import { isDay } from "../../../periods/isDay.js";
import { isMonth } from "../../../periods/isMonth.js";
import { nextPeriod } from "../../../periods/nextPeriod.js";

const LEAD = 30;
const FROM =
  /(?<![a-zء-ي])(?:from|between|من|بين)\s*(?:(?:اول|بدايه|مطلع|the (?:start|beginning) of)\s*|the |[a-z]+day,? |يوم (?:ال)?[ء-ي]+ |تاريخ )?$/;
const TO =
  /^\s*[,،]?\s*(?:to|through|until|till|and|up to|[-–]|و?الي|و?حتي|و?لغايه|و)\s*(?:(?:غايه )?(?:اخر|نهايه|متم)\s*|غايه |the (?:end of\s*)?|[a-z]+day,? |يوم (?:ال)?[ء-ي]+ |تاريخ )?$/;
/** Between two days no other word is needed: "3–12 May 2025". */
const DASH = /^\s*[-–]\s*$/;
/** Longer spans are none of a report. */
const LONGEST = 24;
/** Any year that has no leap day. */
const YEAR = "2023";

/** How many days "from January to June 2025" has, or "from 3 May to 12 June", both counted; `undefined` where the two name no span. */
export function daysOfSpan(text: string, first: FigureReading, last: FigureReading): number | undefined {
  const isDated = first.kind === "date" && last.kind === "date";
  if (!isDated && !(first.kind === "month" && last.kind === "month")) return undefined;
  if (first.calendar !== undefined || last.calendar !== undefined) return undefined;
  const lead = foldText(text.slice(Math.max(0, first.span.start - LEAD), first.span.start));
  const between = foldText(text.slice(first.span.end, last.span.start));
  if (!(FROM.test(lead) && TO.test(between)) && !(isDated && DASH.test(between))) return undefined;
  const isYeared = (period: string) => /^\d{4}/.test(period);
  if (!isDated && !isYeared(last.period)) return undefined;
  const end = isYeared(last.period) ? last.period : `${YEAR}-${last.period}`;
  const start = isYeared(first.period) ? first.period : `${end.slice(0, 5)}${first.period}`;
  if (![start, end].every(isDated ? isDay : isMonth)) return undefined;
  let month = start.slice(0, 7);
  // The days of the months, less those before the first day and behind the last.
  let days = isDated ? Number(end.slice(8)) - Number(start.slice(8)) + 1 - daysIn(end.slice(0, 7)) : 0;
  for (let months = 0; months < LONGEST && month <= end.slice(0, 7); months++, month = nextPeriod(month))
    days += daysIn(month);
  return month > end.slice(0, 7) && days > 0 ? days : undefined;
}
