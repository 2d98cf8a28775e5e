import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isAlike } from "../clauses/isAlike.js";
import { itemRole } from "../clauses/itemRole.js";
import { MEAN, TOTAL } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isOtherRate } from "./isOtherRate.js";

const REACH = 14;
/** From the last of a list to its mean: "or", "an average of", `بمتوسط`. */
const DRAWN =
  /[,،;؛(–—]\s*(?:(?:or|that is|i\.e\.|so|which is|giving|making|with|at|an?|the|اي)(?![a-zء-ي])|[بوف]+(?:ال)?(?:متوسط|معدل|يكون|كان|بلغ))[^,،؛;.\d]{0,40}$/;
const ON_AVERAGE = /^[^,،؛;.]{0,40}(?:on average|في المتوسط|بالمتوسط)/;
/** What only some of them were: "an average of 3,510 answered". */
const DONE = /(?<![a-z])(?!need|speed)[a-z]+ed(?![a-z])/;
/** The mean is of a longer time, or of others. */
const OF_MORE =
  /(?<![a-z])(?:years?|annual|annually|yearly|since|others?|elsewhere)(?![a-z])|سنوي|(?<![ء-ي])(?:منذ|[وبل]?(?:ال)?(?:عام|سنه|اخر[يه]?)(?![ء-ي]))/;
const KINDS: readonly string[] = ["month", "quarter", "year", "half", "date"];

/** Finds the mean that a sentence or list draws from the numbers of some months or years before it: "4,020 in July, 4,390 in August and 4,040 in September, or 4,150 a month on average". */
export function findListedMeans({ items, figures }: Reading): readonly Relation[] {
  return items.flatMap((mean): readonly Relation[] => {
    const isMean = MEAN.test(mean.before) || ON_AVERAGE.test(mean.after);
    if (!isMean || mean.kind !== "count" || mean.bound !== undefined) return [];
    const before = nearby(items, mean.start, REACH).filter(({ end }) => end <= mean.start);
    const isBeside = (item: Item) =>
      mean.listed ? item.listed && mean.line - item.line <= REACH : item.sentence === mean.sentence;
    if (clauseAfter(mean.after).search(DONE) >= 0 || itemRole(mean) !== undefined) return [];
    if (!mean.listed && !DRAWN.test(mean.before)) return [];
    const beside = before.filter((item) => isBeside(item) && !TOTAL.test(item.before));
    const [first, ...rest] = beside;
    const counts = first !== undefined && rest.length > 1 && sumOf(rest) === first.value ? rest : beside;
    const [one, last] = [counts[0], counts.at(-1)];
    if (one === undefined || last === undefined || counts.length < 2 || isOtherRate(mean, last)) return [];
    const isPlain = (count: Item) => isCount(count) && count.bound === undefined && isAlike(count, mean);
    if (!counts.every(isPlain) || !areTimed(counts)) return [];
    const values = counts.map(({ value }) => value);
    const isNear = mean.value < 2 * Math.max(...values) && 2 * mean.value > Math.min(...values);
    const all = { ...one, figure: { units: sumOf(counts), decimals: 0 } };
    const isWhole = counts.every(({ figure }) => figure.decimals === 0);
    const relation = relateMean([all], { units: counts.length, decimals: 0 }, mean);
    const isOwn = isNear && !OF_MORE.test(`${mean.before} ${clauseAfter(mean.after)}`);
    return isWhole && (isOwn || holds(relation)) ? [{ ...relation, operands: [...counts, mean] }] : [];
  });

  /** Each of the counts is told of a time of its own, all of one kind. */
  function areTimed(counts: readonly Item[]): boolean {
    const told = counts.map(({ start, end, before, after }, at) => {
      const next = counts[at + 1]?.start ?? Number.POSITIVE_INFINITY;
      const behind = figuresWithin(figures, end, Math.min(next, end + after.search(/[,،;؛.]|$/)));
      const near = [...behind, ...figuresWithin(figures, start - clauseBefore(before).length, start)];
      return near.flatMap((figure) => ("period" in figure ? [`${figure.kind} ${figure.period}`] : []));
    });
    const [kind = ""] = told[0]?.[0]?.split(" ") ?? [];
    const own = told.flatMap((periods) => periods.find((period) => period.startsWith(`${kind} `)) ?? []);
    return KINDS.includes(kind) && new Set(own).size === counts.length;
  }
}
