/** By how many percent the second of two counts is more or less than the first. */
export function growthIn(before: { readonly value: number }, after: { readonly value: number }): number {
  return Math.abs((100 * after.value) / before.value - 100);
}
