import { OTHER } from "../passage/cues.js";
import type { GridCell, GridRow } from "../passage/readGrids.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { sumOf } from "../relations/sumOf.js";
import { addToAny } from "../shares/addToAny.js";
import { isPartRow } from "./isPartRow.js";

const FEWEST = 3;

/**
 * Whether a column of percentages above 100 in all is one of shares that do not make it, where the rows end with all others, or one slip explains the gap.
 * Rates of groups would not be 100 in all, either.
 */
export function missesItsHundred(body: readonly GridRow[], parts: readonly GridCell[], stated: GridCell): boolean {
  const off = stated.value - sumOf(parts);
  const scale = 10 ** parts.reduce((most, { figure }) => Math.max(most, figure.decimals), 0);
  const isSlip = parts.some(({ value }) =>
    differsByOneSlip(Math.round(value * scale), Math.round((value + off) * scale)),
  );
  return (
    stated.value === 100 &&
    parts.length >= FEWEST &&
    Math.abs(off) >= 1 &&
    (isSlip || OTHER.test(body.at(-1)?.label ?? "")) &&
    parts.every(({ value }) => value < 100) &&
    !body.some(isPartRow) &&
    !addToAny(parts, 100)
  );
}
