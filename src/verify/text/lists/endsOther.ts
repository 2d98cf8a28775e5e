import { clauseOf } from "../clauses/clauseOf.js";
import { sharesStem } from "../clauses/sharesStem.js";
import { ALL, DIVIDED, OF_WHICH, TOTAL } from "../passage/cues.js";
import { nearby } from "../relations/nearby.js";
import type { Item } from "../relations/Relation.js";

/** Nothing but a comma parts a count from the one before it. */
const NEXT = /^[^a-zء-ي:\n]{0,3}[,،;؛][^:\n]*$/;
/** What leads to a list. */
const LEAD = /^[^:]*(?=:)/;
/** A list of fewer counts may be told in passing. */
const FEWEST = 3;
/** How many counts of the list are looked at. */
const REACH = 40;

/** Whether a count ends the list of its own sentence, and the parts are the list of another one, of which no word speaks of it: "In cards: Bank A 610; Bank B 420; Bank C 180. In loans: Bank D 90; Bank A 70". */
export function endsOther(total: Item, parts: readonly Item[], counts: readonly Item[]): boolean {
  const [first] = parts;
  if (first === undefined || first.sentence <= total.sentence || first.start < total.end) return false;
  const own = nearby(counts, total.end, REACH).filter(({ sentence }) => sentence === total.sentence);
  const isList = own.length >= FEWEST && own.at(-1) === total && own.slice(1).every(({ before }) => NEXT.test(before));
  return (
    isList &&
    ![TOTAL, ALL].some((cue) => cue.test(total.before)) &&
    ![DIVIDED, OF_WHICH].some((cue) => cue.test(first.before)) &&
    !sharesStem(clauseOf(total), LEAD.exec(first.before)?.[0] ?? first.before)
  );
}
