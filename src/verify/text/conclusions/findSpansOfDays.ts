import { foldText } from "../../../language/foldText.js";
import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";
import { daysIn } from "../../../periods/daysIn.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import type { Printed, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

const REACH = 60;
/** Any year that has no leap day. */
const YEAR = 2023;
const FROM = /(?<![a-zء-ي])(?:from|between|من|بين)\s*(?:(?:ال)?[ء-ي]+ |[a-z]+day )?$/;
const TO = /^\s*(?:\d{4})?\s*(?:to|until|till|through|and|[-–—]|الي|حتي|و)\s*(?:(?:ال)?[ء-ي]+ |[a-z]+day )?$/;
const THAT_IS =
  /^[^,،.؛;(]{0,8}\s*[,،(–—]\s*(?:i\.e\.|that is|or|namely|اي)(?: (?:for|a total of|لمده|ما مجموعه|خلال))?\s*$/;
/** The days come first: "lasted 10 days, from 3 to 12 May". */
const FROM_BEHIND = /^ ?(?:[a-zء-ي]+ ?){0,2}[,،(–—:] ?(?:from|من) (?:(?:ال)?[ء-ي]+ |[a-z]+day )?$/;
const LASTED =
  /(?:(?<![a-z])(?:lasted|ran|took|for|over)(?: (?:for|over|all|some|about))?|(?<![ء-ي])(?:[وف]?(?:استمر|دام|امتد)ت?(?: [ء-ي]+)?|لمده|علي مدي))\s*$/;
const OPEN = /عمل|دوام|work|business|open|week/;
/** Some days of them only. */
const SOME =
  /(?<![a-z])(?:on|every|each) [a-z]+day|except|exclud|apart from|without|(?<![ء-ي])(?:دون|بدون|عدا|باستثناء|كل)(?![ء-ي])/;

/** Finds a number of days beside the two days that it is drawn from: "from 3 to 12 May, that is 10 days", "10 days, from 3 to 12 May". The last may be left out of it. */
export function findSpansOfDays({ text, figures, others }: Reading): readonly Relation[] {
  return others.flatMap((days): readonly Relation[] => {
    if (days.noun !== "day" || days.bound !== undefined || OPEN.test(days.after)) return [];
    const before = figuresWithin(figures, days.start - REACH, days.start).slice(-2);
    const behind = figuresWithin(figures, days.end, days.end + REACH).slice(0, 2);
    const between = (from: number, to: number) => foldText(text.slice(Math.max(0, from), to));
    const told = [before, behind].find(([first, last]) => {
      if (first === undefined || last?.kind !== "date" || last.calendar !== undefined) return false;
      const lead =
        last.span.start < days.start
          ? FROM.test(between(first.span.start - REACH / 2, first.span.start)) &&
            THAT_IS.test(between(last.span.end, days.start))
          : LASTED.test(days.before) && FROM_BEHIND.test(between(days.end, first.span.start));
      return lead && TO.test(between(first.span.end, last.span.start));
    });
    const [first, last] = told ?? [];
    if (first === undefined || last?.kind !== "date") return [];
    const around = between(days.start - REACH, days.end + REACH);
    if (SOME.test(around) || new Set(around.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)).size > 1) return [];
    const [start, end] = [dayOf(first, last), dayOf(last, last)];
    if (start === undefined || end === undefined || end <= start) return [];
    const printed = (value: number): Printed => ({ ...last.span, value, figure: { units: value, decimals: 0 } });
    const length = end - start + 1;
    // From one year's end of February to the next one's, a day more or less.
    const isNear = days.value === length - 1 || (start < 60 && end >= 60 && days.value === length + 1);
    // What stands behind two days may be of other days, but for a slip; how long something lasted is told of it.
    const isSure = first.span.start > days.start || differsByOneSlip(length, days.value);
    return isNear || isSure || length === days.value
      ? [relate("repeated", [printed(isNear ? days.value : length)], days)]
      : [];
  });
}

/** Which day of its year a date is, or a bare number that has the month of the date it leads to. */
function dayOf(figure: FigureReading, { period }: PeriodReading): number | undefined {
  const month = /(\d\d)-\d\d$/.exec(figure.kind === "date" ? figure.period : period)?.[1];
  const day = figure.kind === "date" ? Number(figure.period.slice(-2)) : "value" in figure ? figure.value : Number.NaN;
  if (month === undefined || !Number.isInteger(day) || day < 1 || day > 31) return undefined;
  const months = Array.from({ length: Number(month) - 1 }, (_, at) => `${YEAR}-${String(at + 1).padStart(2, "0")}`);
  return months.filter(isPeriod).reduce((sum, before) => sum + daysIn(before), day);
}
