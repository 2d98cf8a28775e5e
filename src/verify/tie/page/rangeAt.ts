import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";

/** The ends of a range between which a figure is said to lie, and the place of the upper one. */
export interface Range {
  readonly from: QuantityReading;
  readonly to: QuantityReading;
  readonly at: number;
}

const BETWEEN = /(?:\bbetween|(?<![ء-ي])بين)[\s\u2066-\u2069]*$/i;
const AND = /^\s*(?:[a-zء-ي]+\s+)?(?:and|و)[\s\u2066-\u2069]*$/i;
/** How far, in characters, the word of a range stands before its first number. */
const NEAR = 12;

/** The range of round numbers of which a number is an end: "between 140,000 and 150,000 calls", "140,000–150,000". */
export function rangeAt(text: string, readings: readonly FigureReading[], index: number): Range | undefined {
  for (const at of [index, index + 1]) {
    const to = readings[at];
    const from = scaledAs(readings[at - 1], to);
    if (isQuantity(from) && isQuantity(to) && isRange(text, from, to) && isRound(from) && isRound(to))
      return { from, to, at };
  }
  return undefined;
}

/** "Between 140 and 150 thousand" has the scale of both behind the second. */
function scaledAs(from: FigureReading | undefined, to: FigureReading | undefined): FigureReading | undefined {
  if (from === undefined || to === undefined || !("value" in from) || !("value" in to)) return from;
  const step = to.scale?.step ?? 1;
  const isShort = from.scale === undefined && from.value < 1000 && from.value * step < to.value;
  const { value, units } = from;
  return isShort && to.scale !== undefined ? { ...from, value: value * step, units: units * step } : from;
}

function isRange(text: string, from: QuantityReading, to: QuantityReading): boolean {
  if (from.value >= to.value || (from.noun ?? to.noun) !== to.noun) return false;
  if (from.range === "from" && to.range === "to") return true;
  const { start, end } = from.span;
  return BETWEEN.test(text.slice(Math.max(0, start - NEAR), start)) && AND.test(text.slice(end, to.span.start));
}

/** Whether a number is large, and has no more than two digits that count: others are figures themselves. */
function isRound({ value, scale }: QuantityReading): boolean {
  return value >= 1000 && (scale !== undefined || Number.isInteger(value / 10 ** (String(value).length - 2)));
}
