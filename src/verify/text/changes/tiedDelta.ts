import { isIncrement } from "../clauses/isIncrement.js";
import { BY_HOW_MUCH, CHANGE_AT_ONCE } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** The percentage says the number before it once more. */
const SAME =
  /(?<![a-zء-ي])(?:اي|or|i\.?\s?e\.?|that is|which (?:is|represents|makes)|representing|making|equal to|equivalent to|(?:amount|equat)ing to|[وف]?ه[وي])\s*(?:بنسبه|نسبه|ما (?:نسبته|يعادل|يمثل)|about|nearly|نحو)?\s*\(?$|(?<![ء-ي])وبنسبه\s*$|(?<![ء-ي])اي (?:ان (?:ال)?|ب)(?:تراجع|انخفاض|هبوط|نقص|ارتفاع|زياده|نمو)[ء-ي]*(?: (?:كانت? |بلغت? )?(?:ب?نسبته[ا]?|بنسبه|قدره[ا]?))?\s*$|(?<![a-z])an? (?:increase|rise|growth|decrease|fall|drop|reduction|decline|jump) of\s*$/;

/** "703,544, which is 68 % more than the 418,184": the number has grown. */
const WHICH = /(?<![a-zء-ي])(?:which is|[وف]?ه[وي])\s*$/;

/** "Closed: 9,637, or 68 % more": what has a label of its own has grown. */
const LABELLED = /[a-zء-ي]\s*:\s*$/;

/** The difference right before a percentage that says the same: "an increase of 1,204, or 4.7 %", "by 800 (12 %)". */
export function tiedDelta(items: readonly Item[], percent: Item, index: number): Item | undefined {
  const previous = items[index - 1];
  const said = CHANGE_AT_ONCE.test(percent.before) || SAME.test(percent.before);
  const tied = previous?.kind === "count" && previous.sentence === percent.sentence && said;
  // "15,232 (6 %) more than" is a difference, "15,232 (6 % more than in 2021)" has grown.
  const after = /\(\s*$/.test(percent.before) ? (/^\s*\)(.*)/s.exec(percent.after)?.[1] ?? "") : percent.after;
  // "850, 12 % fewer than": the number has changed.
  const isLabelled = LABELLED.test(previous?.before ?? "") && !/\(\s*$/.test(percent.before);
  const isSame = /[a-zء-ي(]/.test(percent.before) && !WHICH.test(percent.before) && !isLabelled;
  const isMore = tied && (isIncrement(previous) || (isSame && isIncrement({ ...previous, after })));
  return tied && (BY_HOW_MUCH.test(previous.before) || isMore) ? previous : undefined;
}
