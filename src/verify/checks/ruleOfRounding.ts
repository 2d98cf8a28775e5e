import type { Rounding } from "../../model/lists.js";
import type { CheckRule } from "./CheckOutcome.js";

const RULES = [
  ["half-up", "half-up"],
  ["half-even", "half-even"],
  ["truncate", "truncated"],
] as const;

/** The first rule of rounding that fits. */
export function ruleOfRounding(fits: (rounding: Rounding) => boolean): CheckRule | undefined {
  return RULES.find(([rounding]) => fits(rounding))?.[1];
}
