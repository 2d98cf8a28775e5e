import type { Passage } from "../passage/Passage.js";
import { fails } from "../relations/fails.js";
import { isCount } from "../relations/isCount.js";
import type { Relation } from "../relations/Relation.js";

/** The base of a change opens a bracket: "(2005: 3,539, -43 %)", `(2013: 1233، -19%)`. */
const OPENS = /\(\s*(?:(?:in|from|عام|سنه) )?(?:19|20)\d\d\s*[:،,]?\s*$/;
const NUMBER = /[\d٠-٩]/;
const NEAR = 120;
/** So many rows above a bracket of its own, it may be of any of them. */
const ROWS = 2;

/** Whether a change that fails in the brackets of its base is one of the count right before them, where these are no row of their own below several others. */
export function isOfOwnBracket({ text, items }: Pick<Passage, "text" | "items">): (relation: Relation) => boolean {
  const places = new Map(items.map((item, at) => [item.start, at]));
  return (relation) => {
    if (relation.kind !== "growth" || !fails(relation)) return true;
    const [base, other, change] = relation.operands.map(({ start }) => items[places.get(start) ?? items.length]);
    if (base === undefined || other === undefined || change === undefined || !OPENS.test(base.before)) return true;
    const at = places.get(base.start) ?? 0;
    if (items[at + 1] !== change || change.before.includes(")") || other.start > base.start) return true;
    const rows = items.slice(Math.max(0, at - ROWS), at).filter(isCount);
    const last = rows.at(-1);
    if (last?.line === base.line) return last === other;
    // "- Received: 2028 (2005: 3,551, -43 %)": what looks like a year may be it.
    const line =
      text
        .slice(Math.max(0, base.start - NEAR), base.start)
        .split("\n")
        .at(-1) ?? "";
    if (NUMBER.test(line.slice(0, line.lastIndexOf("(")))) return false;
    return !(rows.length === ROWS && rows.every(({ listed }) => listed));
  };
}
