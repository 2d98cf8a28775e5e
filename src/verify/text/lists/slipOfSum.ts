import { type Slip, slipOf } from "../../common/slipOf.js";
import type { Printed } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** What parts miss their total by, and the slips of one of these numbers that would make up for it. */
export interface SumSlip {
  readonly sum: number;
  /** The total less the sum. */
  readonly off: number;
  readonly slips: readonly Slip[];
  /** Whether one wrong digit explains the gap, which is larger than rounding or a few cases left out would make it. */
  readonly isDigit: boolean;
  /** The largest power of ten, or five times one, that divides all of the numbers. */
  readonly step: number;
}

/** Reads which slips of the pen, in a total or in one of its parts, would explain the gap between them. */
export function slipOfSum(total: Printed, parts: readonly Printed[]): SumSlip {
  const sum = sumOf(parts);
  const off = total.value - sum;
  const turned = [[total.value, sum], ...parts.map(({ value }) => [value, value + off])];
  const slips = turned.flatMap(([printed = 0, meant = 0]) => (meant > 9 ? (slipOf(printed, meant) ?? []) : []));
  let step = 1;
  const isStep = (size: number) => total.value > 0 && [total, ...parts].every(({ value }) => value % size === 0);
  while (isStep(10 * step)) step *= 10;
  // Three numbers end in 0 or 5 by chance, and in 50 because they are round.
  if (step > 1 && isStep(5 * step)) step *= 5;
  return { sum, off, slips, isDigit: slips.includes("wrong-digit") && Math.abs(off) >= 10 * step, step };
}
