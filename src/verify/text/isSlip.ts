import { differsByOneSlip } from "./differsByOneSlip.js";

/** Whether one digit put right, or two neighbours swapped, would make a figure of the list repair the sum. */
export function isSlip(total: number, parts: readonly number[]): boolean {
  const sum = parts.reduce((all, part) => all + part, 0);
  const difference = total - sum;
  return (
    differsByOneSlip(total, sum) ||
    parts.some((part) => part + difference > 0 && differsByOneSlip(part, part + difference))
  );
}
