import { FALL, RISE } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { clauseBefore } from "./clauseBefore.js";

/** So many characters behind a percentage say which way it goes. */
const NEAR = 120;
/** "6.19 % more than last year", "(6.19 %) less than 14,344". */
const THAN =
  /^\s*(?:\)\s*)?(?:(more|higher)|less|fewer|lower)(?: than(?: (?:in |for |over )?(?:the |a |last |that of |[a-z]+['’]s )|\s*$)|\s*(?:[.,;]|$))/;
/** The next clause: "by 15 %, and waiting times fell". */
const AND =
  /^\s*(?:\)\s*)?(?:[,،;؛.]\s*(?:و|and |with )|[,،;؛.]?\s*(?:ثم|بينما|فيما|في حين|لكن|غير ان|رغم|مع|حيث|بعد|اثر|نتيجه|then|while|but|whereas|although|despite|as) |\)\s*[,،]?\s*(?:و(?=[ء-ي])|لكن|قبل |and |but |before |because |due to )).*/s;
/** However far its verb: "complaints to the unit of the ministry for … rose by 8 %". */
const BY = /(?<![a-zء-ي])(?:[وف]?ب?نسبه|by)\s*\(?$/;

/** The change of the number behind it: "13,977 cases (56 %), up 1 %". */
const NEXT =
  /[,،؛;–—]\s*(?:(?:an?|which|it|and) )?[a-zء-ي]+(?:\s+(?:by|of|some|about|nearly|just|over|بنسبه|نسبته[ا]?|قدرها|بلغت|نحو|حوالي))*\s*$/;

/** "Rose to 77,200, and that by 66 %": the verb is that of the number before. */
const AND_THAT = /(?<![ء-ي])وذلك ب?نسبه\s*$/;

/**
 * 1 for growth, -1 for a fall, 0 when the words beside the percentage say neither.
 *
 * @param previous - the number before it in its sentence
 */
export function directionOf({ before, after }: Item, delta: Item | undefined, previous?: Item): -1 | 0 | 1 {
  // A noun may stand behind a long run of blanks, which two patterns in a row would part in every way.
  const near = after.slice(0, NEAR);
  const [than, more] = THAN.exec(near) ?? [];
  if (than !== undefined) return more === undefined ? -1 : 1;
  const own = near.replace(AND, "");
  // What touches the percentage says more than what leads to it, and that more than what follows.
  for (const words of [
    own.replace(NEXT, "").slice(0, 14),
    `${delta?.before ?? ""} ${before.slice(-60)}`,
    own.slice(0, 40).replace(/[,،;؛.].*/s, ""),
    BY.test(before) ? clauseBefore(before) : "",
    AND_THAT.test(before) ? (previous?.before ?? "") : "",
  ]) {
    const [rise, fall] = [words.search(RISE), words.search(FALL)];
    if (rise !== fall) return fall < 0 || rise > fall ? 1 : -1;
  }
  return 0;
}
