import type { FixedDecimal } from "../../../model/numbers.js";
import { countsOf } from "../relations/countsOf.js";
import type { Item } from "../relations/Relation.js";
import { findSums } from "./findSums.js";

/** How many counts either side may be in a sum with an ambiguous one. */
const REACH = 40;

/** Takes the separators of ambiguous counts (`1.900`) as thousands marks where that makes more sums hold somewhere in the text. */
export function settleSeparators(items: readonly Item[]): readonly Item[] {
  const counts = countsOf(items);
  const other = counts.map((count) => {
    const whole = count.figure.decimals > 0 ? count.alternatives.find(({ decimals }) => decimals === 0) : undefined;
    return whole === undefined ? count : withFigure(count, whole);
  });
  const ambiguous = other.flatMap((count, index) => (count === counts[index] ? [] : [index]));
  let first = 0;
  const more = ambiguous.some((place, index) => {
    const next = ambiguous[index + 1];
    if (next !== undefined && next - place <= REACH) return false;
    const [start, end] = [Math.max(0, (ambiguous[first] ?? place) - REACH), place + REACH + 1];
    first = index + 1;
    return findSums(other.slice(start, end)).length > findSums(counts.slice(start, end)).length;
  });
  if (!more) return items;
  const changed = new Map(counts.map((count, index) => [count, other[index]]));
  return items.map((item) => changed.get(item) ?? item);
}

function withFigure(count: Item, figure: FixedDecimal): Item {
  return { ...count, figure, value: figure.units };
}
