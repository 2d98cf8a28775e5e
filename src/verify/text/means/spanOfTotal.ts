import { clauseAfter } from "../clauses/clauseAfter.js";
import { yearOf } from "../clauses/yearOf.js";
import { RESOLVED } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { nearby } from "../relations/nearby.js";
import type { Item } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";
import { isDrawn } from "./isDrawn.js";

const YEAR = 365.25;
const LENGTHS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4375, year: YEAR };
/** A month of the year is another period than it. */
const PARTS: readonly string[] = ["half", "quarter", "month", "date"];
const REACH = 4;
const LEAD = 160;
const FEW = 60;
/** Before the length of a period: "over the four years", `خلال ستة أشهر`. */
const FOR =
  /(?<![a-z])(?:(?:over|in|during|for|on|across|of) (?:the |all |its |a )?(?:full |whole |past |last |first )?|the (?:past |last |first )?)$|(?<![ء-ي])(?:خلال|في|طوال|طيله|علي مدي|علي مدار|مده|مدي) (?:ال)?$/;
/** The whole of one year without its number. */
const A_YEAR =
  /(?<![a-z])(?:last year|(?:in|over|during|throughout|across) (?:the|a) (?:(?:whole|full|past|calendar|financial|business) )?year|the year (?:to|ending|ended)|twelve months|year's)(?![a-z])|(?<![ء-ي])(?:(?:خلال|في|طوال) )?(?:ال)?(?:عام|سنه) (?:ال)?(?:ماضي|منصرم|كامل|فايت)ه?(?![ء-ي])|(?<![ء-ي])(?:خلال|في|طوال) (?:ال)?(?:عام|سنه)(?![ء-ي])/;
/** Some of it, or not all. */
const OPENED =
  /(?<![a-z])(?:new|school|academic|exhibition|festival|fair|season|launch|start|beg[au]n|opened|until|so far|by the end|half|quarter|ramadan)(?![a-z]{4})|(?<![ء-ي])[وف]?(?:افتتح|بد[اءي]|اطلق|دشن|منذ|حتي|انطلق)|معرض|مهرجان|موسم|رمضان|(?<![ء-ي])(?:لل|[وب]?ال)?(?:حج|حجاج|عمره|دراسي|جديد|ربع|نصف)[ه]?(?![ء-ي])/;

/** The days of the one period that a total is told of: its length before the mean, or the only year; none where another may be meant. */
export function spanOfTotal({ others, figures }: Reading, total: Item, mean: Item): number | undefined {
  const words = `${total.before} ${total.after} ${mean.before}`;
  if (OPENED.test(words)) return undefined;
  const from = total.start - Math.min(LEAD, total.before.length + 24);
  const told = nearby(others, total.start, REACH).filter(
    ({ start, value, noun = "", before, per, sentence }) =>
      start >= from &&
      start < mean.start &&
      sentence >= total.sentence &&
      noun in LENGTHS &&
      per === undefined &&
      value > 1 &&
      FOR.test(before),
  );
  const [length, ...more] = new Set(told.map(({ noun = "", value }) => value * (LENGTHS[noun] ?? 0)));
  // "Handled within 5 days" is how long it took.
  if (told.some(({ noun, value }) => noun === "day" && value < FEW) && RESOLVED.test(total.before)) return undefined;
  if (length !== undefined) return more.length > 0 ? undefined : length;
  const near = figuresWithin(figures, from, mean.end + clauseAfter(mean.after).length);
  if (near.some(({ kind }) => PARTS.includes(kind))) return undefined;
  const years = new Set(near.flatMap((figure) => (figure.kind === "year" ? figure.text : [])));
  if (years.size > 1) return yearOf(total) === undefined || !isDrawn(mean.before) ? undefined : YEAR;
  return years.size === 1 || A_YEAR.test(words) ? YEAR : undefined;
}
