import { daysIn } from "../../../periods/daysIn.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { isAlike } from "../clauses/isAlike.js";
import { HIGHEST } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { periodsNear } from "../passage/periodsNear.js";
import { totalCells } from "../passage/totalCells.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Printed, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import { settle } from "../relations/settle.js";
import type { Reading } from "../sums/Reading.js";
import { boundedMean } from "./boundedMean.js";
import { isDrawnFrom } from "./isDrawnFrom.js";
import { isOfPeak } from "./isOfPeak.js";
import { isOtherRate } from "./isOtherRate.js";
import { isSlippedMean } from "./isSlippedMean.js";
import { isTiedMean } from "./isTiedMean.js";

const PER_DAY: Readonly<Record<string, number>> = { minute: 1440, hour: 24, day: 1 };
const REACH = 30;
/** So many totals of tables before and behind a rate it may be of. */
const NEAR = 4;
/** So far before a total its year may be. */
const BESIDE = 40;
/** The year of the total is the highest, not the total a part of it. */
const OF_YEARS = /(?:busiest|highest|record) (?:year|quarter)|اعلي (?:عام|سنه)/;
/** What stands before the number of days that a period has. */
const FOR = /(?:all|across|over(?: the)?|(?:in|during) the|و?علي(?: مد(?:ي|ار))?|طوال|وهو|وايامه)\s*$/;
/** The same, if the rate follows at once: other days may be those of a part. */
const IN = /(?:in|during|خلال)\s*$/;
const AT =
  /^[^,،;.]{0,20}[,،]?\s*(?:(?:or|that is|at|an average of|at an average of|اي|(?:اي )?ب(?:معدل|متوسط|واقع))\s*)?(?:نحو|about|some)?\s*$/;
/** A rate further from the quotient than this share of it is a rate of something else. */
const FAR = 0.55;
/** Right behind the total of the same noun it is one of that, up to so many times too large. */
const FAR_TIED = 3;
/** A slip of the pen makes it ten times as large. */
const FARTHEST = 12;
/** The working days of a period as a part of all, five or six of each week, less holidays. */
const WORKED = [[0.65, 0.745] as const, [0.81, 0.875] as const];
/** Of so many days the working days are not known by the mean alone. */
const FEW = 100;
const TWICE = 2;
/** "Over 1,000 a day" says no less than this part of the mean. */
const ROUNDED_DOWN = 0.75;
/** "Roughly 4,500 a day" for 4,541. */
const NEARLY = 0.03;

