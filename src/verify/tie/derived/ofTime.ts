import type { Figure } from "../../../figures/Figure.js";
import { daysIn } from "../../../periods/daysIn.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { agreementOf } from "../match/agreementOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { isByWorkingDay } from "../page/isByWorkingDay.js";
import { isMonthsMean } from "../page/isMonthsMean.js";
import { monthlyMeanIn } from "../page/monthlyMeanIn.js";
import { namesDays } from "../page/namesDays.js";
import { STATES } from "../place/states.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";
import { meanOf } from "./meanOf.js";
import { namedFigures } from "./namedFigures.js";

const PER_DAY = /^[^.\n\d٠-٩]{0,30}(?:\b(?:a|per|each|every) day|\bdaily|يومي|(?:في ال|كل |لل)يوم(?! عمل))/i;
const PER_MONTH = /^[^.\n\d٠-٩]{0,30}(?:\b(?:a|per|each|every) month|\bmonthly|شهري|(?:في ال|كل |لل)شهر)/i;
/** From the words of a monthly mean to its number. */
const PLAIN = /^[^\d٠-٩.,;،؛\n]{0,40}$/;
/** "28 days out of 90". */
const OUT_OF_DAYS = /[\d٠-٩] (?:days? (?:out )?of|(?:يوم[اً\u064b]*|[أا]يام) من(?: [أا]صل)?) $/i;
/** Fewer a day are met by chance, where only their sentence speaks of days. */
const LEAST = 100;
/** How far, in characters, words behind a number are looked at, and before it. */
const NEAR = 40;
const FAR = 70;

/**
 * The number of days of the period of a count told before, or that count by the day or month: "11,415 calls in those 31 days, about 368
 * a day".
 */
export function ofTime(here: Here): TieOutEntry | undefined {
  const { one, report } = here;
  const { entry, reading } = one;
  const { move, periods, text } = one.context;
  const { start, end } = reading.span;
  const [count] = here.before();
  const isLong = (period = ""): boolean => isPeriod(period) && reading.value === daysIn(period);
  const behind = text.slice(end, end + NEAR);
  const before = text.slice(Math.max(0, start - FAR), start);
  const isOfDays = reading.noun === "day" || OUT_OF_DAYS.test(before);
  if (isOfDays && [report.period, count?.form === "count" ? count.period : "", ...periods].some(isLong))
    return { span: entry.span, text: entry.text, outcome: "classed", rule: "calendar" };
  const mean = monthlyMeanIn(before);
  const isMean = mean >= 0 && PLAIN.test(before.slice(mean));
  const isMonthly = PER_MONTH.test(behind) || isMean || isMonthsMean(before, text.slice(end, end + FAR));
  const isDaily = PER_DAY.test(behind) || (reading.value >= LEAST && namesDays(here.sentence()));
  if (reading.kind === "percent" || !(isMonthly || isDaily) || isByWorkingDay(reading.span, text)) return undefined;
  const by = reading.value - (move?.from?.value ?? reading.value);
  if (move?.direction === "up" ? by < 0 : by > 0) return undefined;
  for (const told of countsFor(here)) {
    const figure = told?.form === "count" ? meanOf(told, isMonthly) : undefined;
    if (told !== undefined && figure !== undefined && agreementOf(figure, reading) !== undefined)
      return derivedFrom(entry, "mean", [told]);
  }
  return undefined;
}

/** The count told before a number, that of what is named beside it, those of its periods, and of tickets what was done to them. */
function countsFor({ one, index, report, before }: Here): readonly (Figure | undefined)[] {
  const { context } = one;
  const { claims, key, measures, noun, periods } = context;
  const idOf = (period: string): string => `contacts/${key}/${period}`;
  const [named = index.byId.get(idOf(report.period))] = namedFigures(context, "count", index, report.period);
  const own = (claims.periods.length > 0 ? claims.periods : periods).map((period) => index.byId.get(idOf(period)));
  const isOfTickets = noun === "ticket" || claims.subjects.includes("tickets");
  const flows = [...claims.measures, ...measures]
    .flatMap((name) => (STATES.includes(name) && name !== "open" ? [name, `${name}-in-period`] : []))
    .map((measure) => (isOfTickets ? index.byId.get(`tickets/${report.period}/${measure}`) : undefined));
  const all = isOfTickets && flows.length === 0 ? [index.byId.get(`tickets/${report.period}/total`)] : [];
  return [before()[0], named, ...own, ...flows, ...all];
}
