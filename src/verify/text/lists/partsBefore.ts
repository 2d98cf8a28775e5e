import { clauseOf } from "../clauses/clauseOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { isPart } from "../clauses/isPart.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { EARLIER } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { isPlainCount } from "./isPlainCount.js";

/** What letters, calls and visits are together. */
const ANY: readonly (string | undefined)[] = [undefined, "contact", "time", "case"];
/** One stands beside the other. */
const BESIDE = /[,،;؛+]|(?<![a-z])and(?![a-z])|(?:^|\s)و/;

/** What a list is told under: "This week at 311: 105 for noise". */
const LEAD = /^:/;

/**
 * The counts that a whole may be made of: all before it in its sentence, the only one there with the last of the sentence before ("A further
 * 340 came in May, which brought the total to"), or all of the sentence before; none where one of them is no part.
 */
export function partsBefore(counts: readonly Item[], whole: Item): readonly Item[] {
  const sentence = counts.at(-1)?.sentence ?? -1;
  const own = counts.filter((count) => count.sentence === sentence);
  const near = own.filter(({ after }, at) => at > 0 || !LEAD.test(after));
  const last = counts[counts.length - 2];
  const isFurther = near.length === 1 && sentence === whole.sentence && last?.sentence === sentence - 1;
  const parts = isFurther ? [last, ...near] : near;
  const [, ...more] = parts;
  const areSame = (ANY.includes(whole.noun) && more.length > 1) || parts.every((count) => mayBeSame(count, whole));
  const isOwn = sentence === whole.sentence;
  const mayBe = (count: Item) =>
    isPlainCount(count) &&
    isAlike(count, whole) &&
    (isOwn || !whole.ofPeople || count.ofPeople === true) &&
    (isOwn || !(EARLIER.test(clauseOf(count)) || /[()]/.test(count.before)));
  return whole.sentence - sentence <= 1 &&
    areSame &&
    parts.every(mayBe) &&
    more.every((count) => !isPart(count) && (isFurther || BESIDE.test(count.before)))
    ? parts
    : [];
}
