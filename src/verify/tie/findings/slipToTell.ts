import { type Slip, slipOf } from "../../common/slipOf.js";

/** The slip that a message names: of numbers of one digit, whichever is wrong is no news. */
export function slipToTell(printed: number, expected: number): Slip | undefined {
  const slip = slipOf(printed, expected);
  return slip === "wrong-digit" && printed < 10 ? undefined : slip;
}
