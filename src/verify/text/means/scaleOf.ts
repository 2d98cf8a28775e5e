import type { Printed } from "../relations/Relation.js";

/** The steps of a scale, and how many chose each. */
export interface Scale {
  readonly steps: readonly Printed[];
  readonly weights: readonly Printed[];
}

/** A step of a scale is exact, and no rounded mean. */
const EXACT = 6;

/** The scale whose steps some numbers are: all whole ones from 1 (or 0) up or down. */
export function scaleOf(numbers: readonly Printed[], weights: readonly Printed[]): Scale | undefined {
  const sorted = numbers.map(({ value }) => value).sort((a, b) => a - b);
  const [least = 2] = sorted;
  if (least > 1 || sorted.some((value, at) => value !== least + at)) return undefined;
  const steps = numbers.map((step) => ({ ...step, figure: { units: step.value * 10 ** EXACT, decimals: EXACT } }));
  return { steps, weights };
}
