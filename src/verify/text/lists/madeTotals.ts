import { isMadeTotal } from "../clauses/isMadeTotal.js";
import { isTotalRow } from "../clauses/isTotalRow.js";
import { says } from "../clauses/says.js";
import { MAKING, OUT_OF, TOGETHER, TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { headsOf } from "./headsOf.js";

/** The counts of a list that words call a total or say to be made of others, each with the counts that it may be made of: its own list, or that above. */
export function madeTotals(
  group: readonly Item[],
  above: readonly Item[],
): readonly (readonly [total: Item, parts: readonly Item[]])[] {
  return group.flatMap((item, place) => {
    const isMade = isMadeTotal(item);
    const isRow = isTotalRow(item);
    if (![TOTAL, OUT_OF, MAKING].some((cue) => cue.test(item.before)) && !isMade && !isRow) return [];
    // "Of 98,112 the top three drew 21,004, 17,330 and 12,018, together 50,352".
    const larger = group.findLastIndex(({ value }, at) => at < place && value > item.value);
    const made = group.slice(larger + 1, place);
    const own = made.filter(({ sentence }) => sentence === item.sentence);
    const before = own.length > 1 ? own : made.length > 0 ? made : above;
    // Of what another sentence tells, "together" is said of two.
    const isOfBefore = own.length > 1 || before.length === 2 || TOTAL.test(item.before) || !says(item, TOGETHER);
    if (isMade && !isRow) return isOfBefore ? [[item, before] as const] : [];
    // "Total 5,480 calls, or 177 a day" below the rows of a list.
    const areRows = above.every(({ listed, line }, at) => listed && line !== above[at - 1]?.line);
    const isBelow = place === 0 && TOTAL.test(item.before) && areRows;
    // The rows above it, up to the total before, and the first number of each where they have several.
    const last = group.findLastIndex((row, at) => at < place && isTotalRow(row));
    const rows = isRow ? group.slice(last + 1, place) : [];
    const heads = headsOf(rows);
    return [group, [...above, ...group], ...(isBelow ? [above] : []), rows, heads].map(
      (parts) => [item, parts] as const,
    );
  });
}
