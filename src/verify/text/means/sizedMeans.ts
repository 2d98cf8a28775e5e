import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { saysNothingElse } from "../clauses/saysNothingElse.js";
import { ENTIRE, HIGHEST, MEAN, THUS, TOTAL, UNWEIGHTED } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { overallOrPlain } from "../relations/overallOrPlain.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateOverall } from "../relations/relateOverall.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isMeanOfOthers } from "./isMeanOfOthers.js";

const REACH = 3;
const CLOSE = 60;
const MOST = 100;
/** So far where the mean of all gives their number. */
const FAR = 160;
/** The mean of what is told of, and of nothing more: "the average handling time was". */
const PLAIN = /(?:average|mean)(?: [a-z-]+){0,2} (?:was|is|stood at|came to)\s*$|(?:متوسط|معدل)(?: [ء-ي]+){0,2}\s*$/;
/** What follows comes of the groups before: "which gives 4.2 across all 500". */
const DRAWN =
  /[,،;؛–—]\s*(?:(?:which|that) (?:gives|makes|is)|giving|making|so|hence|thus|or|i\.e\.|اي|وهو ما|ما|ف)(?![a-z])[^,،؛;.\d]{0,40}$/;
/** `لجميع المشاركين` */
const FOR = /( )[لب](?=جميع|كل|كافه)/g;
const NEAR = 20;
/** Words of a rate of all who were asked, beside those of its groups. */
const OWN = "over all answer راضين مشارك رضا نسبه علي كل جميع";
const NOUN = /^ [a-zء-ي]+(?![a-zء-ي])/;

/**
 * The overall means of groups that are told with their sizes: "1,200 patients waited 18 minutes, 500 waited 33", and the rates of all
 * who were asked: "91 % of 2,400, 73 % of 600". Wrong where it is the plain mean of the groups', which takes them for equally large.
 */
export function sizedMeans({ items, others }: Reading): readonly Relation[] {
  const times = others.filter(({ kind }) => kind === "count");
  const rates = items.filter(({ kind, bound, signed }) => kind === "percent" && bound === undefined && signed !== true);
  return [times, rates].flatMap((measures) => meansOf(measures, items, others));
}

function meansOf(times: readonly Item[], items: readonly Item[], others: readonly Item[]): readonly Relation[] {
  const all = [...items, ...others].sort((a, b) => a.start - b.start);
  const sized = (sizeOf: (mean: Item, index: number) => Item | undefined) =>
    new Map(
      times.flatMap((mean, index) => {
        const size = sizeOf(mean, index);
        return size !== undefined && isCount(size) ? [[mean, size] as const] : [];
      }),
    );
  // The count right before a mean, with no other measure between.
  const before = sized((mean, index) => {
    const size = nearby(items, mean.start, 1).find(({ start }) => start < mean.start);
    const between = times[index - 1]?.start ?? -1;
    return size !== undefined && mean.start - size.start < FAR && between < size.start ? size : undefined;
  });
  // The count right after a mean: "45 seconds by phone, which took 32,000 contacts".
  const after = sized((mean, index) => {
    const size = nearby(items, mean.end, 1).find(({ start }) => start >= mean.end);
    const between = times[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const near = size !== undefined && size.sentence === mean.sentence && size.start - mean.end < CLOSE;
    return near && between > size.start ? size : undefined;
  });
  return [before, after].flatMap((sizes) => overallMeans(times, sizes, all));
}

function overallMeans(
  times: readonly Item[],
  sizes: ReadonlyMap<Item, Item>,
  items: readonly Item[],
): readonly Relation[] {
  return times.flatMap((overall): readonly Relation[] => {
    if ([HIGHEST, UNWEIGHTED].some((cue) => cue.test(overall.before)) || isMeanOfOthers(overall)) return [];
    const isRate = overall.kind === "percent";
    if (!isRate && !isMean(overall, items)) return [];
    const means = nearby(times, overall.start, NEAR).filter(
      (mean) =>
        mean !== overall &&
        sizes.has(mean) &&
        !HIGHEST.test(mean.before) &&
        mean.noun === overall.noun &&
        Math.abs(mean.sentence - overall.sentence) <= REACH,
    );
    // Means of one thing are of one size: 41 hours a head are none beside 32,888 hours.
    const values = means.map(({ value }) => value);
    if (means.length < 2 || Math.max(...values) > MOST * Math.min(...values)) return [];
    const weights = means.flatMap((mean) => sizes.get(mean) ?? []);
    if (isRate) return isOfAsked(means, weights, overall, items) ? overallOrPlain(means, weights, overall) : [];
    const isDrawn = DRAWN.test(overall.before);
    const isOfAll =
      (isDrawn || PLAIN.test(overall.before)) && isOfSum(overall, sizes.get(overall), sumOf(weights), items);
    if (sizes.has(overall) && !isOfAll) return [];
    const isFar = means.some((mean) => mean.start - (sizes.get(mean)?.start ?? mean.start) > CLOSE);
    if (isFar && !isOfAll) return [];
    return isDrawn && isOfAll
      ? [relateOverall(means, weights, overall)]
      : overallOrPlain(means, weights, overall, isOfAll);
  });
}

/**
 * Whether a rate is said to be of all, whom the groups add to: none is larger near. Its words name
 * nothing that those of the groups do not, no year and no other whole, or say that it comes of them.
 */
function isOfAsked(rates: readonly Item[], sizes: readonly Item[], overall: Item, items: readonly Item[]): boolean {
  const near = nearby(items, overall.start, NEAR);
  const own = near.find((item, at) => isCount(item) && near[at + 1] === overall);
  const all = sumOf(sizes);
  const words = `${own?.value === all ? own.before : ""} ${overall.before} ${clauseAfter(overall.after)}`;
  const isBetween = [1, -1].every((sign) => rates.some(({ value }) => sign * (value - overall.value) >= 0));
  const told = [...rates, ...sizes, ...near.filter(({ value }) => value === all)];
  return (
    ((overall.figure.decimals > 0 && THUS.test(words)) ||
      saysNothingElse(words, `${OWN} ${told.map(clauseOf).join(" ")}`)) &&
    [ENTIRE, TOTAL].some((cue) => cue.test(words)) &&
    isBetween &&
    all === Math.max(...near.map((item) => (isCount(item) ? item.value : 0)))
  );
}

/** Whether a mean is said to be of the sum of its groups: "over all 634 cases", or "over all files" where the text has "7,600 files". */
function isOfSum({ before }: Item, own: Item | undefined, sum: number, items: readonly Item[]): boolean {
  const all = ENTIRE.exec(before);
  if (own !== undefined) return ENTIRE.test(`${own.before} ${before}`.replace(FOR, "$1")) && own.value === sum;
  const noun = NOUN.exec(items.find((item) => isCount(item) && item.value === sum)?.after ?? "")?.[0];
  return all !== null && noun !== undefined && before.slice(all.index + all[0].length).startsWith(noun);
}

/** Whether a time is called a mean, where it stands or at the beginning of its sentence: "the average of … is 15 days". */
function isMean(time: Item, all: readonly Item[]): boolean {
  if (MEAN.test(time.before) || DRAWN.test(time.before)) return true;
  const first = nearby(all, time.start, NEAR).find(({ sentence }) => sentence === time.sentence);
  return /(?:is|was|=|هو|يبلغ|بلغ|فيكون)\s*$/.test(time.before) && first !== undefined && MEAN.test(first.before);
}
