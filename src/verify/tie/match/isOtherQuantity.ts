import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { sentenceAround } from "../page/sentenceAround.js";
import type { Context } from "../place/Context.js";
import { OF_MANY, STATES } from "../place/states.js";
import type { Candidate } from "./candidateOf.js";

/** Nouns of what is measured, and not counted. */
const MEASURED = [
  "second",
  "minute",
  "hour",
  "working-hour",
  "day",
  "working-day",
  "week",
  "month",
  "percentage-point",
];
/** Words of how long something takes. */
const LONG =
  /\b(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|times?|took|takes?|taken|wait(?:s|ed|ing)?|durations?|(?:first|final) (?:response|reply|resolution)s?|p\s?90|percentile)\b|(?<![ء-ي])[وفبلك]?(?:ال|لل)?(?:ثاني[ةه]|ثوان|دقيق[ةه]|دقائق|ساع[ةا]ت?|يوم[اً]*|[أا]يام|زمن|أزمن[ةه]|مد[ةه]|وقت|استغرق|تستغرق|يستغرق|[أا]ول (?:رد|استجاب)|استجاب|مئ[يو])/i;
/** "6 more agents" are people. */
const MORE_OF = /^ (?:more|fewer|extra|additional|new) (?!(?:than|points?|percentage)\b)[a-z]{3}/i;
const NEAR = 24;
/** How far, in characters, the words of a sentence are looked at. */
const FAR = 120;

/**
 * Whether a number counts things where a figure is a length of time, a score or a net score: hours are no tickets, and a mean of 4.19 is not
 * four ratings.
 */
export function isOtherQuantity(candidate: Candidate, reading: QuantityReading, context: Context): boolean {
  const { figure, unit } = candidate;
  if (figure.form.endsWith("points") && MORE_OF.test(context.text.slice(reading.span.end, reading.span.end + NEAR)))
    return true;
  const isTime = unit === "duration" && figure.form !== "count";
  if (!isTime && figure.form !== "score" && figure.form !== "points") return false;
  const { noun, span, nounSpan = span } = reading;
  if (noun !== undefined && MEASURED.includes(noun)) return false;
  return (noun !== undefined && nounSpan.start >= span.end) || (isTime && !isOfTime(candidate, reading, context));
}

/** Whether words say that a number is a length of time: its name, its statistic, or what it is told in. */
function isOfTime({ name, measure = "" }: Candidate, { span }: QuantityReading, context: Context): boolean {
  const { cell, claims, key, keys, label = "", measures, section, text } = context;
  if (OF_MANY.some((each) => measures.includes(each) || claims.measures.includes(each))) return true;
  if (key === name || keys.includes(name) || section === name || measures.includes(measure)) return true;
  // "Open tickets: 12; the first response took 5 hours"
  if (claims.measures.some((each) => STATES.includes(each))) return false;
  return LONG.test(cell ? label : sentenceAround(span, text, FAR));
}
