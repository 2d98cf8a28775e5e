import type { Exact } from "./Exact.js";
import { roundExact } from "./roundExact.js";

/** The value rounded half up, with so many decimals, however many digits that takes: `100.0`. */
export function fixedText(value: Exact, decimals: number): string {
  const units = roundExact(value, decimals);
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return (units < 0n ? "-" : "") + digits.slice(0, point) + (decimals > 0 ? `.${digits.slice(point)}` : "");
}
