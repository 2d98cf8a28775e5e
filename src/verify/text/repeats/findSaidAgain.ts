import { slipOf } from "../../common/slipOf.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { rootsOf } from "../clauses/rootsOf.js";
import { EARLIER, GAP } from "../passage/cues.js";
import { otherPeriods } from "../passage/otherPeriods.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

const LEAST = 100;
/** Two smaller numbers differ by a digit too often. */
const LEAST_WRONG = 1000;
const THESE = /^\s*(?:(?:all )?(?:of )?(?:these|those)) $/;
const ALL = /^\s*(?:all|all (?:of )?(?:these|those|the)|these|those) $/;
/** What stands behind a number whose noun is left out. */
const VERB = /^ (?:were|are|was|have|had|has|took|will|could|can)(?![a-z])/;
/** "These complaints, whose number is": `هذه الشكاوى البالغ عددها`. */
const ARABIC =
  /(?<![ء-ي])(?:هذه|تلك|(?:جميع|كل|كافه)(?: هذه)?) (?<noun>ال[ء-ي]+)[،,]? (?:البالغه? عدد(?:ها|هم|ه)|و(?:ال)?عدد(?:ها|هم|ه)) $/;

/** Finds the first number behind the only list, where it speaks of all that the list divides, "these 3,465 cases", and is a slip of the pen away from it. */
export function findSaidAgain({ text, figures, counts, sums }: Reading): readonly Relation[] {
  const only = onlyOne(sums);
  if (only === undefined || only.total.value < LEAST || GAP.test(text)) return [];
  const { total, parts } = only;
  const last = parts.reduce((a, b) => (a.end > b.end ? a : b), total);
  const item = counts[counts.indexOf(last) + 1];
  if (item === undefined || item.bound !== undefined || item.figure.decimals > 0) return [];
  const gap = Math.abs(item.value - total.value);
  const isElsewhere = counts.some((one) => one.value === gap || (one !== item && one.value === item.value));
  const isNext = item.sentence - last.sentence === 1 && isSaidOf(item, total);
  return isNext && !isElsewhere && !otherPeriods(figures, item, total)
    ? [{ ...relate("rounded", [total], item), kind: "repeated" }]
    : [];
}

function isSaidOf(item: Item, total: Item): boolean {
  const slip = slipOf(item.value, total.value);
  if (slip !== "swapped-digits" && (slip !== "wrong-digit" || item.value < LEAST_WRONG)) return false;
  if (EARLIER.test(clauseAfter(item.after)) || EARLIER.test(item.before)) return false;
  const noun = ARABIC.exec(item.before)?.groups?.["noun"];
  if (noun !== undefined) return isNamed(total, noun);
  const isBare = VERB.test(item.after);
  if (!isBare && !isNamed(total, wordAfter(item))) return false;
  return (
    (!isBare && THESE.test(item.before)) ||
    (ALL.test(item.before) && VERB.test(item.after.replace(isBare ? "" : /^ [a-z]+/, "")))
  );
}

/** Whether a word is the one that a total counts. */
function isNamed(total: Item, word: string): boolean {
  const [root] = rootsOf(word);
  const own = rootsOf(wordAfter(total));
  return root !== undefined && (own[0] ?? rootsOf(total.before).at(-1)) === root;
}

function wordAfter({ after }: Item): string {
  return /^ [a-zء-ي]+/.exec(after)?.[0] ?? "";
}
