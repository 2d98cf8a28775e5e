import { agreementOf } from "../match/agreementOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { monthlyMeanIn } from "../page/monthlyMeanIn.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";
import { meanOf } from "./meanOf.js";

/** Right behind the last of them: "12,500 calls and 3,200 e-mails a month on average". */
const MONTHLY_BEHIND =
  /^[^.;؛\n]{0,90}(?:\b(?:a|per|each|every) month,? on average\b|\bon average,? (?:a|per|each|every) month\b)/i;
const AVERAGED = /\baveraged\b[^.;؛\n]*$/i;
const PER_MONTH_BEHIND = /^[^.;؛\n]{0,90}\b(?:a|per|each|every) month\b/i;
/** Behind such words something else is told. */
const OTHERWISE =
  /[.؟?!](?!\d)|\n\s*\n|\b(?:daily|a day|per day|in all|altogether|total|quarter|year)\b|(?<![ء-ي])(?:ال|ب|بال)?(?:يومي|[إا]جمالي|مجموع|ربع|عام)/i;
/** What stands above a list of means has no number itself. */
const NUMBERED_HEAD = /^[^\n]*[\d٠-٩][^\n]*\n/;
const GENERAL = "contact";
const FAR = 200;

/** The mean by the month of the channel that is named beside a number, or of all, where its sentence, the title above its list, or its column tells such means. */
export function ofMonths({ one: { entry, reading, context }, index, report }: Here): TieOutEntry | undefined {
  if ((reading.kind !== "count" && reading.kind !== "number") || !isMonthly(reading.span, context.text, context.label))
    return undefined;
  const { claims, key = "*", keys, noun } = context;
  const counting = report.channels.filter(({ counts }) => noun !== undefined && counts === noun);
  const [ofNoun] = counting.length === 1 ? counting.map((channel) => `contacts/${channel.id}`) : [];
  // "362,215 contacts (calls 216,647 …)" are those of all channels, unless one counts them.
  const isOfAll = noun === GENERAL && counting.length === 0;
  const [named, other] = isOfAll ? ["contacts"] : new Set(claims.keys);
  const id = named ?? ofNoun ?? (key === "*" || !keys.includes(key) ? "contacts" : `contacts/${key}`);
  const [period = report.period] = claims.periods;
  const count = other === undefined ? index.byId.get(`${id}/${period}`) : undefined;
  const mean = count && meanOf(count, true);
  if (count === undefined || mean === undefined || agreementOf(mean, reading) === undefined) return undefined;
  return derivedFrom(entry, "mean", [count]);
}

function isMonthly(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  label = "",
): boolean {
  if (monthlyMeanIn(label) >= 0) return true;
  const before = text.slice(Math.max(0, start - FAR), start);
  const told = monthlyMeanIn(before);
  if (told >= 0) {
    const since = before.slice(told);
    return !OTHERWISE.test(since) && !NUMBERED_HEAD.test(since);
  }
  const behind = text.slice(end, end + FAR);
  return MONTHLY_BEHIND.test(behind) || (AVERAGED.test(before) && PER_MONTH_BEHIND.test(behind));
}
