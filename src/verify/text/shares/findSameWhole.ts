import type { Span } from "../../../model/Finding.js";
import { divideIntervals } from "../../checks/divideIntervals.js";
import { intervalOf } from "../../checks/intervalOf.js";
import { judgePrinted } from "../../checks/judgePrinted.js";
import { multiplyExact } from "../../checks/multiplyExact.js";
import { MORE_THAN, OF_TOTAL, OF_WHICH, RATE, THEN } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";
import { findShareLists } from "./findShareLists.js";

const REACH = 12;
/** The fewest of a list of which three show what the fourth is of. */
const FEWEST = 4;
/** In percentage points. */
const FAR = 2;
/** What else a percentage may be of. */
const OF = /^\s*(?:\)\s*)?(?:من|of|than|in|for)(?![a-zء-ي])/;
/** Between a count and its own percentage. */
const ITS =
  /^\s*(?:[a-zء-ي]+[ ,،]+){0,3}[,،(]?\s*(?:وهو |وهي )?(?:[وب]?نسبته[امن]?|بنسبه|اي(?: ما نسبته)?|[وب]?ما (?:نسبته[امن]?|[يت](?:مثل|شكل|عادل))|or|representing)?\s*\(?$/;
/** A count with its own percentage. */
interface Counted {
  readonly count: Item;
  readonly percent: Item;
}

/** The same with the name of what the percentage is one of. */
interface Told extends Counted {
  readonly whole: string;
}

/**
 * Finds two counts that are each told as a percentage of a total that the text names, or of which a ranking goes on to speak, and which
 * it does not print: they have to be of one total.
 */
export function findSameWhole(reading: Reading): readonly Relation[] {
  const { items } = reading;
  const told: Told[] = [];
  items.forEach((percent, index) => {
    const count = items[index - 1];
    const [, arabic, english] = OF_TOTAL.exec(percent.after) ?? [];
    const tied = count?.kind === "count" && count.sentence === percent.sentence && ITS.test(percent.before);
    const exact = percent.kind === "percent" && percent.bound === undefined && count?.bound === undefined;
    if (!tied || !exact || percent.value <= 0) return;
    const before = told.at(-1);
    const goesOn = before !== undefined && before.percent === items[index - 2] && isNext(before, count, percent);
    const whole = arabic ?? english ?? (goesOn ? before.whole : undefined);
    if (whole !== undefined) told.push({ count, percent, whole });
  });
  const named = told.flatMap(({ count, percent, whole }, index): Relation[] => {
    const before = told[index - 1];
    if (before?.whole !== whole || percent.line - before.percent.line > 1) return [];
    if (hasWhole(items, count, percent) || hasWhole(items, before.count, before.percent)) return [];
    return relateTo(before, { count, percent });
  });
  return [...named, ...oneOfList(reading)];
}

/** In a list of counts with shares that add to 100, the one that is of another whole than all the others. */
function oneOfList(reading: Reading): readonly Relation[] {
  const { items } = reading;
  const counts = new Map<Span, Item | undefined>(items.map((percent, index) => [percent, items[index - 1]]));
  const places = new Map<Span, Item>(items.map((item) => [item, item]));
  return findShareLists(reading)
    .filter(holds)
    .flatMap(({ operands }) => {
      const told = operands.flatMap((place): Counted[] => {
        const [count, percent] = [counts.get(place), places.get(place)];
        return count !== undefined && percent !== undefined && isOwn(count, percent) ? [{ count, percent }] : [];
      });
      const isWhole = told.length === operands.length && told.length >= FEWEST;
      if (!isWhole || told.some(({ count, percent }) => hasWhole(items, count, percent))) return [];
      const odd = told.slice(0, 2).flatMap((one) => {
        const failed = told.flatMap((other) => (other === one ? [] : relateTo(one, other))).filter(isFar);
        return failed.length === 1 ? failed : [];
      });
      return odd.slice(0, 1);
    });
}

/** A count of three digits and more with its percentage in brackets. */
function isOwn({ kind, value, bound }: Item, { before }: Item): boolean {
  return kind === "count" && value > 99 && bound === undefined && /^[a-zء-ي\s]*\(\s*$/.test(before);
}

/** Further from its share than rounding it so that the list adds to 100 would make it. */
function isFar(relation: Relation): boolean {
  return fails(relation) && Math.abs(Number(relation.outcome.difference)) > FAR;
}

/** Holds the second percentage to the whole that the first implies. */
function relateTo(before: Counted, { count, percent }: Counted): Relation[] {
  const ratio = divideIntervals(intervalOf(count.figure), intervalOf(before.count.figure));
  if (ratio === undefined) return [];
  const share = intervalOf(before.percent.figure, true);
  const outcome = judgePrinted(percent.figure, {
    low: multiplyExact(ratio.low, share.low),
    value: multiplyExact(ratio.value, share.value),
    high: multiplyExact(ratio.high, share.high),
  });
  return [{ kind: "same-whole", operands: [before.count, before.percent, count, percent], outcome }];
}

/** The next of a ranking by share, its percentage of nothing else. */
function isNext(last: Told, count: Item, percent: Item): boolean {
  return (
    count.sentence === last.percent.sentence &&
    count.value < last.count.value &&
    THEN.test(count.before) &&
    !OF_WHICH.test(count.before) &&
    ![OF, MORE_THAN, RATE].some((cue) => cue.test(percent.after.slice(0, 40)))
  );
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
