import { endsIn } from "../../../language/reading/endsIn.js";
import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";

/** How far, in characters, a verb of a bound reaches onward over its subject. */
const REACH = 80;

/** A verb that sets a bound, with its subject behind it: "تجاوز عدد المكالمات حاجز", "passed the mark of". */
const PASSED =
  /(?:(لا|لم|لن|not) )?(?<![ء-ي])(?:[يتوف]?تجاوز(?:ت)?|[يت]?تخط[ىت]|[وف]?فاق(?:ت)?|\b(?:exceed(?:s|ed|ing)?|(?:sur)?pass(?:es|ed|ing)?|topp?(?:s|ed|ing)|cross(?:es|ed|ing)?))(?: [\u064b-\u0652ء-ي]+){0,10}(?: the(?: mark of)?)?[\s\u2066-\u2069]*$/i;
/** One whose preposition stands behind its subject: "لا يقل عدد المكالمات عن"; and what English says without a verb: "no lower than". */
const APART =
  /(?:(لا|لم|لن) )?(?<![ء-ي])[وف]?([يت])?(?:(\u064e?ق\u064e?ل\u0651?ت?)|ز[اي]?دت?|زداد|ازدادت?)(?: [\u064b-\u0652ء-ي]+){1,10} (?:عن|على)[\s\u2066-\u2069]*$/;
const NO_LESS = /\b(?:no|not|never) (?:(lower|smaller)|higher|greater|larger) than $/i;
/** The next of a list, with no verb of its own: "exceeded 34,000 and e-mails 7,400". */
const LISTED = /^[\sA-Za-zء-ي-]{0,16}(?:(?:, |، )?(?:and |و)|, |، )(?:the )?(?:[A-Za-zء-\u0652-]+ ){0,2}$/;

/** A number with the bound that a verb before its subject sets, or that a round one shares with the number before it in a list. */
export function withBound(
  reading: QuantityReading,
  previous: FigureReading | undefined,
  text: string,
): QuantityReading {
  if (reading.bound !== undefined || reading.script === "word" || reading.kind === "ordinal") return reading;
  const { start } = reading.span;
  const words = text.slice(Math.max(0, start - REACH), start);
  const passed = endsIn(words, PASSED) ? PASSED.exec(words) : null;
  if (passed !== null) return { ...reading, bound: passed[1] === undefined ? "over" : "under" };
  const [apart, not, present, less] = endsIn(words, APART) ? (APART.exec(words) ?? []) : [];
  // What was before may have been told exactly: "زاد عددها عن 172,872".
  if (apart !== undefined && (not !== undefined || present !== undefined || isRound(reading)))
    return { ...reading, bound: (less === undefined) === (not === undefined) ? "over" : "under" };
  const [noLess, lower] = NO_LESS.exec(words) ?? [];
  if (noLess !== undefined) return { ...reading, bound: lower === undefined ? "under" : "over" };
  if (previous === undefined || !("bound" in previous) || previous.bound === undefined) return reading;
  const isListed = LISTED.test(text.slice(Math.max(previous.span.end, previous.nounSpan?.end ?? 0), start));
  return isListed && isRound(reading) ? { ...reading, bound: previous.bound } : reading;
}

/** Whether a number has no more than two digits that count: 7,400, or 34 thousand. */
function isRound({ value, scale }: QuantityReading): boolean {
  return scale !== undefined || (value >= 1000 && Number.isInteger(value / 10 ** (String(value).length - 2)));
}
