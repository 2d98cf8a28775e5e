import { fails } from "./fails.js";
import { holds } from "./holds.js";
import type { Item, Relation } from "./Relation.js";
import { relate } from "./relate.js";
import { withSign } from "./withSign.js";

/** So many counts of a thousand and more that all end in noughts were rounded. */
const FEWEST = 6;
const NOUGHTS = [3, 2];

/** Judges changes that fail by what their counts may have been rounded from, where all larger counts of a text end in two noughts or more. */
export function withinNoughts(items: readonly Item[], changes: readonly Relation[]): readonly Relation[] {
  const large = items.filter(({ kind, value, figure }) => kind === "count" && value >= 1000 && figure.decimals === 0);
  const noughts = NOUGHTS.find((digits) => large.every(({ value }) => value % 10 ** digits === 0));
  if (noughts === undefined || large.length < FEWEST || !changes.some(fails)) return changes;
  const at = new Map(items.map((item) => [item.start, item]));
  const counted = new Set(large);
  const rounded = (item: Item): Item =>
    counted.has(item) ? { ...item, figure: { units: item.value / 10 ** noughts, decimals: -noughts } } : item;
  return changes.map((change) => {
    const { operands, outcome } = change;
    const [before, after, percent] = operands.map(({ start }) => at.get(start));
    const { computed: ratio, difference } = outcome;
    if (!before || !after || !percent || !ratio || !fails(change)) return change;
    const sign = Math.sign(ratio.numerator / ratio.denominator + Number(difference));
    const { outcome: judged } = relate("growth", [rounded(before), rounded(after)], withSign(percent, sign));
    return holds({ outcome: judged }) ? { ...change, outcome: judged } : change;
  });
}