/** Finds rates ("64 calls a minute", "600 calls per day") and the total and period they come from. */
export function findDayMeans(reading: Reading): readonly Relation[] {
  const { items, grids } = reading;
  const cells = totalCells(grids);
  return items.flatMap((rate): readonly Relation[] => {
    const units = PER_DAY[rate.per ?? ""];
    if (rate.kind !== "count" || units === undefined) return [];
    const told = daysStated(reading, rate);
    const stated = told !== undefined && (FOR.test(told.before) || AT.test(rate.before)) ? told.value : undefined;
    const near = periodsNear(reading, rate.start, rate.end);
    const open = units === 1 ? daysOpen(reading, rate) : undefined;
    const possible = new Set([...near.possible, ...[told?.value, open].filter((days) => days !== undefined)]);
    const totals = nearby(items, rate.start, REACH).filter(
      (item) =>
        isCount(item) &&
        item.value > rate.value &&
        isAlike(item, rate) &&
        !HIGHEST.test(item.before.replace(OF_YEARS, "")),
    );
    const check = (total: Printed, days: number) => relateMean([total], { units: days * units, decimals: 0 }, rate);
    return settle(
      [...totals, ...nearby(cells, rate.start, NEAR)].flatMap((total) =>
        [...possible].map((days) => check(total, days)),
      ),
      () => {
        const beside = totals.filter(({ sentence }) => Math.abs(sentence - rate.sentence) <= 1);
        const own = beside.filter(({ sentence }) => sentence === rate.sentence);
        if (own.length === 0 && isOfPeak(items, rate)) return;
        const total = own.find(({ noun }) => noun === rate.noun) ?? own[0] ?? beside[0];
        if (total !== undefined && isOtherRate(rate, total)) return;
        const certain =
          stated ?? (total && !near.isPart ? daysBetween(reading, total, rate) : undefined) ?? near.certain;
        // One of two totals is the whole of neither.
        const days = [open, certain].find(
          (one) =>
            one !== undefined &&
            one * units > 1 &&
            total !== undefined &&
            own.length < 2 &&
            isSlippedMean(rate, total, one * units),
        );
        if (total !== undefined && days !== undefined) return check(total, days);
        if (total === undefined || certain === undefined || certain * units <= 1) return;
        const quotient = total.value / (certain * units);
        const bounded = boundedMean(total, certain * units, rate);
        if (bounded !== undefined) return bounded;
        // More than so many are more a day, too, but not twice as many.
        const isMore = rate.value > quotient && rate.value < TWICE * quotient;
        if (total.bound === "over" && (rate.bound !== undefined || isMore)) return;
        // "Over 1,000 a day" is so of 1,046.
        if (rate.bound === "over" && rate.value <= quotient && rate.value > ROUNDED_DOWN * quotient) return;
        const off = Math.abs(rate.value - quotient);
        const rounded = rate.bound === undefined ? 0 : Math.max(1, quotient * NEARLY);
        const isLast = total === totals.findLast(({ start }) => start < rate.start);
        const isTied = isLast && total.noun === rate.noun && total.sentence === rate.sentence && isTiedMean(rate);
        const isTimes = isTied && rate.value > quotient && rate.value <= FAR_TIED * quotient;
        const worked = total.value / rate.value;
        // On working days alone.
        const isWorked =
          WORKED.some(([least, most]) => worked >= least * certain && worked <= most * certain) &&
          (certain > FEW || holds(check(total, Math.round(worked))));
        if (units === 1 && stated === undefined && isWorked) return;
        const isOfDays =
          isDrawnFrom(reading, total, rate, totals) &&
          rate.value < FARTHEST * quotient &&
          quotient < FARTHEST * rate.value;
        const close = off <= quotient * FAR || isTimes || isOfDays;
        return close && off > rounded ? check(total, certain) : undefined;
      },
    );
  });
}

/** The only number of days that is told beside a rate, in its sentence or the one before. */
function daysOpen({ others }: Reading, rate: Item): number | undefined {
  const isBeside = (days: Item) => days.sentence === rate.sentence || days.sentence + 1 === rate.sentence;
  const days = nearby(others, rate.start, 4).filter(isDays);
  return onlyOne(days.filter((item) => item.value > 1 && isBeside(item)))?.value;
}

/** The days of the one year that stands before a rate and beside its total: "1,186,420 calls in 2023, 3,250 a day", "in 2021 8,090 calls, 22 a day". */
function daysBetween({ figures }: Reading, total: Item, rate: Item): number | undefined {
  if (total.sentence !== rate.sentence || total.start > rate.start) return undefined;
  const year = onlyOne(figuresWithin(figures, total.start - BESIDE, rate.start).filter(({ kind }) => kind === "year"));
  return year !== undefined && "period" in year && isPeriod(year.period) ? daysIn(year.period) : undefined;
}

/** The number of days that the sentence of a rate gives its period: "across all 365 days", or else "in 25 days". */
function daysStated({ others }: Reading, rate: Item): Item | undefined {
  const days = nearby(others, rate.start, 3).filter((item) => isDays(item) && item.sentence === rate.sentence);
  return [FOR, IN].map((cue) => days.find(({ before }) => cue.test(before))).find((found) => found !== undefined);
}

function isDays({ noun, value }: Item): boolean {
  return (noun === "day" || noun === "working-day") && Number.isInteger(value);
}
