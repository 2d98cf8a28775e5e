/** An exact ratio of two safe integers in lowest terms; the denominator is positive. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** An exact decimal as it is printed: `units` × 10^-`decimals`. 59.81 is `{ units: 5981, decimals: 2 }`. */
export interface FixedDecimal {
  readonly units: number;
  readonly decimals: number;
}
