import { checkWeightedMean } from "../checks/checkWeightedMean.js";
import { HIGHEST, MEAN } from "./cues.js";
import { isPlainMean } from "./isPlainMean.js";
import { nearby } from "./nearby.js";
import type { Item, Relation } from "./Relation.js";
import type { Passage } from "./readItems.js";

const REACH = 3;
const CLOSE = 60;
const NEAR = 20;

/**
 * Finds the overall mean of groups that are told with their sizes: "1,200 patients waited 18 minutes, 500 waited 33". Wrong where
 * it is the plain mean of the groups' means, which takes them for equally large.
 */
export function findPairedMeans({ items, others }: Passage): readonly Relation[] {
  const times = others.filter(({ kind }) => kind === "count");
  const before = new Map(times.flatMap((mean, index) => sizeBefore(mean, times[index - 1], items)));
  const after = new Map(times.flatMap((mean, index) => sizeAfter(mean, times[index + 1], items)));
  return [before, after].flatMap((sizes) => overallMeans(times, sizes));
}

function overallMeans(times: readonly Item[], sizes: ReadonlyMap<Item, Item>): readonly Relation[] {
  return times.flatMap((overall): Relation[] => {
    if (sizes.has(overall) || HIGHEST.test(overall.before) || !isMean(overall, times)) return [];
    const groups = nearby(times, overall.start, NEAR).flatMap((mean) => {
      const size = sizes.get(mean);
      const apart = Math.abs(mean.sentence - overall.sentence);
      return size === undefined || mean.noun !== overall.noun || apart > REACH ? [] : [{ mean, size }];
    });
    if (groups.length < 2) return [];
    const means = groups.map(({ mean }) => mean);
    const outcome = checkWeightedMean(
      means.map(({ figure }) => figure),
      groups.map(({ size }) => size.figure),
      overall.figure,
    );
    if (outcome.outcome === "fail" && !isPlainMean(means, overall)) return [];
    return [{ kind: "weighted-mean", operands: [...means, overall], outcome }];
  });
}

/** Whether a time is called a mean, where it stands or at the beginning of its sentence: "the average of … is 15 days". */
function isMean(time: Item, times: readonly Item[]): boolean {
  if (MEAN.test(time.before)) return true;
  const first = nearby(times, time.start, NEAR).find(({ sentence }) => sentence === time.sentence);
  return /(?:is|was|=|هو|يبلغ|بلغ|فيكون)\s*$/.test(time.before) && first !== undefined && MEAN.test(first.before);
}

/** The count right before a mean, with no other measure between. */
function sizeBefore(
  mean: Item,
  previous: Item | undefined,
  items: readonly Item[],
): readonly (readonly [Item, Item])[] {
  const size = nearby(items, mean.start, 1).find(({ start }) => start < mean.start);
  if (size === undefined || size.kind !== "count" || size.per !== undefined) return [];
  const close = mean.start - size.start < CLOSE && (previous === undefined || previous.start < size.start);
  return close ? [[mean, size]] : [];
}

/** The count right after a mean: "45 seconds by phone, which took 32,000 contacts". */
function sizeAfter(mean: Item, next: Item | undefined, items: readonly Item[]): readonly (readonly [Item, Item])[] {
  const size = nearby(items, mean.end, 1).find(({ start }) => start >= mean.end);
  if (size === undefined || size.kind !== "count" || size.per !== undefined || size.sentence !== mean.sentence)
    return [];
  const close = size.start - mean.end < CLOSE && (next === undefined || next.start > size.start);
  return close ? [[mean, size]] : [];
}
