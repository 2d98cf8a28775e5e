import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { statedPairs } from "../clauses/statedPairs.js";
import { holds } from "../relations/holds.js";
import { isTurned } from "../relations/isTurned.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { growthIn } from "./growthIn.js";
import { spannedGrowth } from "./spannedGrowth.js";

/** A sentence of the line before is so many away. */
const LINE = 2;
/** The time that a growth is since. */
const SINCE = /^\s*(?:from|on|over|since|compared (?:with|to)|عن|مقارنه ب|منذ)\s*(.*\d{4})/;
/** Of less, what is told as a growth may be another one. */
const MULTIPLE = 200;

/**
 * The growth of the two counts that the sentence behind compares, "down 14.1 % on last year. It took 10,439, down from 12,153", wrong only where
 * two of its digits are turned; and a multiple of one of the sentence before that is told as a growth: "136. That is 591 % more than the 23".
 */
export function slippedGrowth(
  counts: readonly Item[],
  growth: Item,
  figures: readonly FigureReading[],
): readonly Relation[] {
  if (growth.bound !== undefined) return [];
  const at = (from: number, to: number) =>
    counts.filter(({ sentence }) => sentence >= growth.sentence + from && sentence <= growth.sentence + to);
  const own = at(0, 0);
  const behind = own.length === 0 ? onlyOne(statedPairs(at(1, 1), [])) : undefined;
  if (behind !== undefined) {
    const [base, after] = behind;
    const found = relate("growth", behind, growth);
    const isOneWay = growth.figure.units > 0 === after.value > base.value;
    const time = SINCE.exec(growth.after)?.[1];
    const isSame = isOneWay && time !== undefined && base.after.includes(time);
    return isSame && (holds(found) || isTurned(growth.figure, growthIn(base, after))) ? [found] : [];
  }
  const multiple =
    own.length === 1
      ? at(-LINE, -1)
          .flatMap((count) => statedPairs(own, [count]))
          .find(isMultiple)
      : undefined;
  return multiple === undefined ? spannedGrowth(counts, growth, figures) : [relate("growth", multiple, growth)];

  function isMultiple([before, after]: Pair): boolean {
    const gap = Math.abs((100 * after.value) / before.value - growth.value);
    return growth.value >= MULTIPLE && gap * 10 ** growth.figure.decimals <= 0.5;
  }
}
