import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { COMPARISON, OF_FIRST } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

/** From a part to its whole: "643 of the 908", `643 منشأة من أصل`. */
const OF = /^\s*(?:[a-zء-ي]+ )?(?:of the|out of(?: the)?|من (?:اصل|بين|مجموع|اجمالي))\s*\(?$/;
/** The part has a word of its own. */
const NAMED = /^\s*(?!of|out|من)[a-zء-ي]/;
/** What some of the whole were: "643 were". */
const DID = /^\s*(?:were|was|had|have|has|did|are|got|passed|failed|met)(?![a-z])/;
const WORD = /^\s*([ء-ي]{3,})/;
/** The whole is said to be what came in, and has no noun of its own: "of the 4,719 registered with". */
const CAME =
  /^\s*(?:registered|received|lodged|filed|submitted|logged|opened)(?:\s*(?:[.,;]|$)|\s(?:with|by|in|from|at|this|last|during|so|ha[sd]|have|were|are)(?![a-z]))/;
/** A part that goes beyond its whole by more is one of something else. */
const FAR = 3;
const THEN = /^[^.؛;:()]*[,،]\s*(?:[ء-ي]+ )?(?:only |just |some |about )?$/;
/** Of few, the words may say something else. */
const FEW = 20;
const STEM = 4;

/** Finds a part that is more than the whole that its sentence begins with, or that it is said to be out of: "of the 608 premises visited, 643 were found compliant". */
export function findExcessOfWhole({ counts, items }: Reading): readonly Relation[] {
  // "900 visitors: 71 % of the 600 in town" is no 900 of the 600.
  const next = new Map(items.map((item, at) => [item, items[at + 1]]));
  return counts.flatMap((one, at): readonly Relation[] => {
    const other = counts[at + 1];
    if (other?.sentence !== one.sentence || one.line !== other.line) return [];
    if (next.get(one) === other && OF.test(other.before) && other.noun === undefined && CAME.test(other.after))
      return excess(one, other, Number.POSITIVE_INFINITY);
    if (next.get(one) === other && OF.test(other.before) && (!NAMED.test(other.before) || areOfOneWord(one, other)))
      return excess(one, other);
    const isFirst = counts[at - 1]?.sentence !== one.sentence && OF_FIRST.test(one.before);
    return isFirst && THEN.test(other.before) && (DID.test(other.after) || areOfOneWord(one, other))
      ? excess(other, one)
      : [];
  });
}

function excess(part: Item, whole: Item, far = FAR): readonly Relation[] {
  const isPlain = [part, whole].every(
    (item) => item.bound === undefined && item.per === undefined && !isIncrement(item) && !COMPARISON.test(item.before),
  );
  const isBeyond = part.value > whole.value && part.value < far * whole.value && whole.value >= FEW;
  return isPlain && isBeyond && isAlike(part, whole) && mayBeSame(part, whole) ? [relate("sum", [part], whole)] : [];
}

/** Whether the Arabic word behind a part is that behind its whole. */
function areOfOneWord(one: Item, other: Item): boolean {
  const [a, b] = [one, other].map(({ after }) => WORD.exec(after)?.[1]?.slice(0, STEM));
  return a !== undefined && a === b;
}
