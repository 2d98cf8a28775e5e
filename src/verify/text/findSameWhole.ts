import { divideIntervals } from "../checks/divideIntervals.js";
import { intervalOf } from "../checks/intervalOf.js";
import { judgePrinted } from "../checks/judgePrinted.js";
import { multiplyExact } from "../checks/multiplyExact.js";
import { nearby } from "./nearby.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";

const REACH = 6;
/** "4.16 % of the total reports received": what the whole is called. */
const OF_TOTAL =
  /^\s*\)?\s*(?:من (?:ال)?(?:اجمالي|مجموع) (?:عدد )?(ال[ء-ي]+(?: ال[ء-ي]+)?)|of (?:the |all )?total (?:number of )?([a-z]+(?: [a-z]+)?))/;
/** Between a count and its own percentage. */
const ITS =
  /^\s*(?:[a-zء-ي]+[ ,،]+){0,3}[,،(]?\s*(?:وهو |وهي )?(?:[وب]?نسبت(?:ها|ه|هم)|بنسبه|اي(?: ما نسبته)?|[وب]?ما (?:نسبته|يمثل|يعادل)|or|representing)?\s*\(?$/;

/** Finds two counts that are each told as a percentage of a total that the text names and does not print: they have to be of one total. */
export function findSameWhole({ items }: Reading): readonly Relation[] {
  const told = items.flatMap((percent, index) => {
    const count = items[index - 1];
    const [, arabic, english] = OF_TOTAL.exec(percent.after) ?? [];
    const whole = arabic ?? english;
    const tied = count?.kind === "count" && count.sentence === percent.sentence && ITS.test(percent.before);
    const exact = percent.kind === "percent" && percent.bound === undefined && count?.bound === undefined;
    return whole !== undefined && tied && exact && percent.value > 0 ? [{ count, percent, whole }] : [];
  });
  return told.flatMap(({ count, percent, whole }, index): Relation[] => {
    const before = told[index - 1];
    if (before?.whole !== whole || percent.line - before.percent.line > 1) return [];
    const ratio = divideIntervals(intervalOf(count.figure), intervalOf(before.count.figure));
    if (ratio === undefined || hasWhole(items, count, percent) || hasWhole(items, before.count, before.percent))
      return [];
    const share = intervalOf(before.percent.figure, true);
    const outcome = judgePrinted(percent.figure, {
      low: multiplyExact(ratio.low, share.low),
      value: multiplyExact(ratio.value, share.value),
      high: multiplyExact(ratio.high, share.high),
    });
    return [{ kind: "same-whole", operands: [before.count, before.percent, count, percent], outcome }];
  });
}

/** The text prints the whole of a percentage, which is compared with that. */
function hasWhole(items: readonly Item[], count: Item, percent: Item): boolean {
  return nearby(items, percent.start, REACH).some(
    ({ kind, value }) =>
      kind === "count" &&
      value > count.value &&
      Math.abs((100 * count.value) / value - percent.value) <= 10 ** -percent.figure.decimals,
  );
}
