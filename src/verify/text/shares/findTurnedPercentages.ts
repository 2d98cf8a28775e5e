import type { Span } from "../../../model/Finding.js";
import { directionOf } from "../clauses/directionOf.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { slipsOf } from "../relations/slipsOf.js";
import { withSign } from "../relations/withSign.js";
import type { Reading } from "../sums/Reading.js";

/** So many numbers and characters before and behind a percentage may hold its counts. */
const REACH = 15;
const FAR = 500;
/** Of smaller counts each is a share of another. */
const LEAST = 3;
/** A count of fewer digits is made of too many by two that change places. */
const LARGE = 1000;
/** Of fewer digits a percentage is turned to one that many counts give; of fewer than a thousand, counts that are turned give many. */
const LONG = 100;
/** A percentage that says what it is of: of something, or of a count behind it. */
const OF = /^\s*(?:\)\s*)?(?:of|من)\s/;
const OF_COUNT = /^\s*(?:\)\s*)?(?:of|among|from|in|من|بين|لدي)\s[^,،.;؛]{0,30}$/;
/** How often chance may give a percentage to counts that nothing but its digits ties it to. */
const CHANCE = 0.01;

/**
 * Finds percentages of three digits and more that no two counts beside them give, but two would, had not two digits side by side changed places,
 * of the percentage or of a count. So seldom is that chance that no words need tie them.
 *
 * @param known - the numbers of relations that hold, and what the others state
 */
export function findTurnedPercentages({ items }: Reading, known: ReadonlySet<Span>): readonly Relation[] {
  return items.flatMap((percent, index): readonly Relation[] => {
    if (percent.kind !== "percent" || percent.bound !== undefined || known.has(percent)) return [];
    const { figure } = percent;
    const printed = Math.abs(figure.units);
    if (printed < LONG || (printed < LARGE && OF.test(percent.after))) return [];
    const next = items[index + 1];
    if (next?.sentence === percent.sentence && OF_COUNT.test(percent.after)) return [];
    const scale = 10 ** figure.decimals;
    const counts = nearby(items, percent.start, REACH).filter(
      (item) => isCount(item) && item.value >= LEAST && Math.abs(item.start - percent.start) < FAR,
    );
    const rare = CHANCE * 10 ** String(printed).length;
    if (counts.length * (counts.length - 1) > 2 * rare) return [];
    const sign = signOf(items, index);
    const share = (part: number, whole: number) => (100 * part * scale) / whole;
    const change = (before: number, after: number) => share(after - before, before) * sign;
    const exact = sign === 0 ? share : change;
    const all = counts.flatMap((one) =>
      counts.flatMap((other): Pair[] => (one.value === other.value ? [] : [[one, other]])),
    );
    const isGiven = ([{ value: a }, { value: b }]: Pair) =>
      [share(a, b), Math.abs(share(b - a, a))].some((value) => Math.abs(value - printed) < 1);
    if (all.some(isGiven)) return [];
    const pairs = all.filter(([one, other]) =>
      sign === 0 ? one.value < other.value : exact(one.value, other.value) > 0,
    );
    const turned = slipsOf(printed, true).filter((units) => String(units).length === String(printed).length);
    const [own] =
      pairs.length * turned.length <= rare
        ? pairs.filter(([one, other]) => turned.includes(Math.round(exact(one.value, other.value))))
        : [];
    const isSure = (count: Item) =>
      known.has(count) || counts.some((other) => other !== count && other.value === count.value);
    const meant = (count: Item) =>
      count.value < LARGE || printed < LARGE || isSure(count) ? [] : slipsOf(count.value, true);
    const tried = all.flatMap((pair) => {
      const [one, other] = pair;
      return [
        ...meant(one).map((value) => ({ pair, value: exact(value, other.value) })),
        ...meant(other).map((value) => ({ pair, value: exact(one.value, value) })),
      ].filter(({ value }) => value > 0 && (sign !== 0 || value < 100 * scale));
    });
    const pair =
      own ?? (tried.length <= rare ? tried.find(({ value }) => Math.round(value) === printed)?.pair : undefined);
    if (pair === undefined) return [];
    return [sign === 0 ? relate("share", pair, percent) : relate("growth", pair, withSign(percent, sign))];
  });
}

/** The direction that a percentage is told with, or those right before it: "deaths fell by 9 %, injuries by 10 % and accidents by 8 %". */
function signOf(items: readonly Item[], at: number): number {
  for (let index = at; index > at - REACH; index--) {
    const [item, previous] = [items[index], items[index - 1]];
    if (item?.kind !== "percent" || item.sentence !== items[at]?.sentence) return 0;
    const sign = directionOf(item, undefined, previous) || (item.signed ? 1 : 0);
    if (sign !== 0) return sign;
  }
  return 0;
}
