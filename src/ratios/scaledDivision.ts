/** A whole quotient and what is left over. */
export interface Division {
  /** No safe integer where the quotient is too large for one; then the remainder is still exact. */
  readonly quotient: number;
  readonly remainder: number;
}

/** `count` × `factor` / `divisor`, exactly, for non-negative integers; the factor may be any integer that a number holds. */
export function scaledDivision(count: number, factor: number, divisor: number): Division {
  const product = count * factor;
  if (product <= Number.MAX_SAFE_INTEGER) {
    // Not by `%`, which takes several times as long. A quotient just below a whole number may be divided to that number.
    let quotient = Math.floor(product / divisor);
    if (quotient * divisor > product) quotient -= 1;
    return { quotient, remainder: product - quotient * divisor };
  }
  const exact = BigInt(count) * BigInt(factor);
  return { quotient: Number(exact / BigInt(divisor)), remainder: Number(exact % BigInt(divisor)) };
}
