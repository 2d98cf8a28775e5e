import type { Exact } from "./Exact.js";
import { fixedText } from "./fixedText.js";

/** The value as a decimal without trailing zeros: `-0.2`, `798`. The denominator must be a power of ten. */
export function exactText(value: Exact): string {
  const places = String(value.d).length - 1;
  const text = fixedText(value, places);
  return places === 0 ? text : text.replace(/\.?0+$/, "");
}
