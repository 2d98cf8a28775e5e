import { holds } from "../relations/holds.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";

/** Before the first and the second of two counts in brackets behind a change: "up 11 % on last year (315,835 operations vs. 284,575)". */
const OPENED = /^[^()]*\(\s*$/;
const AGAINST = /^(?: [a-zء-ي]+)? ?[,،]?\s*(?:vs\.?|versus|against|compared (?:with|to)|(?:في )?مقابل|مقارنه ب)\s*$/;

/** Changes of whose two counts in brackets the first is taken for the earlier one, judged by the order that most of the text have there. */
export function turnedInBrackets(items: readonly Item[], changes: readonly Relation[]): readonly Relation[] {
  const places = new Map(items.map(({ start }, place) => [start, place]));
  const told = changes.filter(
    (change) => holds(change) && areInBrackets(items, places.get(change.operands.at(-1)?.start ?? -1)),
  );
  const turned = told.filter(({ operands: [before, after] }) => before && after && before.start < after.start);
  if (turned.length === 0 || turned.length * 2 > told.length) return changes;
  return changes.map((change) => {
    if (!turned.includes(change)) return change;
    const [first, second, percent] = change.operands.map(({ start }) => items[places.get(start) ?? -1]);
    if (first === undefined || second === undefined || percent === undefined) return change;
    return relate("growth", [second, first], withSign(percent, second.value < first.value ? -1 : 1));
  });
}

/** Whether what follows a percentage at once is two counts in brackets, of which the second is what the first is compared with. */
function areInBrackets(items: readonly Item[], place = -1): boolean {
  const [first, second] = items.slice(place + 1, place + 3);
  return (
    place >= 0 &&
    OPENED.test(first?.before ?? "") &&
    AGAINST.test(second?.before ?? "") &&
    /^(?: [a-zء-ي]+)?\s*\)/.test(second?.after ?? "")
  );
}
