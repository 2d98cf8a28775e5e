import { foldText } from "../../../language/foldText.js";
import { isPart } from "../clauses/isPart.js";
import { COMPARISON, HIGHEST, SINCE } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import { isLimit } from "../relations/isLimit.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import type { Reading } from "../sums/Reading.js";
import { durationsIn } from "./durationsIn.js";
import { spanOfTotal } from "./spanOfTotal.js";

const EVERY = /(?<![a-z])every(?: (?:about|some|roughly|nearly|almost))?\s*$|(?<![ء-ي])كل(?: (?:نحو|حوالي))?\s*$/;
/** Open at all hours, one may be divided by all of them. */
const ALWAYS =
  /(?<![a-z])(?:around the clock|round the clock|24[- ]hours?|24\/7|day and night)(?![a-z])|علي مدار (?:ال)?(?:ساعه|اليوم)|24 ساعه|ليل[ا]? (?:و ?)?نهار/;
/** "Once every two years": of what, the words before do not say. */
const ONCE = /(?<![a-zء-ي])(?:once|مره)(?: [a-z]+)?\s+(?:every|كل)/;
const REACH = 6;
const NEAR = 200;
const DAY = 86_400;
const LEAST = 1000;
/** So much longer than the mean, or shorter: hours in which nobody answers make it shorter. */
const MOST = 1.15;
const OPEN = 0.85;
const SHUT = 0.18;

/** Finds how often one came, "a call every ten minutes", where the only total of a year does not give it. */
export function findIntervals(reading: Reading): readonly Relation[] {
  const { text, items, others } = reading;
  return durationsIn(text, others).flatMap((time): readonly Relation[] => {
    if (time.seconds === undefined || !EVERY.test(time.before) || ONCE.test(time.before)) return [];
    const near = nearby(items, time.start, REACH).filter(
      (count) => isCount(count) && count.value >= LEAST && Math.abs(count.sentence - time.sentence) <= 1,
    );
    const total = onlyOne(near);
    if (total === undefined || isPart(total) || isLimit(total)) return [];
    if ([HIGHEST, SINCE, COMPARISON].some((cue) => cue.test(`${time.before} ${total.before}`))) return [];
    const days = spanOfTotal(reading, total, total);
    if (days === undefined) return [];
    const ratio = (time.seconds * total.value) / (days * DAY);
    const around = foldText(
      text.slice(Math.max(0, Math.min(time.start, total.start) - NEAR), Math.max(time.end, total.end) + NEAR),
    );
    const step = 0.5 / time.value;
    const isWrong = ratio > MOST + step || ratio < (ALWAYS.test(around) ? OPEN - step : SHUT);
    const seconds = { ...time, figure: { units: Math.round(time.seconds), decimals: 0 } };
    return isWrong
      ? [relateMean([{ ...total, figure: { units: Math.round(days * DAY), decimals: 0 } }], total.figure, seconds)]
      : [];
  });
}
