/**
 * Whether a number that is rounded is more than a tenth of itself away from the size that it stands for, as none with a scale word may be: "1 million" for
 * 649,940, of which 0.6 million is 8.3 % off.
 */
export function isFarOff(size: number, printed: number): boolean {
  return 10 * Math.abs(size - printed) > Math.abs(printed);
}
