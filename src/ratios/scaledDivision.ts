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
    // Not by `%`, which takes several times as long. No quotient is divided up to a whole number: one that is no whole number lies
    // 1 / divisor below the next at least, and since the product is below 2^53, that is more than half a step of the numbers there.
    const quotient = Math.floor(product / divisor);
    return { quotient, remainder: product - quotient * divisor };
  }
  const exact = BigInt(count) * BigInt(factor);
  return { quotient: Number(exact / BigInt(divisor)), remainder: Number(exact % BigInt(divisor)) };
}
