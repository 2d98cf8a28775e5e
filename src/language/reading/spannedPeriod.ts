import { isPeriod } from "../../periods/isPeriod.js";
import { type MonthRun, monthRun } from "../../periods/monthRun.js";
import { periodKey } from "../../periods/periodKey.js";
import { foldText } from "../foldText.js";
import type { PeriodReading } from "./FigureReading.js";
import { isMonthDay } from "./isMonthDay.js";
import type { Cell } from "./tableCell.js";

/** Between the ends of a span, and between what is listed (in Arabic only a blank, as `و` belongs to the word behind it). */
const SPAN =
  /^\.?\s?(?:[-–—/]|to|through|thru|until|till|(?:و?حتي|الي)(?: غايه)?|ل?غايه)(?:\s(?:the )?end of|\sنهايه)?(?:\sشهر)?\s?$/;
const LIST = /^\.?[,،]?\s?(?:and\s|&\s?|و)?(?:شهر\s)?$/;
/** The year of two digits behind a month: "Jan-Mar 21", "Jan–Mar '21". */
const SHORT_YEAR = /[a-zء-ي]\.?,? ?['’]?(\d\d)$/;
const DAY = /^(\d{4}-\d\d)-(\d\d)$/;
/** Stands for the year of what has none. */
const NO_YEAR = "2000";
const LENGTHS = [1, 3, 6, 12] as const;
/** No span names more than its months. */
const MOST = 12;

/**
 * The period that others make up in a cell: "January to March 2021", "Q1 and Q2 2021", "1/1/2021 - 31/3/2021"; an empty text where they are
 * no month, quarter, half or year, as "Jan-Feb 2021". Nothing where there is but one, or an earlier one stands behind it.
 */
export function spannedPeriod({ text, readings }: Cell): string | undefined {
  const named = readings.slice(0, MOST).flatMap((reading) => ("period" in reading ? [reading] : []));
  const [opening, ...others] = named;
  if (opening === undefined || others.length === 0 || named.some(({ calendar }) => calendar !== undefined))
    return undefined;
  const dated = named.map(({ period }) => /^\d{4}/.exec(period)?.[0]).find((each) => each !== undefined);
  const [, short] = (dated === undefined && SHORT_YEAR.exec(foldText(text))) || [];
  const year = dated ?? (short === undefined ? NO_YEAR : `20${short}`);
  const fullName = (period: string): string => {
    // "Jan-Mar 21" is no day.
    const name = short !== undefined && opening.kind === "month" ? period.replace(`-${short}`, "") : period;
    return /^\d{4}/.test(name) ? name : `${year}-${name}`;
  };
  let last = fullName(opening.period);
  const from = firstMonth(last);
  let end = text.indexOf(opening.text) + opening.text.length;
  let isRun = true;
  for (const other of others) {
    const start = text.indexOf(other.text, end);
    const joint = foldText(text.slice(end, start));
    const isList = LIST.test(joint);
    if (isApart(opening, other) || !(isList || SPAN.test(joint))) break;
    const name = fullName(other.period);
    if (name < last) return undefined;
    isRun &&= !isList || name === last || firstMonth(name) === monthBehind(last);
    last = name;
    end = start + other.text.length;
  }
  if (last === fullName(opening.period)) return undefined;
  const behind = monthBehind(last);
  if (!isRun || from === undefined || behind === undefined) return "";
  const length = LENGTHS.find((each) => each === behind - from);
  if (length === undefined || from % length !== 0) return "";
  return periodKey(from, length).replace(year === NO_YEAR ? /^\d{4}-?/ : "", "");
}

/** Whether two are of different kinds, where a day may end what a month begins: "2021 March" has its year before it. */
function isApart({ kind }: PeriodReading, other: PeriodReading): boolean {
  return kind !== other.kind && !(kind === "month" && other.kind === "date");
}

/** The month that a period begins with; nothing for a day within a month. */
function firstMonth(name: string): number | undefined {
  const [, month = "", day] = DAY.exec(name) ?? [];
  return day === undefined ? runOf(name)?.first : day === "01" ? runOf(month)?.first : undefined;
}

/** The month behind a period; nothing for a day within a month. */
function monthBehind(name: string): number | undefined {
  const [, month = name, day] = DAY.exec(name) ?? [];
  const { first = 0, length = 0 } = runOf(month) ?? {};
  const isWithin = day !== undefined && isMonthDay(Number(day) + 1, (first % 12) + 1, Math.floor(first / 12));
  return length === 0 || isWithin ? undefined : first + length;
}

function runOf(name: string): MonthRun | undefined {
  return isPeriod(name) ? monthRun(name) : undefined;
}
