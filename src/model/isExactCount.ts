/** Whether a number is a count, or a sum of counts: whole, not negative, and exact. */
export function isExactCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
