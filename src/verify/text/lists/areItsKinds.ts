import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { saysNothingElse } from "../clauses/saysNothingElse.js";
import { sharesStem } from "../clauses/sharesStem.js";
import type { Item } from "../relations/Relation.js";

const AND = /\sand(?![a-z])|\sو/;
/** The last words before "and", which a comma does not part from what stands before them, and the first behind it. */
const LEFT = /(?:^|[a-zء-ي] )((?:[a-z-]+|[ء-ي]+)(?: (?:[a-z-]+|[ء-ي]+))?)$/;
const RIGHT = /^\s*((?:[a-z-]+|[ء-ي]+)(?: (?:[a-z-]+|[ء-ي]+)){0,3})/;
/** What leads from a kind to its number, and names nothing. */
const OWN =
  /(?<![a-z])(?:of (?:which|them|these|whom)|against|about|concern(?:ed|ing)?|accounted for|made up)(?![a-z])|(?<![ء-ي])(?:منه[ام]|نصيب|حصه|كانت?|ضد|عن|بشان)(?![ء-ي])/g;

/** Whether two parts are just the two kinds that the name of their whole has: "complaints against banks and insurers came to 1,366; banks had 1,265 of them, insurers 75". */
export function areItsKinds(whole: Item, parts: readonly Item[]): boolean {
  const [one, other, ...more] = parts.map((part) => kindNamedBy(part, clauseOf(whole)));
  if (one === undefined || other === undefined || more.length > 0) return false;
  return [whole.before, clauseAfter(whole.after)].some((name) => {
    const [before, after, ...others] = name.split(AND);
    const left = LEFT.exec(before ?? "")?.[1];
    const right = RIGHT.exec(after ?? "")?.[1];
    if (left === undefined || right === undefined || others.length > 0) return false;
    return [
      [one, other],
      [other, one],
    ].some(([a = "", b = ""]) => namesKind(a, left) && namesKind(b, right) && !namesKind(b, left));
  });
}

/** The words of a part that may name it: those before it, or those behind it where these say nothing; none where those behind say more. */
function kindNamedBy({ before, after }: Item, known: string): string {
  const lead = (clauseBefore(before).split(AND).at(-1) ?? "").replace(OWN, " ");
  const tail = (clauseAfter(after).split(AND)[0] ?? "").replace(OWN, " ");
  if (saysNothingElse(lead, "")) return tail;
  return saysNothingElse(tail, known) ? lead : "";
}

/** Whether words name what others do, and nothing else. */
function namesKind(words: string, name: string): boolean {
  return sharesStem(words, name) && saysNothingElse(words, name);
}
