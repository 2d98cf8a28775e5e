import { saysNoneBeyond } from "../clauses/saysNoneBeyond.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import type { Duration } from "./durationsIn.js";
import { endOf } from "./endOf.js";
import { isMean } from "./isMean.js";
import { isOfMeanTime } from "./isOfMeanTime.js";

/** How many sentences may part an extreme from its mean. */
const REACH = 3;
const NEAR = 8;
/** What "about" may hide. */
const ABOUT = 0.1;

/** Finds times that none or the longest took and that are below the mean time of the same thing, or shortest ones above it, whatever units they are told in. */
export function findExtremeTimes(text: string, times: readonly Duration[]): readonly Relation[] {
  const means = times.filter(isMean);
  return times.flatMap((item): readonly Relation[] => {
    const isNone = saysNoneBeyond(item.before);
    const op = isNone ? ">=" : endOf(item);
    if (op === undefined || isMean(item) || (item.bound === "over" && !isNone)) return [];
    const mean = onlyOne(
      nearby(means, item.start, NEAR).filter(
        (one) => Math.abs(one.sentence - item.sentence) <= REACH && isOfMeanTime(text, item, one),
      ),
    );
    if (mean === undefined) return [];
    if (item.noun === mean.noun && !item.isParted && !mean.isParted && item.bound !== "about" && mean.bound !== "about")
      return [relateBound("extreme", item, op, mean)];
    if (item.seconds === undefined || mean.seconds === undefined) return [];
    const isAbout = item.bound === "about" || mean.bound === "about";
    const play = (item.step + mean.step) / 2 + (isAbout ? ABOUT * mean.seconds : 0);
    const off = Math.round(mean.seconds) - Math.round(item.seconds);
    if (Math.abs(off) <= play) return [];
    return [relateBound("extreme", inSeconds(item, item.seconds), op, inSeconds(mean, mean.seconds))];
  });
}

function inSeconds(time: Duration, seconds: number): Duration {
  return { ...time, figure: { units: Math.round(seconds), decimals: 0 } };
}
