import { FALL, RISE } from "./cues.js";
import type { Item } from "./Relation.js";

/** "15,232 (6.19 %) more than". */
const THAN = /^\s*\)?\s*(?:(more|higher)|(fewer|less|lower)) than(?![a-z])/;

/** What the growth is over. */
const THAN_TIME = /^\s*\)?\s*(?:more|higher|fewer|less|lower) than (?:in |for |over )?(?:the |a |last |that of )/;

/** 1 for growth, -1 for a fall, 0 when the words beside the percentage say neither. */
export function directionOf({ before, after }: Item, delta: Item | undefined): -1 | 0 | 1 {
  const [, more, less] = ((delta !== undefined || THAN_TIME.test(after)) && THAN.exec(after)) || [];
  if (more !== undefined || less !== undefined) return more === undefined ? -1 : 1;
  // What touches the percentage says more than what leads to it, and that more than what follows.
  for (const words of [
    after.slice(0, 14),
    `${delta?.before ?? ""} ${before.slice(-60)}`,
    after.slice(0, 40).replace(/[,،;؛.].*/s, ""),
  ]) {
    const [rise, fall] = [words.search(RISE), words.search(FALL)];
    if (rise !== fall) return fall < 0 || rise > fall ? 1 : -1;
  }
  return 0;
}
