import type { Span } from "../../../model/Finding.js";
import { groupBy } from "../../common/groupBy.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import type { Item, Relation } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import type { SharePair } from "./pairShare.js";

const FEWEST = 3;
/** Of a smaller whole any other is a slip away. */
const SMALLEST = 100;
const WIDEST = 200;

/**
 * The percentages of sentences and rows whose counts, three and more, are all the printed shares of one whole that the text does not give, such
 * as what was left of all once some were turned away; not where that is a slip away from one that it gives.
 *
 * @param held - the percentages for which the text gives a whole
 */
export function ofUnprinted(pairs: readonly SharePair[], held: ReadonlyMap<Span, Relation>): ReadonlySet<Item> {
  const told = pairs.flatMap(({ percent, tied, candidates }) =>
    tied === undefined ? [] : [{ percent, tied, candidates }],
  );
  const rows = runsOf(told, (last, next) => isRowBelow(last.percent, next.percent));
  const lists = [...groupBy(told, ({ percent }) => percent.sentence).values(), ...rows];
  const unprinted = lists.filter((list) => {
    const failing = list.filter(({ percent }) => !held.has(percent));
    if (list.length < FEWEST || failing.length < FEWEST - 1 || 2 * failing.length < list.length) return false;
    const ends = list.map(({ percent: { value, figure }, tied }) => {
      const half = 0.5 * 10 ** -figure.decimals;
      return [(100 * tied.value) / (value + half), (100 * tied.value) / Math.max(value - half, half / 10)] as const;
    });
    const least = Math.ceil(Math.max(...ends.map(([low]) => low)));
    const most = Math.floor(Math.min(...ends.map(([, high]) => high)));
    const above = Math.max(SMALLEST, ...list.map(({ tied }) => tied.value));
    const printed = new Set(list.flatMap(({ candidates }) => candidates.map(({ value }) => value)));
    const larger = [...printed].filter((value) => value > above);
    const isSlip = (whole: number) => larger.some((value) => differsByOneSlip(value, whole));
    const wholes = Array.from({ length: Math.min(most - least + 1, WIDEST) }, (_, at) => least + at);
    return least <= most && !wholes.some(isSlip);
  });
  return new Set(unprinted.flatMap((list) => list.map(({ percent }) => percent)));
}

/** Whether a number stands one row below another, of which each may have its name in a line of its own. */
function isRowBelow(above: Item, { line }: Item): boolean {
  return line > above.line && line - above.line < 3;
}
