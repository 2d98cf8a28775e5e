import { FALL, RISE } from "./cues.js";
import type { Item } from "./Relation.js";

/** "15,232 (6.19 %) more than". */
const THAN = /^\s*\)?\s*(?:(more|higher)|(fewer|less|lower)) than(?![a-z])/;

/** What the growth is over. */
const THAN_TIME = /^\s*\)?\s*(?:more|higher|fewer|less|lower) than (?:in |for |over )?(?:the |a |last |that of )/;

/** 1 for growth, -1 for a fall, 0 when the words beside the percentage say neither. */
export function directionOf({ before, after }: Item, delta: Item | undefined): -1 | 0 | 1 {
  const near = `${delta?.before ?? ""} ${before.slice(-60)} % ${after.slice(0, 40)}`;
  const [, more, less] = ((delta !== undefined || THAN_TIME.test(after)) && THAN.exec(after)) || [];
  if (more !== undefined || less !== undefined) return more === undefined ? -1 : 1;
  const rise = near.search(RISE);
  const fall = near.search(FALL);
  if (rise < 0 && fall < 0) return 0;
  return fall < 0 || rise > fall ? 1 : -1;
}
