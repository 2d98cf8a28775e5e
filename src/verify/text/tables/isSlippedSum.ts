import type { Slip } from "../../common/slipOf.js";
import { slipOfSum } from "../lists/slipOfSum.js";
import type { GridCell } from "../passage/readGrids.js";
import type { Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** Smaller sums are a slip away from others by chance. */
const LARGE = 1000;
const DIGITS: readonly Slip[] = ["wrong-digit", "swapped-digits"];

/**
 * Whether one wrong digit, or two that changed places, in one of its numbers explain what a sum of cells misses.
 *
 * @param cells - the cells of the table by their place
 */
export function isSlippedSum({ kind, operands }: Relation, cells: ReadonlyMap<number, GridCell>): boolean {
  const [stated, ...parts] = [...operands].reverse().flatMap(({ start }) => cells.get(start) ?? []);
  if (kind !== "sum" || stated === undefined || sumOf(parts) < LARGE) return false;
  return slipOfSum(stated, parts).slips.some((slip) => DIGITS.includes(slip));
}
