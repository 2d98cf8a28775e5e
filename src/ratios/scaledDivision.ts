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
    // Not by `%`, which takes several times as long. What is less than 1 below a whole number may be divided to that number.
    const whole = Math.floor(product / divisor);
    const rest = product - whole * divisor;
    return rest < 0 ? { quotient: whole - 1, remainder: rest + divisor } : { quotient: whole, remainder: rest };
  }
  const exact = BigInt(count) * BigInt(factor);
  return { quotient: Number(exact / BigInt(divisor)), remainder: Number(exact % BigInt(divisor)) };
}
