import { caseRole } from "../clauses/caseRole.js";
import { itemRole } from "../clauses/itemRole.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

/** What a part is of, named by its state: "of the complaints resolved,", `من الشكاوى المغلقة`. */
const OF_STATE = /(?:^\s*|[;؛] ?)(?:of|among|و?من(?: بين)?) ((?:the |all )?[a-zء-ي]+ [a-zء-ي]+)[,،]? $/;
/** The same behind the part: `1,037 من البلاغات المغلقة`. */
const IS_OF_STATE = /^\s*(?:of the|من) ([a-z]+ [a-z]+|ال[ء-ي]+ ال[ء-ي]+)(?![a-zء-ي])/;
/** A part that goes beyond its whole by more is one of something else. */
const FAR = 1.5;
const LEAST = 20;
/** So many counts before a part may be its whole, in its sentence or the one before. */
const NEAR = 12;
/** The part is one of a longer time. */
const SINCE = /(?<![a-zء-ي])(?:since|ever|منذ)(?![a-zء-ي])/;

/** Finds a part that is more than the one count of the state that it is said to be of: "it resolved 1,574; of the complaints resolved, 1,612 in time". */
export function findExcessOfState({ counts }: Pick<Reading, "counts">): readonly Relation[] {
  return counts.flatMap((part, at): Relation[] => {
    const words = OF_STATE.exec(part.before)?.[1] ?? IS_OF_STATE.exec(part.after)?.[1];
    const role = words === undefined || part.value < LEAST ? undefined : caseRole(words);
    if (role === undefined || part.bound !== undefined || SINCE.test(`${part.before} ${part.after}`)) return [];
    const isWhole = (count: Item) =>
      part.sentence - count.sentence < 2 && itemRole(count) === role && count.bound === undefined;
    const whole = onlyOne(counts.slice(Math.max(0, at - NEAR), at).filter(isWhole));
    const isBeyond = whole !== undefined && part.value > whole.value && part.value <= FAR * whole.value;
    return isBeyond ? [relate("sum", [part], whole)] : [];
  });
}
