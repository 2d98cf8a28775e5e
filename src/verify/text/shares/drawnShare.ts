import { clauseOf } from "../clauses/clauseOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { yearOf } from "../clauses/yearOf.js";
import { COMPARISON } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item } from "../relations/Relation.js";
import type { ToldShare } from "./toldShare.js";

const REACH = 4;
/** What leads from two counts to their rate, or to what the one is of the other, and says of nothing else. */
const DRAWN =
  /^[^,،;؛.()\d]{0,50}(?:[,،;؛–—]|\swith|\sat)\s*(?:(?:or|so|that|is|which|giving|making|with|at|an?|the|its|equates to|اي|ما|و?ب?(?:ذلك|هذا)|وعليه|[وف]?(?:بلغت?|كانت?))(?![a-zء-ي])\s*)*(?:(?:(?:closure|closing|resolution|completion|settlement|clearance|disposal|success|uphold|answer|response) )?(?:rate|share|proportion)(?: of| was| is| came to)?|[بفو]{0,2}(?:نسبه|معدل) (?:ال)?(?:اغلاق|انجاز|معالجه|حل|بت|فصل|تسويه|حسم|رد|اجابه|نجاح)(?: (?:هي|بلغت?|قدرها))?|[بفو]{0,2}نسبه(?: (?:هي|بلغت?|قدرها))?)?\s*$/;
const ENDS = /^\s*(?:(?:resolution|closure|completion|settlement|clearance|disposal|answer) rate\s*)?(?:[.;؛]|$)/;
/** A sentence that goes on from the count of the one before: "It resolved". */
const GOES_ON = /^[^a-zء-ي]*(?:(?:it|they|we) (?:has |have |had )?[a-z]+|[وف]?[ء-ي]+(?: (?:منها|عن|في))?)\s*$/;
/** What a part is called: "3,461 schools", and not "were closed". */
const THING =
  /^ (?!(?:were|was|have|has|had|are|got|of|in|by|at|with|an?)(?![a-z])|(?:منها|منهم|في|عن|اي|ب)(?![ء-ي]))([a-z]+(?<!ed)|[ء-ي]+)(?![a-zء-ي])/;
/** What was done with a part, right before it: "and answered", `وأجاب عن`. */
const DID =
  /(?<![a-z])(?:[a-z]+ed|took|won|lost|met|upheld|found|sent|dealt)(?: (?:with|of them|all|on|to|in))?\s*$|(?:^ |(?<![ء-ي])[وف]|[,،؛] ?)(?:تم(?:ت|كن[ء-ي]*)? (?:من )?)?(?:رد|[ء-ي]{3,})(?: (?:منها|منهم|عن|علي|في|الي|من))?\s*$/;
/** "Of the 5,000 calls received, 3,214 were". */
const OF_ALL = /(?<![a-z])of (?:(?:the|all|its|our|these) )*$/;
const CHANNEL = /(?<![a-zء-ي])(?:by|via|through|عبر|بواسطه)(?![a-zء-ي])/;
const TIMED = /^(?: [a-zء-ي]+){0,2} (?:in|during|last|this|today|yesterday|في|خلال|هذا|امس)(?![a-zء-ي])/;
const IN_TIME = /within|in time|on time|خلال|في الموعد/;

/** The last two counts of a sentence, or the one of each of two, that lead to nothing but their rate: "took 2,000 calls and answered 1,700, an answer rate of 85 %". */
export function drawnShare(items: readonly Item[], percent: Item): ToldShare | undefined {
  if (!DRAWN.test(percent.before) || !ENDS.test(percent.after) || percent.bound !== undefined) return undefined;
  if (IN_TIME.test(percent.before)) return undefined;
  const before = nearby(items, percent.start, REACH).filter(({ end }) => end <= percent.start);
  const own = before.filter(({ sentence }) => sentence === percent.sentence);
  const [only] = own;
  const isOne = own.length === 1 && only !== undefined && GOES_ON.test(only.before);
  const told = isOne ? before.filter(({ sentence }) => sentence >= percent.sentence - 1) : own;
  const [whole, part, ...more] = told;
  if (whole === undefined || part === undefined || more.length > 0 || part.value >= whole.value) return undefined;
  const isPlain = [whole, part].every(
    (item) =>
      isCount(item) &&
      item.bound === undefined &&
      !isIncrement(item) &&
      !COMPARISON.test(item.before) &&
      !tellsChange(item.before),
  );
  if (!isOne && !DID.test(part.before) && !OF_ALL.test(whole.before)) return undefined;
  if (told.some(({ after }) => CHANNEL.test(after)) || told.every(({ after }) => TIMED.test(after))) return undefined;
  const [year, other] = [yearOf(part), yearOf(whole)];
  const isOneTime = year === undefined || other === undefined || year === other;
  return isPlain && isOneTime && isAlike(part, whole) && isOfWhole(part, whole) && !isOther(part, whole, percent)
    ? { part, whole }
    : undefined;
}

/** What stands right behind the part is a verb, or names the whole too. */
function isOfWhole(part: Item, whole: Item): boolean {
  const word = THING.exec(part.after)?.[1];
  if (word === undefined) return true;
  if (part.noun !== undefined) return part.noun === whole.noun;
  const stems = stemsOf(word);
  return stems.length > 0 && stems.every((stem) => stemsOf(clauseOf(whole)).includes(stem));
}

/** The rate is that of the rest, or of the whole in the part. */
function isOther(part: Item, whole: Item, { figure, value }: Item): boolean {
  const [one, other] = [100 * (1 - part.value / whole.value), (100 * whole.value) / part.value];
  return [one, other].some((share) => Math.abs(share - value) <= 0.51 * 10 ** -figure.decimals);
}
