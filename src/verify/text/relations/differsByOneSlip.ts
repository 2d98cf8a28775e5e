import { slipOf } from "../../common/slipOf.js";

/** Whether two numbers of equally many digits differ in one digit, or by two that are swapped. */
export function differsByOneSlip(a: number, b: number): boolean {
  const slip = slipOf(a, b);
  return slip === "wrong-digit" || slip === "swapped-digits";
}
