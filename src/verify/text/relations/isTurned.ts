import type { FixedDecimal } from "../../../model/numbers.js";
import { slipOf } from "../../common/slipOf.js";

/** Whether two digits of a printed figure changed places: those of the exact value at its decimals. */
export function isTurned({ units, decimals }: FixedDecimal, exact: number): boolean {
  return slipOf(Math.abs(units), Math.round(exact * 10 ** decimals)) === "swapped-digits";
}
