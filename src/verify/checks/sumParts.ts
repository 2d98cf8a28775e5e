import type { FixedDecimal } from "../../model/numbers.js";
import type { Interval } from "./Interval.js";
import { intervalOf } from "./intervalOf.js";
import { sumIntervals } from "./sumIntervals.js";

/** The interval of the sum of printed parts, or why there is none. */
export function sumParts(parts: readonly (FixedDecimal | undefined)[]): Interval | "no-parts" | "missing-part" {
  if (parts.length === 0) return "no-parts";
  const present = parts.filter((part) => part !== undefined);
  return present.length < parts.length ? "missing-part" : sumIntervals(present.map((part) => intervalOf(part)));
}
