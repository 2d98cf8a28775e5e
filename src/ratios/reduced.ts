/** Two integers, the lower above 0, in lowest terms. */
export function reduced(numerator: bigint, denominator: bigint): readonly [numerator: bigint, denominator: bigint] {
  let divisor = denominator;
  for (let rest = (numerator < 0n ? -numerator : numerator) % divisor; rest > 0n; )
    [divisor, rest] = [rest, divisor % rest];
  return [numerator / divisor, denominator / divisor];
}
