/**
 * The whole numbers that one slip may have made this one of: two neighbouring digits that changed places, and otherwise one wrong digit
 * as well, or one left out. None for a number with decimals.
 */
export function slipsOf(value: number, turnedOnly = false): readonly number[] {
  if (!Number.isInteger(value)) return [];
  const digits = String(value);
  const meant = [...digits].flatMap((digit, at) => {
    const [lead, tail] = [digits.slice(0, at), digits.slice(at + 1)];
    const turned = lead + tail.slice(0, 1) + digit + tail.slice(1);
    if (turnedOnly) return turned;
    return [...[..."0123456789"].map((other) => lead + other + tail), lead + tail, turned];
  });
  return meant.map(Number).filter((other) => other !== value);
}
