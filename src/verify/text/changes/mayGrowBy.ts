import { halfStep } from "../relations/halfStep.js";
import type { Item, Pair } from "../relations/Relation.js";
import { roundedFigure } from "../relations/roundedFigure.js";

/** A count that is told as a bound is not so far beyond it. */
const BEYOND = 0.1;
/** "Around" so many is not further from it. */
const AROUND = 0.01;
/** A change that is told roughly may be so many points beside it, or such a share of it. */
const NEARLY = 1;
const SHARE = 0.1;

/** Whether two counts may have changed by a percentage, where one of the three is told roughly: "grew by over 10 %, from around 27,000 to over 30,800". */
export function mayGrowBy([before, after]: Pair, { figure, bound }: Item): boolean {
  const [[leastBase, mostBase], [least, most]] = [rangeOf(before), rangeOf(after)];
  const [low, high] = [(100 * least) / mostBase - 100, (100 * most) / leastBase - 100];
  const value = figure.units / 10 ** figure.decimals;
  const [from, to] = value < 0 ? [-high, -low] : [low, high];
  const size = Math.abs(value);
  const off =
    bound === undefined ? 0.51 * 10 ** -figure.decimals : bound === "about" ? Math.max(NEARLY, SHARE * size) : NEARLY;
  return (bound === "under" || size <= to + off) && (bound === "over" || size >= from - off);
}

/** The least and the most that a count may be. */
function rangeOf(count: Item): readonly [number, number] {
  const { value, figure, bound } = count;
  if (bound === "over") return [value, value * (1 + BEYOND)];
  if (bound === "under") return [value * (1 - BEYOND), value];
  const off =
    bound === undefined
      ? halfStep(count)
      : Math.max(halfStep({ ...count, figure: roundedFigure(figure) }), AROUND * value);
  return [value - off, value + off];
}
