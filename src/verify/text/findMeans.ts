import { checkRatio } from "../checks/checkRatio.js";
import { HIGHEST } from "./cues.js";
import { isAlike } from "./isAlike.js";
import { nearby } from "./nearby.js";
import { periodsNear } from "./periodsNear.js";
import type { Item, Relation } from "./Relation.js";
import type { Passage } from "./readItems.js";

const PER_DAY: Readonly<Record<string, number>> = { minute: 1440, hour: 24, day: 1 };
const REACH = 30;
/** The year of the total is the highest, not the total a part of it. */
const OF_YEARS = /(?:busiest|highest|record) (?:year|quarter)|اعلي (?:عام|سنه)/;
/** What stands before the number of days that a period has. */
const FOR = /(?:all|across|over(?: the)?|علي مد(?:ي|ار)|طوال|وهو|وايامه)\s*$/;
/** A rate further from the quotient than this share of it is a rate of something else. */
const FAR = 0.55;
/** "Roughly 4,500 a day" for 4,541. */
const NEARLY = 0.03;

/** Finds rates ("64 calls a minute", "600 calls per day") and the total and period they come from. */
export function findMeans(passage: Passage): readonly Relation[] {
  const { items } = passage;
  return items.flatMap((rate, place): Relation[] => {
    const units = PER_DAY[rate.per ?? ""];
    if (rate.kind !== "count" || units === undefined) return [];
    const stated = daysStated(passage, rate);
    const near = periodsNear(passage, rate.start, rate.end);
    const possible = stated === undefined ? near.possible : [...near.possible, stated];
    const certain = stated ?? near.certain;
    const totals = items
      .slice(Math.max(0, place - REACH), place + REACH)
      .filter((item) => item.kind === "count" && item.per === undefined && item.value > rate.value)
      .filter((item) => isAlike(item, rate) && !HIGHEST.test(item.before.replace(OF_YEARS, "")));
    const check = (total: Item, days: number): Relation => {
      const outcome = checkRatio(total.figure, { units: days * units, decimals: 0 }, rate.figure);
      return { kind: "mean", operands: [total, rate], outcome };
    };
    const held = totals
      .flatMap((total) => [...new Set(possible)].map((days) => check(total, days)))
      .find(({ outcome }) => outcome.outcome.startsWith("pass"));
    if (held !== undefined) return [held];
    const close = totals.filter(({ sentence }) => Math.abs(sentence - rate.sentence) <= 1);
    const total = close.find(({ sentence }) => sentence === rate.sentence) ?? close[0];
    if (total === undefined || certain === undefined || total.bound === "over" || certain * units <= 1) return [];
    const quotient = total.value / (certain * units);
    const off = Math.abs(rate.value - quotient);
    const rounded = rate.bound === undefined ? 0 : Math.max(1, quotient * NEARLY);
    return off > quotient * FAR || off <= rounded ? [] : [check(total, certain)];
  });
}

/** The number of days that the sentence of a rate gives its period: "across all 365 days". */
function daysStated({ others }: Passage, rate: Item): number | undefined {
  const days = nearby(others, rate.start, 3).find(
    ({ noun, before, sentence }) =>
      (noun === "day" || noun === "working-day") && sentence === rate.sentence && FOR.test(before),
  );
  return days?.value;
}
