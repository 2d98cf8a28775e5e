import { countsInMonth } from "./countsInMonth.js";
import { isCountOfMonth } from "./isCountOfMonth.js";
import { isInTurn } from "./isInTurn.js";
import { isListedMonth } from "./isListedMonth.js";
import { isMonthAlone } from "./isMonthAlone.js";
import { isMonthDay } from "./isMonthDay.js";
import { isNoVerb } from "./isNoVerb.js";
import { isPercentage } from "./isPercentage.js";
import { isQuarterSign } from "./isQuarterSign.js";
import { isQuarterTerm } from "./isQuarterTerm.js";
import { makePeriod } from "./makePeriod.js";
import { partOfYear } from "./partOfYear.js";
import { readLastPart } from "./readLastPart.js";
import { readMonthQuarter } from "./readMonthQuarter.js";
import { readQuarterEnded } from "./readQuarterEnded.js";
import { readShortYear } from "./readShortYear.js";
import { readYearAfter } from "./readYear.js";
import { type Found, follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** A line begins: "Oct: hotline 540; e-mail 210", the label of a row. */
const HEADS = /(?:^|\n)[ \t•*-]*$/;

/** Reads a quarter, half-year or month that starts with a word: `الربع الأول من عام ٢٠٢١م`, `Q1 2021`, `March 3, 2021`. */
export function readPeriodPhrase(source: Source, at: number): Found | undefined {
  const { text, tokens } = source;
  const token = tokens[at];
  const word = token?.word;
  if (token === undefined || word === undefined) return undefined;
  if (word.month !== undefined) return readMonthQuarter(source, at) ?? readMonth(source, at, word.month);
  const last = readLastPart(source, at) ?? readQuarterEnded(source, at);
  if (last !== undefined) return last;
  const next = tokens[at + 1];
  // "Quarter (1 July to 30 September)"
  const isOpen = (next !== undefined && next.gap & GAP.bracket) !== 0 && text.charAt(next?.end ?? 0) === " ";
  if (!follows(next, GAP.near | GAP.dash) || (isOpen && next.numeral)) return undefined;
  const role = word.role ?? next.word?.role;
  if (role !== "quarter" && role !== "half") return undefined;
  const letter = token.end - token.start === 1;
  const { numeral } = next;
  // "This quarter 3%", `هذا الربع -3`
  const isName = numeral?.digits === 1 && numeral.sign === "" && !isPercentage(source, numeral);
  const number = word.role === role && (!letter || next.gap === 0) && isName && numeral.units;
  const part = word.role === role ? number || next.word?.ordinal : word.ordinal;
  const found = partOfYear(source, token.start, at + 1, role, part);
  // In the Maghreb a quarter is a فصل; without its year it may be a chapter.
  const isTerm = found?.next === at + 2 && text.slice(token.start, next.end).includes("فصل");
  const isChapter = isTerm && !isQuarterTerm(text, token.start, next.end);
  const isBare = letter && found?.next === at + 2 && text.charAt(token.start) === "ر";
  return isChapter || (isBare && !isQuarterSign(text, token.start, next.end)) ? undefined : found;
}

/** Reads a month with its year, and its day before or after it. */
export function readMonth(source: Source, at: number, month: number, day?: number, start?: number): Found | undefined {
  const { text, tokens } = source;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const initial = text.charCodeAt(token.start);
  const english = initial < 0x250;
  const from = start ?? token.start;
  const after = tokens[at + 1];
  // Beside its name in one region a month may have that of another: `كانون الثاني/يناير 2021`.
  if (after?.word?.month === month && tokens[at - 1]?.word?.month !== month && follows(after, GAP.near | GAP.slash))
    return readMonth(source, at + 1, month, day, from);
  const key = month < 10 ? `0${month}` : `${month}`;
  let { end } = token;
  let next = at + 1;
  let date = day;
  const numeral = after?.numeral;
  // "July 14%, August 15 per cent"
  const { digits = 0, units = 0 } = numeral && !isPercentage(source, numeral) ? numeral : {};
  const isNear = english && follows(after, GAP.space) && !countsInMonth(source, at);
  if (date === undefined && isNear && isMonthDay(units, month) && digits > 0 && digits < 3) {
    // `March 31`, `March 3rd`
    date = units;
    if (tokens[++next]?.word?.role === "suffix" && tokens[next]?.gap === 0) next++;
    end = tokens[next - 1]?.end ?? end;
  }
  const name = date === undefined ? key : `${key}-${String(date).padStart(2, "0")}`;
  const kind = date === undefined ? "month" : "date";
  const hijri = token.word?.hijri;
  const short = hijri ? undefined : readShortYear(source, next);
  if (short !== undefined) return { reading: makePeriod(source, from, short.end, kind, name, short), next: short.next };
  const isCount = date === undefined && numeral?.digits === 4 && isCountOfMonth(source, at, units);
  const found = isCount ? undefined : readYearAfter(source, next, date === day && hijri !== true);
  // Of the Hijri years a month of the other calendar has none by itself: `يونيو 1500` is a month and its count.
  const year = found?.islamic && !found.era && !hijri ? undefined : found;
  const mayBeVerb = month === 3 || month === 5;
  // In small letters "may", "march", "august" and "mar" are months only beside their year, or another one; a verb between two.
  const isWord = mayBeVerb || month === 8 || token.end - token.start < 4;
  if (english && initial > 0x5a && isWord && year === undefined && !isListedMonth(source, at, mayBeVerb))
    return undefined;
  if (year && date !== undefined && !hijri && !isMonthDay(date, month, year.value)) return undefined;
  if (year === undefined && date === undefined) {
    const cue = tokens[at - 1]?.word?.role;
    const led =
      (follows(token, GAP.space) && (cue === "in" || cue === "link")) || isNoVerb(text, token, mayBeVerb || !english);
    const listed = isListedMonth(source, at) || isInTurn(source, at);
    const heads =
      ":\t\r\n".includes(text.charAt(token.end)) && HEADS.test(text.slice(Math.max(0, token.start - 5), token.start));
    const counted = after?.numeral !== undefined && after.numeral.units > 9999 && follows(after, GAP.near | GAP.colon);
    // With its article صفر is the number: "زيادة من الصفر".
    const article = (token.prefix & 4) === 0 ? 0 : 2;
    if (
      token.end - token.start - article < 4
        ? !(listed || ((english || token.prefix === 0) && (led || counted || heads || isMonthAlone(text, token))))
        : english && mayBeVerb && !led && !listed && !counted && !heads
    )
      return undefined;
  }
  return { reading: makePeriod(source, from, end, kind, name, year, hijri), next: year?.next ?? next };
}
