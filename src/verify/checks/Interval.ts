import type { Exact } from "./Exact.js";

/** The closed interval that a rounded figure stands for. */
export interface Interval {
  readonly low: Exact;
  readonly value: Exact;
  readonly high: Exact;
}
