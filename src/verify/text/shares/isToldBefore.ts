import { OF_TOTAL } from "../passage/cues.js";
import { readRatios } from "../passage/readRatios.js";
import { fails } from "../relations/fails.js";
import { nearby } from "../relations/nearby.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { shareList } from "./shareList.js";

/** How many numbers before a list one of its shares may stand. */
const NEAR = 6;
/** How far before it a fraction may stand. */
const REACH = 240;

/** A share of something else, or no share. */
const OF = /^\s*(?:\)\s*)?(?:of|من)(?![a-zء-ي])/;
const RATE = /(?<![a-z])rate(?![a-z])|معدل/;
/** So many sentences before it, one that makes it 100 is of it, whatever it says. */
const BACK = 2;

/** Whether what a list lacks to 100 is a percentage or a fraction told before it: "They made up 40 %. Fires were 32 %, and the remaining 28 %". */
export function isToldBefore(text: string, items: readonly Item[], group: readonly Item[]): boolean {
  const rest = 100 - sumOf(group);
  const start = group[0]?.start ?? 0;
  const before = nearby(items, start, NEAR).filter(({ end }) => end <= start);
  return (
    before.some((item) => item.kind === "percent" && (isRest(item) || isOwn(item))) ||
    readRatios(text.slice(Math.max(0, start - REACH), start)).some(
      ({ kind, value }) => kind === "part" && Math.abs(100 * value - rest) <= group.length / 2,
    )
  );

  function isRest({ after, value }: Item): boolean {
    return OF_TOTAL.test(after) && Math.abs(value - rest) < 0.01;
  }

  function isOwn(item: Item): boolean {
    return (
      (group[0]?.sentence ?? 0) - item.sentence <= BACK &&
      (item.figure.decimals > 0 || !OF.test(item.after)) &&
      !RATE.test(item.before) &&
      !fails(shareList([item, ...group]))
    );
  }
}
