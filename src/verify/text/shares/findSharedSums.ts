import { foldText } from "../../../language/foldText.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { OPEN } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";

const FEWEST = 3;
const REACH = 80;
/** Some are told without a number. */
const FEW = /(?<![a-z])(?:a (?:few|dozen|handful|couple)|some)(?![a-z])|(?<![ء-ي])(?:بضع|بعض|قليل)/;

/**
 * Finds counts that miss their total though their percentages of it, each of which holds, are all there are: "3,477 (56.9 %), 2,222
 * (36.3 %) and 413 (6.8 %)" of 6,115.
 *
 * @param shares - the counts with their wholes and percentages
 * @param lists - the percentages that add to 100
 */
export function findSharedSums(
  { text, figures, items, counts }: Pick<Reading, "text" | "figures" | "items" | "counts">,
  shares: readonly Relation[],
  lists: readonly Relation[],
): readonly Relation[] {
  const itemAt = new Map(items.map((item) => [item.start, item]));
  const shareOf = new Map(
    shares.flatMap((share) => (fails(share) ? [] : [[share.operands.at(-1)?.start, share.operands] as const])),
  );
  return lists.flatMap(({ outcome, operands }): Relation[] => {
    const told = operands.map(({ start }) => (shareOf.get(start) ?? []).map((operand) => itemAt.get(operand.start)));
    const parts = told.flatMap(([part]) => part ?? []);
    const whole = onlyOne([...new Set(told.map(([, of]) => of))]);
    const [first] = parts;
    if (outcome.outcome !== "pass" || whole === undefined || new Set(parts).size !== operands.length) return [];
    if (first === undefined || parts.length < FEWEST || OPEN.test(first.before)) return [];
    // A class may be told without its share.
    const last = parts.at(-1) ?? first;
    if (counts.some((count) => count.start > first.start && count.start < last.start && !parts.includes(count)))
      return [];
    if ([whole, ...parts].some(({ figure, bound }) => figure.decimals !== 0 || bound !== undefined)) return [];
    const sum = relate("sum", parts, whole);
    const off = Math.abs(whole.value - sumOf(parts));
    const isTold =
      figures.some((figure) => "value" in figure && figure.value === off) ||
      mayOverlap(text, [...parts, whole]) ||
      FEW.test(foldText(text.slice(whole.start, last.end + REACH)));
    return fails(sum) && !isTold ? [sum] : [];
  });
}
