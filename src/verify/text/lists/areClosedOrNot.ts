import { clauseAfter } from "../clauses/clauseAfter.js";
import { RESOLVED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** What the other state is called: `غير مغلق`, "unresolved", "not yet closed". */
const NOT =
  /(?<![ء-ي])غير (?:ال)?(م[ء-ي]{3,})|(?<![a-z])(?:un|(?:not|never) (?:yet |been |yet been )?)(resolved|settled|solved|closed|completed|redressed)(?![a-z])/;
const STEM = 4;

/** Whether two counts are those of the cases in a state of work that is an end, and of those that are not in it: there is no third. */
export function areClosedOrNot([one, other, ...more]: readonly Item[]): boolean {
  if (one === undefined || other === undefined || more.length > 0 || one.sentence !== other.sentence) return false;
  const [first, second] = [`${one.before} ${one.after}`, clauseAfter(other.after)];
  return isNot(first, second) || isNot(second, first);
}

function isNot(words: string, negated: string): boolean {
  const [, arabic, english] = NOT.exec(negated) ?? [];
  const name = arabic ?? english;
  return (
    name !== undefined && RESOLVED.test(`${name} ال${name}`) && words.includes(name.slice(0, STEM)) && !NOT.test(words)
  );
}
