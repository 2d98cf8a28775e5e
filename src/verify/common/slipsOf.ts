/**
 * The whole numbers that one slip may have made this one of: two neighbouring digits that changed places, and otherwise one wrong digit
 * as well, or one left out. None for a number with decimals.
 */
export function slipsOf(value: number, turnedOnly = false): readonly number[] {
  if (!Number.isInteger(value)) return [];
  const meant: number[] = [];
  // By arithmetic, from the first digit on: as texts they take ten times as long.
  for (let weight = 10 ** (String(value).length - 1); weight >= 1; weight /= 10) {
    const behind = value % weight;
    const digit = Math.floor(value / weight) % 10;
    const before = value - digit * weight - behind;
    if (!turnedOnly) {
      for (let other = 0; other < 10; other += 1) meant.push(before + other * weight + behind);
      meant.push(before / 10 + behind);
    }
    const next = Math.floor((behind * 10) / weight);
    if (weight > 1) meant.push(value + ((next - digit) * weight * 9) / 10);
  }
  return meant.filter((other) => other !== value);
}
