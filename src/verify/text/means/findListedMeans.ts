import { clauseAfter } from "../clauses/clauseAfter.js";
import { isAlike } from "../clauses/isAlike.js";
import { itemRole } from "../clauses/itemRole.js";
import { MEAN, TOTAL } from "../passage/cues.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isOtherRate } from "./isOtherRate.js";
import { timesOf } from "./timesOf.js";

/** How many numbers either side of a mean, and how many rows above it, may be its parts; so many times at most are told behind it. */
const REACH = 14;
const ROWS_ABOVE = 14;
const MOST_TIMES = 13;
/** From the last of a list to its mean: "or", "an average of", `بمتوسط`. */
const DRAWN =
  /[,،;؛(–—]\s*(?:(?:or|that is|i\.e\.|so|which is|giving|making|with|at|an?|the|اي)(?![a-zء-ي])|[بوف]+(?:ال)?(?:متوسط|معدل|يكون|كان|بلغ))[^,،؛;.\d]{0,40}$/;
const ON_AVERAGE = /^[^,،؛;.]{0,40}(?:on average|في المتوسط|بالمتوسط)/;
/** From a mean to the numbers that it is of: "calls a month:". */
const LEADS = /^(?: [a-zء-ي]+){0,6}\s?:[^\d:]{0,24}$/;
/** What follows is no list of what it is the mean of. */
const OTHERS =
  /(?<![a-z])(?:peak|busy|recent|against|before|compared)|(?<![ء-ي])(?:مقابل|ذروه|سابق|السابقه|مقارنه)(?![ء-ي])/;
/** What only some of them were: "an average of 3,510 answered". */
const DONE = /(?<![a-z])(?!need|speed)[a-z]+ed(?![a-z])/;
/** The mean is of a longer time, or of others. */
const OF_MORE =
  /(?<![a-z])(?:years?|annual|annually|yearly|since|others?|elsewhere)(?![a-z])|سنوي|(?<![ء-ي])(?:منذ|[وبل]?(?:ال)?(?:عام|سنه|اخر[يه]?)(?![ء-ي]))/;

/** Finds the mean that a sentence or list draws from the numbers of some months or years before it, or right behind it: "4,020 in July, 4,390 in August and 4,040 in September, or 4,150 a month on average". */
export function findListedMeans({ items, figures }: Reading): readonly Relation[] {
  return items.flatMap((mean): readonly Relation[] => {
    const isMean = MEAN.test(mean.before) || ON_AVERAGE.test(mean.after);
    if (!isMean || mean.kind !== "count" || mean.bound !== undefined) return [];
    const near = nearby(items, mean.start, REACH);
    const isLed =
      LEADS.test(mean.after) &&
      !OTHERS.test(mean.after) &&
      !near.some(({ start, sentence }) => sentence === mean.sentence && start < mean.start);
    const told = near.filter(({ start, end }) => (isLed ? start > mean.end : end <= mean.start));
    const isBeside = (item: Item) =>
      mean.listed && !isLed ? item.listed && mean.line - item.line <= ROWS_ABOVE : item.sentence === mean.sentence;
    if (clauseAfter(mean.after).search(DONE) >= 0 || itemRole(mean) !== undefined) return [];
    if (!isLed && !mean.listed && !DRAWN.test(mean.before)) return [];
    const beside = told.filter((item) => isBeside(item) && !TOTAL.test(item.before));
    const [first, ...rest] = beside;
    const counts = first !== undefined && rest.length > 1 && sumOf(rest) === first.value ? rest : beside;
    const [one, last] = [counts[0], counts.at(-1)];
    if (one === undefined || last === undefined || counts.length < 2 || isOtherRate(mean, last)) return [];
    const isPlain = (count: Item) => isCount(count) && count.bound === undefined && isAlike(count, mean);
    const times = timesOf(figures, counts);
    if (!counts.every(isPlain) || times === undefined) return [];
    const values = counts.map(({ value }) => value);
    const isNear = mean.value < 2 * Math.max(...values) && 2 * mean.value > Math.min(...values);
    const all = { ...one, figure: { units: sumOf(counts), decimals: 0 } };
    const isWhole = counts.every(({ figure }) => figure.decimals === 0);
    const relation = relateMean([all], { units: counts.length, decimals: 0 }, mean);
    // Behind a mean some months may be told for example, but not those that follow each other.
    const isOfUnit = mean.per !== undefined && times[0]?.startsWith(mean.per) === true;
    const isOfThese = !isLed || (counts.length > 2 && counts.length <= MOST_TIMES && isOfUnit && areInARow(times));
    const isOwn = isNear && isOfThese && !OF_MORE.test(`${mean.before} ${clauseAfter(mean.after)}`);
    return isWhole && (isOwn || holds(relation)) ? [{ ...relation, operands: [...counts, mean] }] : [];
  });
}

function areInARow(times: readonly string[]): boolean {
  const places = times.map((time) => Number(time.slice(-2).replace(/\D/, "")));
  return places.every((place, at) => at === 0 || place === (places[at - 1] ?? 0) + 1);
}
