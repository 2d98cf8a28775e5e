import type { Exact } from "./Exact.js";

/** The value as a decimal without trailing zeros: `-0.2`, `798`. The denominator must be a power of ten. */
export function exactText(value: Exact): string {
  const places = String(value.d).length - 1;
  const digits = String(value.n < 0n ? -value.n : value.n).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${value.n < 0n ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
}
