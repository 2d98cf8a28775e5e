import { areFlows } from "../clauses/areFlows.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isPart } from "../clauses/isPart.js";
import { MEAN, OF_THESE, THEN } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { areItsKinds } from "./areItsKinds.js";
import { saysOthersToo } from "./saysOthersToo.js";

/** The first is told as the whole is: "within a week 4,121, and within a month 889". */
const PEER = /^[^a-zء-ي]*(?:[a-zء-ي]+ ){0,5}(?:و|and )(?:عن|في|من|على|علي|in|from|by|for|about) ?[a-zء-ي ]{0,20}$/;
/** The part is one of another part: "and of the accepted 60". */
const OF_OTHERS = /(?<![a-zء-ي])(?:of (?:the|these|those)(?: [a-z]+)?|من ال[ء-ي]+)[,،]?\s*$/;
/** The first name and number of a list, and the next: "by month: January 152, February 96", `حسب الشهر: جانفي 152، فيفري 96`. */
const FIRST_NAME = /[a-zء-ي]:\s(?:[a-zء-ي]+ ){1,2}$/;
const NEXT_NAME = /^[,،]\s?و?(?:[a-zء-ي]+ ){1,2}$/;
/** The whole is a row, or told in brackets. */
const LABEL = /:\s*$|\([^()]*$/;

/** Whether a count may be what others are parts of, and no part, mean or row beside them. */
export function mayBeWhole(whole: Item, [first, ...more]: readonly Item[]): boolean {
  if (first === undefined || whole.listed || LABEL.test(whole.before) || MEAN.test(whole.before)) return false;
  if (FIRST_NAME.test(whole.before) && NEXT_NAME.test(first.before)) return false;
  if (isPart({ ...whole, before: clauseBefore(whole.before) }) || OF_THESE.test(whole.before)) return false;
  if (areFlows(whole, [first, ...more]) || more.some(({ before }) => OF_OTHERS.test(before))) return false;
  if ([first, ...more].some(({ before }) => THEN.test(before) || saysOthersToo(before))) return false;
  const isNext = first.start > whole.start && whole.sentence !== first.sentence;
  return (
    first.start < whole.start ||
    !(PEER.test(first.before) || (isNext && sharesWord(whole, first) && !areItsKinds(whole, [first, ...more])))
  );
}

/** "Riyadh sent 2,600 complaints. Jeddah sent 1,400": the first is told as the others are. */
function sharesWord(whole: Item, first: Item): boolean {
  const words = wordsOf(whole);
  return wordsOf(first).some((word) => words.includes(word));
}

function wordsOf({ before }: Item): readonly string[] {
  const words = clauseBefore(before).match(/(?<![a-zء-ي])[a-zء-ي]{4,}/g) ?? [];
  return words.map((word) => word.replace(/^[وف](?=[ء-ي]{4})/, ""));
}
