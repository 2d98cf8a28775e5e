import { isMonthDay } from "./isMonthDay.js";
import { readMonth } from "./readPeriodPhrase.js";
import { type Found, follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** What joins a day to its month; `بزيادة 12 عن يونيو` compares. */
const OF_MONTH = /^(?:of|من|ل?شهر)$/i;

/** Reads the day that starts at `start`, with its month behind it: the token at a place, or the one that such words lead to. */
export function readDayOf(source: Source, at: number, day: number, start: number): Found | undefined {
  const { text, tokens } = source;
  let next = at;
  for (let link = tokens[next]; follows(link, GAP.space) && OF_MONTH.test(text.slice(link.start, link.end)); )
    link = tokens[++next];
  const month = tokens[next];
  if (!follows(month, GAP.space | GAP.dash) || month.word?.month === undefined || month.prefix !== 0) return undefined;
  if (!month.word.hijri && !isMonthDay(day, month.word.month)) return undefined;
  return readMonth(source, next, month.word.month, day, start);
}
