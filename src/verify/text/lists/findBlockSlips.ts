import { isAlike } from "../clauses/isAlike.js";
import { leavesOut } from "../clauses/leavesOut.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { saysSeveral } from "../clauses/saysSeveral.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { chanceOfSlip } from "./chanceOfSlip.js";
import { isExact } from "./isExact.js";
import { rowBlocks } from "./rowBlocks.js";
import { slipOfSum } from "./slipOfSum.js";

/** How often rows that fall short may be as near to one of the counts above them by chance, and such as are more than it, of which none is left out. */
const SHORT = 0.03;
const OVER = 0.3;
/** Fewer rows are of the count of their heading alone. */
const MANY = 4;

/** Finds rows that miss the count of the heading right above them by a slip of the hand, or a count further up where chance seldom does that. */
export function findBlockSlips({ text, counts }: Reading): readonly Relation[] {
  const values = new Set(counts.map(({ value }) => value));
  return rowBlocks(text, counts).flatMap(({ rows, head, above }): readonly Relation[] => {
    const total = head ?? missed(rows, above, values);
    if (total === undefined || sumOf(rows) === total.value) return [];
    const { slips } = slipOfSum(total, rows);
    const isSlip = slips.includes("swapped-digits") || slips.includes("wrong-digit");
    return isSlip && !isExcused(text, rows, total) ? [relate("sum", rows, total)] : [];
  });
}

/** The count above rows that they miss by a slip, where they give none. */
function missed(rows: readonly Item[], above: readonly Item[], values: ReadonlySet<number>): Item | undefined {
  if (rows.length < MANY || !rows.every((row) => row.listed && isExact(row))) return undefined;
  const sum = sumOf(rows);
  const largest = Math.max(...rows.map(({ value }) => value));
  const rivals = above.filter(
    (total) => total.value > largest && isExact(total) && rows.every((row) => isAlike(row, total)),
  );
  return rivals.find(
    (total) => chanceOfSlip(total, rows, values) * rivals.length <= (sum > total.value ? OVER : SHORT),
  );
}

/** Whether the text says that rows leave some out, or that a case may be in several; of such as fit but for two digits the rows themselves. */
function isExcused(text: string, rows: readonly Item[], total: Item): boolean {
  const list = [total, ...rows];
  if (sumOf(rows) < total.value) return leavesOut(text, list);
  const isSure = chanceOfSlip(total, rows, new Set()) <= SHORT;
  return isSure ? saysSeveral(text.slice(rows[0]?.start, rows.at(-1)?.end)) : mayOverlap(text, list);
}
