import type { FixedDecimal } from "../../model/numbers.js";
import { findSums } from "./findSums.js";
import type { Item } from "./Relation.js";

/** Takes the separators of ambiguous numbers (`1.900`) as thousands marks where that makes more sums hold. */
export function settleSeparators(counts: readonly Item[]): readonly Item[] {
  const other = counts.map((count) => {
    const whole = count.figure.decimals > 0 ? count.alternatives.find(({ decimals }) => decimals === 0) : undefined;
    return whole === undefined ? count : withFigure(count, whole);
  });
  if (other.every((count, index) => count === counts[index])) return counts;
  return findSums(other).length > findSums(counts).length ? other : counts;
}

function withFigure(count: Item, figure: FixedDecimal): Item {
  return { ...count, figure, value: figure.units };
}
