import type { Cell } from "./tableCell.js";

/** The month that a cell of months means by its number alone: `04` for `4`. */
export function monthCell({ readings: [reading, ...others] }: Cell): string | undefined {
  if (reading === undefined || others.length > 0 || reading.kind !== "number") return undefined;
  const { value, decimals } = reading;
  return decimals === 0 && value >= 1 && value <= 12 ? String(value).padStart(2, "0") : undefined;
}
