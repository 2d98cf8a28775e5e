import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import type { Context } from "../place/Context.js";

/** How far, in characters, around a number its line is looked at. */
const NEAR = 200;

/** What is said where something is not all there: "two of three months", "without February", "not yet known", "لم ترد". */
const PARTIAL =
  /\b(?:rest|partial(?:ly)?|incomplete|(?:un)?available|missing|without|except(?:ing)?|excluding|excl|so far|to date|cumulative(?:ly)?|since|no total|what is (?:there|known)|not (?:yet |been )*(?:received|reported|known|counted|counting|included|including|complete))\b|\b(?:\d|one|two|three|four|five|six|eight|nine|ten|eleven) (?:months? |quarters? |channels? )?(?:out )?of (?:the |its |all )*(?:\d+|three|four|six|twelve)\b|متوا?فر|عدم توا?فر|متاح|ناقص|جزئي|غير (?:ال)?مكتمل|تراكمي|منذ|(?<![ء-ي])[وف]?(?:لا [تي]شمل|لم (?:[تي]رد|[تي]صل|[تي]تو|[تي]كتمل)|(?:ب?دون|ما ?عدا|عدا|باستثناء)(?![ء-ي])|حتى الآن)|[\d٠-٩] من (?:[أا]صل )?[\d٠-٩]|شهر(?:ان|ين)? من/i;
/** So many months alone: "for two months only", "خلال شهرين", "لخمسة أشهر فقط". */
const MONTHS =
  /\b(?:\d|two|three|four|five|six|eight|nine|ten|eleven) months only\b|\bonly (?:for |of )?(?:\d|two|three|four|five|six|eight|nine|ten|eleven) months\b|(?<![ء-ي])(?:شهر(?:ان|ين)|(?:[\d٠-٩]|ثلاث[ةه]?|[أا]ربع[ةه]?|خمس[ةه]?|ثماني[ةه]?|تسع[ةه]?) [أا]شهر) فقط|\b(?:the|those) other (?:[a-z]+|\d+) months\b|(?<![ء-ي])ال[أا]شهر (?:ال[ء-ي]+ )?(?:[ء-ي]+ )?ال(?:[أا]خرى|باقية|متاحة)|خلال (?:شهرين|خمس[ةه] [أا]شهر|[أا]ربع[ةه] [أا]شهر)(?![ء-ي])/i;

/** The mark of a note behind a number: "45,169 (1)", "45,169*". */
const MARK = /^ ?(\*{1,3}(?!\*)|\((?:\*{1,3}|[\d٠-٩])\))/;
/** How far, in characters, notes are looked for behind their table. */
const NOTES = 4000;

/** Whether a page tells what is there of a figure as such: its line says that something is missing, or names what is there. */
export function isSaidPartial(
  { period, measure, result }: Figure,
  { span }: QuantityReading,
  { text, measures, claims: { periods } }: Context,
): boolean {
  if (measures.includes("partial")) return true;
  const near = text.slice(Math.max(0, span.start - NEAR), span.start);
  const line = near.slice(near.lastIndexOf("\n") + 1);
  const after = text.slice(span.end, span.end + NEAR).split("\n", 1)[0] ?? "";
  // "**26,920**" is bold.
  const mark = near.endsWith("*") ? undefined : MARK.exec(after)?.[1];
  const notes = mark === undefined ? [] : text.slice(span.end, span.end + NOTES).split(`\n${mark}`);
  const [note = ""] = (notes[1] ?? "").split("\n", 1);
  if ([line, after, note].some((words) => PARTIAL.test(words) || MONTHS.test(words))) return true;
  if (periods.length === 0 || !isPeriod(period)) return false;
  const missing = result.coverage.missing.map((part) => part.period);
  const own = monthsOf(period);
  const end = own.at(-1) ?? "";
  const months = measure === "year-to-date" ? monthsOf(end.slice(0, 4)).filter((month) => month <= end) : own;
  const there = months.filter((month) => !missing.includes(month));
  return there.length > 0 && there.every((month) => periods.includes(month)) && there.length === new Set(periods).size;
}
