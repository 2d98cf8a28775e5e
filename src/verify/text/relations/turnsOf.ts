/** The numbers that a whole number is with two of its neighbouring digits turned. */
export function turnsOf(value: number): readonly number[] {
  const digits = String(value);
  return [...digits.slice(1)].map((next, at) =>
    Number(digits.slice(0, at) + next + digits.slice(at, at + 1) + digits.slice(at + 2)),
  );
}
