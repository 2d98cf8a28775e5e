import { foldText } from "../../../language/foldText.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isTimeUnit } from "../../../language/reading/isTimeUnit.js";
import { OTHERS } from "./cues.js";
import { isAttributive } from "./isAttributive.js";
import { isCountInWords } from "./isCountInWords.js";
import { periodOfMean } from "./periodOfMean.js";

const SERVICES = 10_000;
const REACH = 80;
/** What a score is out of: "4.4 out of 5", `4.2 من 5`. */
const SCORED = /[\d٠-٩][.,٫][\d٠-٩]+(?: (?:points? |نقطه |نقاط )?(?:out of|of|on|من|علي) |\s?\/\s?)$/;
const HIGHEST_SCORE = 100;
const MANY = 100;
const TIMES = /(?<!\d)[1-9][\d,]{2,} (?:times|مره|مرات)(?![a-zء-ي])/;

/** Whether the number may count what a report counts: no duration, staff or bare decimal. */
export function isOfCases(figure: QuantityReading, text: string): boolean {
  const { kind, noun, nounSpan, span, decimals, alternatives, script, value } = figure;
  if (kind === "percent") return true;
  if (kind === "points") return false;
  const isAhead = script !== "word" && nounSpan !== undefined && nounSpan.start < span.start;
  const counted = isAhead || isAttributive(figure, text) ? undefined : noun;
  // Nobody offers so many services: they are how often one was given.
  if (counted === "service" && value >= SERVICES) return true;
  if (counted !== undefined && (isTimeUnit(counted) || OTHERS.includes(counted))) return false;
  // "Three or four times" says how often, but for "407 times: 21 times to a fire".
  if (counted === "time" && value < MANY) return isOfTimes(text, span);
  if (kind === "number" && script === "word" && noun === undefined && value < 100) return isCountInWords(figure, text);
  if (
    noun === undefined &&
    value <= HIGHEST_SCORE &&
    SCORED.test(foldText(text.slice(Math.max(0, span.start - 24), span.start)))
  )
    return false;
  if (decimals > 0 && isMeanOfTime(figure, text)) return true;
  return decimals === 0 || alternatives?.some((other) => other.decimals === 0) === true;
}

/** Whether more times are told beside it, of which it is some. */
function isOfTimes(text: string, { start, end }: QuantityReading["span"]): boolean {
  return TIMES.test(foldText(text.slice(Math.max(0, start - 2 * REACH), end + REACH)));
}

/** A mean of a day or month, which may have decimals: "1,556.6 a day". */
function isMeanOfTime({ per, span }: QuantityReading, text: string): boolean {
  const before = foldText(text.slice(Math.max(0, span.start - REACH), span.start));
  return (per ?? periodOfMean(before, foldText(text.slice(span.end, span.end + REACH)))) !== undefined;
}
