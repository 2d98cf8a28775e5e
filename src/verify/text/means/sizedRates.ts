import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { UNWEIGHTED } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { overallOrPlain } from "../relations/overallOrPlain.js";
import type { Item, Relation } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isMeanOfOthers } from "./isMeanOfOthers.js";
import { measuresOf } from "./measuresOf.js";

const NEAR = 20;
/** How many sentences may part the rate of all from those of the groups. */
const REACH = 2;
/** "Of all passengers", `على مجموع المستجوبين`. */
const OF_ALL =
  /(?<![a-zء-ي])(?:all(?: of)?(?: the)?|total|[بل]?(?:مجموع|اجمالي|جميع|كافه|كل)) (?:\d[\d,.]* )?(?:ال)?([a-zء-ي]{4})/;
const NOUN = /^ (?:ال)?([a-zء-ي]{4})/;

/**
 * The rates of all whom a text asked in groups, with how many each group was and how many all were: "4,200 on coaches, 88.2 % of
 * them satisfied, and 11,000 on trains, 79.4 %". Wrong where it is the plain mean of the groups' rates.
 */
export function sizedRates({ items }: Reading): readonly Relation[] {
  const rates = items.filter(({ kind, bound, signed }) => kind === "percent" && bound === undefined && signed !== true);
  const sizes = new Map(
    rates.flatMap((rate) => {
      const size = nearby(items, rate.start, 1).find(({ start }) => start < rate.start);
      return size !== undefined && isCount(size) && size.sentence === rate.sentence ? [[rate, size] as const] : [];
    }),
  );
  const runs = runsOf(rates, (last, next) => last.sentence === next.sentence && sizes.has(last) && sizes.has(next));
  return runs.flatMap((run, at): readonly Relation[] => {
    const own = run.flatMap((rate) => sizes.get(rate) ?? []);
    const [first] = run;
    if (first === undefined || own.length < 2 || run.some(isMeanOfOthers)) return [];
    const most = Math.max(...nearby(items, first.start, NEAR).map((item) => (isCount(item) ? item.value : 0)));
    if (sumOf(own) !== most) return [];
    const nouns = own.map(({ after }) => NOUN.exec(after)?.[1]);
    const measures = measuresOf(run.map(({ before, after }) => `${before} ${after}`).join(" "));
    const isOverall = (rate: Item) => {
      const words = `${clauseBefore(rate.before)} ${clauseAfter(rate.after)}`;
      const noun = OF_ALL.exec(words)?.[1];
      return (
        noun !== undefined &&
        nouns.includes(noun) &&
        measures.some((measure) => measure.test(words)) &&
        !UNWEIGHTED.test(words)
      );
    };
    const values = run.map(({ value }) => value);
    const isBetween = ({ value }: Item) => value >= Math.min(...values) && value <= Math.max(...values);
    return [runs[at - 1]?.at(-1), runs[at + 1]?.[0]].flatMap((rate): readonly Relation[] => {
      const isNear = rate !== undefined && Math.abs(rate.sentence - first.sentence) <= REACH;
      return isNear && isBetween(rate) && !isMeanOfOthers(rate) && isOverall(rate)
        ? overallOrPlain(run, own, rate)
        : [];
    });
  });
}
