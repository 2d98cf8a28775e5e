import { checkWeightedMean } from "../checks/checkWeightedMean.js";
import { HIGHEST, MEAN } from "./cues.js";
import { isPlainMean } from "./isPlainMean.js";
import type { Relation } from "./Relation.js";
import type { Passage } from "./readItems.js";

const REACH = 3;
const CLOSE = 60;

/**
 * Finds the overall mean of groups that are told with their sizes: "1,200 patients waited 18 minutes, 500 waited 33". Wrong where
 * it is the plain mean of the groups' means, which takes them for equally large.
 */
export function findPairedMeans({ items, others }: Passage): readonly Relation[] {
  const times = others.filter(({ kind }) => kind === "count");
  const pairs = times.flatMap((mean) => {
    const size = items.findLast(
      ({ end, start, kind, per }) =>
        end <= mean.start && mean.start - start < CLOSE && kind === "count" && per === undefined,
    );
    const first = size !== undefined && !times.some(({ start }) => start > size.start && start < mean.start);
    return first ? [{ size, mean }] : [];
  });
  const paired = new Set(pairs.map(({ mean }) => mean));
  return times.flatMap((overall): Relation[] => {
    if (paired.has(overall) || !MEAN.test(overall.before) || HIGHEST.test(overall.before)) return [];
    const groups = pairs.filter(
      ({ mean }) => mean.noun === overall.noun && Math.abs(mean.sentence - overall.sentence) <= REACH,
    );
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
