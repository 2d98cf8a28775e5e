import { clauseOf } from "../clauses/clauseOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { sharesStem } from "../clauses/sharesStem.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { yearOf } from "../clauses/yearOf.js";
import { COMPARISON, OF_THEM, OF_THESE } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item } from "../relations/Relation.js";
import type { ToldShare } from "./toldShare.js";

const REACH = 4;
/** What leads from two counts to their rate, or to what the one is of the other, and says of nothing else. */
const DRAWN =
  /^(?<lead>[^,،;؛.()\d]{0,120})(?:[,،;؛–—]|\swith|\sat)\s*(?:(?:or|so|that|is|which|means?|giving|making|with|at|an?|the|its|equates to|اي|ما|[يت]عني|ان|و?ب?(?:ذلك|هذا)|وعليه|[وفل]?[يت]?(?:بلغ|كان|صل|ستقر)ت?)(?![a-zء-ي])\s*)*(?:(?:(?<name>[a-z]+) )?(?:rate|share|proportion)(?: (?:of|was|is|came to|stood at))?|[بفو]{0,2}(?:نسبه|معدل) (?:ال)?(?<called>[ء-ي]+)(?: (?:هي|بلغت?|قدرها|عند|وصلت(?: الي)?))?|[بفو]{0,2}(?:ال)?نسبه(?: (?:هي|بلغت?|قدرها|اذن|تساوي))*)?\s*$/;
/** A sentence that says nothing but what the two before it give: "That's", "That is a share of". */
const THAT_IS =
  /^[^a-zء-ي]*(?:(?:that|this)(?:['’]s| is| was| means| makes| gives| equals)(?: (?:an?|the) (?:rate|share|proportion) of)?|[وف]?(?:هذا|ذلك|هذه|تلك|هي|هو)?(?: [يت]عني)? ?(?:ما )?(?:نسبه|نسبته|[يت]عادل|[يت]مثل|[يت]شكل)(?: (?:نسبه|ما نسبته|قدرها))?)\s*$/;
/** The rates that are those of what was done with cases. */
const KNOWN =
  /^(?:closure|closing|resolution|completion|settlement|clearance|disposal|success|uphold|answer|response|اغلاق|انجاز|معالجه|حل|بت|فصل|تسويه|حسم|رد|اجابه|نجاح)$/;
const WERE = /^ (?:were|was|have|had|got|are)(?![a-z])/;
const SATISFIED = /satisf|رضا|راض/;
/** Not all of those who are satisfied: "2,000 were very satisfied". */
const SOME_SATISFIED =
  /(?<!satisfied (?:or|and) )very(?! satisfied (?:or|and) satisfied)|fully|completely|others?|تام|جدا|اخر/;
const ENDS = /^\s*(?:(?:resolution|closure|completion|settlement|clearance|disposal|answer) rate\s*)?(?:[.;؛]|$)/;
/** A sentence that goes on from the count of the one before: "It resolved". */
const GOES_ON = /^[^a-zء-ي]*(?:(?:it|they|we) (?:has |have |had )?[a-z]+|[وف]?[ء-ي]+(?: (?:منها|عن|في))?)\s*$/;
/** What a part is called: "3,461 schools", and not "were closed". */
const THING =
  /^ (?!(?:were|was|have|has|had|are|got|said|told|felt|did|of|in|by|at|with|an?)(?![a-z])|(?:منها|منهم|في|عن|اي|ب)(?![ء-ي]))([a-z]+(?<!ed)|[ء-ي]+)(?![a-zء-ي])/;
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
  const drawn = DRAWN.exec(percent.before);
  const isSaid = THAT_IS.test(percent.before);
  if ((drawn === null && !isSaid) || !ENDS.test(percent.after) || percent.bound !== undefined) return undefined;
  if (!isSaid && !isRateOf(drawn?.groups ?? {})) return undefined;
  if (IN_TIME.test(percent.before)) return undefined;
  const before = nearby(items, percent.start, REACH).filter(({ end }) => end <= percent.start);
  const own = before.filter(({ sentence }) => sentence === percent.sentence);
  const [only] = own;
  const isOne = own.length === 1 && only !== undefined && GOES_ON.test(only.before);
  const back = isOne ? 1 : isSaid ? 2 : 0;
  const told = before.filter(({ sentence }) => sentence >= percent.sentence - back);
  const [whole, part, ...more] = told;
  if (whole === undefined || part === undefined || more.length > 0) return undefined;
  // "Of these 4,250 were answered": it is one of the parts.
  if (OF_THESE.test(whole.before) && WERE.test(whole.after)) return undefined;
  // Those of them are no more than all, whatever the numbers are.
  if (part.value >= whole.value && !(OF_THEM.test(part.after) && percent.value < 100)) return undefined;
  const isPlain = [whole, part].every(
    (item) =>
      isCount(item) &&
      item.bound === undefined &&
      !isIncrement(item) &&
      !COMPARISON.test(item.before) &&
      !tellsChange(item.before),
  );
  const isPart = DID.test(part.before) || OF_ALL.test(whole.before) || OF_THEM.test(part.after);
  if (!isOne && !isPart) return undefined;
  if (told.some(({ after }) => CHANNEL.test(after)) || told.every(({ after }) => TIMED.test(after))) return undefined;
  const [year, other] = [yearOf(part), yearOf(whole)];
  const isOneTime = year === undefined || other === undefined || year === other;
  return isPlain && isOneTime && isAlike(part, whole) && isOfWhole(part, whole) && !isOther(part, whole, percent)
    ? { part, whole }
    : undefined;
}

/** Whether a rate is called after what was done with the part, or is not called at all. */
function isRateOf({ lead = "", name = "", called = "" }: Readonly<Record<string, string | undefined>>): boolean {
  const word = name + called;
  return (
    word === "" ||
    KNOWN.test(word) ||
    (SATISFIED.test(word) ? SATISFIED.test(lead) && !SOME_SATISFIED.test(lead) : sharesStem(word, lead))
  );
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
