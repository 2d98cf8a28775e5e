/** The largest whole number that is no more than a quotient; the denominator is above 0. */
export function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const cut = numerator / denominator;
  return cut * denominator > numerator ? cut - 1n : cut;
}
