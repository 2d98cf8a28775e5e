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
const BESIDE = /[,،;؛]|(?<![a-z])and(?![a-z])|(?:^|\s)و/;

/** The counts that a whole may be made of: all before it in its sentence, or all of the sentence before; none where one of them is no part. */
export function partsBefore(counts: readonly Item[], whole: Item): readonly Item[] {
  const sentence = counts.at(-1)?.sentence ?? -1;
  const parts = counts.filter((count) => count.sentence === sentence);
  const [, ...more] = parts;
  const areSame = (ANY.includes(whole.noun) && more.length > 1) || parts.every((count) => mayBeSame(count, whole));
  const isOwn = sentence === whole.sentence;
  const mayBe = (count: Item) =>
    count.value < whole.value &&
    isPlainCount(count) &&
    isAlike(count, whole) &&
    (isOwn || !whole.ofPeople || count.ofPeople === true) &&
    (isOwn || !(EARLIER.test(clauseOf(count)) || /[()]/.test(count.before)));
  return whole.sentence - sentence <= 1 &&
    areSame &&
    parts.every(mayBe) &&
    more.every((count) => !isPart(count) && BESIDE.test(count.before))
    ? parts
    : [];
}
