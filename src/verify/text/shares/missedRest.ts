import { clauseBefore } from "../clauses/clauseBefore.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { OF_THESE, OF_WHICH, TOTAL } from "../passage/cues.js";
import { nearby } from "../relations/nearby.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { addToAny } from "./addToAny.js";
import { isAllOther } from "./isAllOther.js";
import { isOfEach } from "./isOfEach.js";

/** How many numbers before a rest its others may stand. */
const NEAR = 12;
/** The percentage is the rest, and not one of the rest: "the remaining 20 %", "the rest (20 %)", `والباقي، أي 20%`; not "the remaining regions 81 %". */
const REST =
  /(?<![a-z])(?<!(?:of|from|in|for|on|at|by|to|with|under|into|among) )the (?:remaining(?: (?:share|percentage|proportion))?|remainder|rest(?=[^a-z]*[,(:–—]))[\s,(:–—]*(?:(?:or|that is|i\.?e\.?|some|about) )?\(?$|(?<![a-z])(?:ma[dk]e|making|account(?:ed|ing)?) (?:up|for) the other $|(?<![ء-ي])(?<!(?:من|في|عن|علي|مع) )[وف]?(?:(?:اما )?(?:ال)?(?:باقي|باقون|باقين|بقيه)[,،]? (?:(?:اي|وهو|وهي)(?: ما)?(?: نسبته)? )|(?:ال)?(?:نسبه|حصه) (?:ال)?(?:متبقيه|باقيه)(?: (?:وهي|وقدرها|البالغه|اي))?\s*[,،(]?\s*)\(?$/;
/** The same by the word behind it: `حصة 48% المتبقية`. */
const BEHIND = /^\s*(?:ال)?(?:متبقي|باقي)(?:ه|ن)?(?![ء-ي])/;
const AND = /[,،;–—]\s*(?:(?:and|while|whereas|but|و|بينما|فيما|في حين) ?)?$/;
const NOT =
  /^(?: of them)? (?:did|do|had|have|has|was|were|are|is|could|would)(?: not|n['’]t)(?: so| yet)?\s*(?:[.,;)]|$)|^ (?:منه[امن] )?لم [يت][ء-ي]+(?: ذلك| كذلك)?\s*(?:[.،؛)]|$)/;
/** A rate is no share of what the rest is of. */
const RATE = /(?<![a-z])(?:rates?|satisfaction|scores?|index)(?![a-z])|معدل|موشر|الرضا/;
/** Others, of which no number is told. */
const SOME =
  /(?<![a-z])(?:most|majority|bulk|half|third|quarter|many|some|several|few)(?![a-z])|معظم|غالبي|اغلب|اكثر|نصف|ثلث|ربع|بعض/;

/** The shares of a sentence and the one that is called the rest, which is not what they leave: "66 % were answered in time, the remaining 44 % later". */
export function missedRest(text: string, items: readonly Item[], group: readonly Item[]): readonly Item[] | undefined {
  const at = group.findIndex((item, index) => index > 0 && isRest(item));
  const isDenied = at < 0 && group.length === 2;
  const list = isDenied ? group : group.slice(0, at + 1);
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined || list.length < 2) return undefined;
  const from = isAllOther(last.before) ? last.sentence - 1 : last.sentence;
  const isPlain = list.every(
    (item) => item.sentence >= from && item.bound === undefined && !RATE.test(clauseBefore(item.before)),
  );
  const sum = sumOf(list);
  if (!isPlain || Math.abs(sum - 100) < 1 || addToAny(list.slice(0, -1), 100 - last.value) || mayOverlap(text, list))
    return undefined;
  const own = nearby(items, last.start, NEAR).filter(
    (item) => item.sentence >= from && item.end <= last.start && !list.includes(item),
  );
  if (own.some(({ kind }) => kind !== "count") || list.some(isOfEach)) return undefined;
  if (sum > 100) return isDenied && !isNot(last) ? undefined : list;
  if (isDenied) return undefined;
  const isWhole = own.length === 0 || [OF_WHICH, OF_THESE, TOTAL].some((cue) => cue.test(first.before));
  const told = list.map(({ before }) => before).join(" ");
  return isWhole && !SOME.test(told) ? list : undefined;
}

/** Whether a percentage is of those who did not: ", while 31 % had not." */
function isNot({ before, after }: Item): boolean {
  return AND.test(before) && NOT.test(after);
}

function isRest({ before, after }: Item): boolean {
  return isAllOther(before) || REST.test(before) || BEHIND.test(after);
}
