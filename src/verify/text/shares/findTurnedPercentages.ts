import type { Span } from "../../../model/Finding.js";
import { slipsOf } from "../../common/slipsOf.js";
import { directionOf } from "../clauses/directionOf.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
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
const OF = /^\s*(?:\)\s*)?(?:of|من)\s/;
const OF_COUNT = /^\s*(?:\)\s*)?(?:of|among|from|in|من|بين|لدي)\s[^,،.;؛]{0,30}$/;
/** How often chance may give a percentage to counts that nothing but its digits ties it to. */
const CHANCE = 0.01;

/** What a percentage says of two counts. */
interface Claim {
  /** In units of its last digit. */
  readonly printed: number;
  /** What it would be of two counts, in the same units; not a number where they have no share, or no change its way. */
  readonly exact: (one: number, other: number) => number;
  /** Of more tries than these, chance may give one. */
  readonly most: number;
}

/**
 * Finds percentages of three digits and more that no two counts beside them give, but two would, had not two digits side by side changed places,
 * of the percentage or of a count. So seldom is that chance that no words need tie them.
 *
 * @param known - the numbers of relations that hold, and what the others state
 */
export function findTurnedPercentages({ items }: Reading, known: ReadonlySet<Span>): readonly Relation[] {
  return items.flatMap((percent, index): readonly Relation[] => {
    if (percent.kind !== "percent" || percent.bound !== undefined || known.has(percent)) return [];
    const printed = Math.abs(percent.figure.units);
    if (printed < LONG || isOfOthers(percent, items[index + 1])) return [];
    const counts = nearby(items, percent.start, REACH).filter(
      (item) => isCount(item) && item.value >= LEAST && Math.abs(item.start - percent.start) < FAR,
    );
    const most = CHANCE * 10 ** String(printed).length;
    if (counts.length * (counts.length - 1) > 2 * most) return [];
    const pairs = counts.flatMap((one) =>
      counts.flatMap((other): Pair[] => (one.value === other.value ? [] : [[one, other]])),
    );
    const hundred = 100 * 10 ** percent.figure.decimals;
    const share = (part: number, whole: number) => (hundred * part) / whole;
    // The one is a part of the other, what it was before, or what it rose or fell by to that.
    const isGiven = ([{ value: one }, { value: other }]: Pair) =>
      [share(one, other), Math.abs(share(other - one, one)), share(one, other - one), share(one, other + one)].some(
        (value) => Math.abs(value - printed) < 1,
      );
    if (pairs.some(isGiven)) return [];
    const sign = signOf(items, index);
    const exact = (one: number, other: number) => {
      const value = sign === 0 ? share(one, other) : sign * share(other - one, one);
      return value > 0 && (sign !== 0 || one < other) ? value : Number.NaN;
    };
    const isSure = (count: Item) =>
      known.has(count) || counts.some((other) => other !== count && other.value === count.value);
    const claim: Claim = { printed, exact, most };
    const pair = ofTurned(claim, pairs) ?? ofTurnedCount(claim, pairs, isSure);
    if (pair === undefined) return [];
    return [sign === 0 ? relate("share", pair, percent) : relate("growth", pair, withSign(percent, sign))];
  });
}

/** Whether a percentage says what it is of: of something, where it is short, or of a count behind it. */
function isOfOthers({ after, sentence, figure }: Item, next: Item | undefined): boolean {
  const isOf = Math.abs(figure.units) < LARGE && OF.test(after);
  return isOf || (next?.sentence === sentence && OF_COUNT.test(after));
}

/** The two counts that a percentage is of once its digits are turned back. */
function ofTurned({ printed, exact, most }: Claim, pairs: readonly Pair[]): Pair | undefined {
  const turned = slipsOf(printed, true).filter((units) => String(units).length === String(printed).length);
  const own = pairs.filter(([one, other]) => exact(one.value, other.value) > 0);
  if (own.length * turned.length > most) return undefined;
  return own.find(([one, other]) => turned.includes(Math.round(exact(one.value, other.value))));
}

/** The two counts that a percentage of four digits and more is of once those of one that nothing confirms are turned back. */
function ofTurnedCount(
  { printed, exact, most }: Claim,
  pairs: readonly Pair[],
  isSure: (count: Item) => boolean,
): Pair | undefined {
  if (printed < LARGE) return undefined;
  const meant = (count: Item) => (count.value < LARGE || isSure(count) ? [] : slipsOf(count.value, true));
  const tried = pairs.flatMap((pair) => {
    const [one, other] = pair;
    const values = [
      ...meant(one).map((value) => exact(value, other.value)),
      ...meant(other).map((value) => exact(one.value, value)),
    ];
    return values.filter((value) => value > 0).map((value) => ({ pair, value }));
  });
  return tried.length > most ? undefined : tried.find(({ value }) => Math.round(value) === printed)?.pair;
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
