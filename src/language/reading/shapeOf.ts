/** The shape of digits that nothing parts. */
export const PLAIN: Shape = { decimals: 0 };

/** What the separators of a numeral make of it. */
export interface Shape {
  /** Below 0 where the numeral has no value. */
  readonly decimals: number;
  readonly otherwise?: number;
  readonly indian?: true;
}

/** What the separators of a numeral mean: `first` are the digits before them, `last` those after. */
export function shapeOf(
  separators: string,
  first: number,
  middle: readonly number[],
  last: number,
  zero: boolean,
): Shape {
  const count = separators.length;
  const separator = separators[count - 1] ?? "";

  if (count === 1) {
    const grouped = last === 3 && first < 4 && !zero;
    if (separator === "." || separator === "٫") return grouped ? { decimals: 3, otherwise: 0 } : { decimals: last };
    if (grouped) return separator === "," ? { decimals: 0, otherwise: 3 } : { decimals: 0 };
    // Behind four digits no comma parts thousands: `6499,40` is not 649,940.
    return zero || first > 3 ? { decimals: last } : { decimals: last, otherwise: 0 };
  }
  const same = isUniform(separators);
  const body = same ? [...middle, last] : middle;
  const inner = isUniform(separators.slice(0, -1));
  const decimal = separator === "." || separator === "," || separator === "٫";
  const decimals = same ? 0 : inner && decimal && separators[0] !== "٫" ? last : -1;
  if (first < 4 && body.every((size) => size === 3)) return { decimals };
  const indian = first < 3 && body.at(-1) === 3 && body.slice(0, -1).every((size) => size === 2);
  return indian && separators[0] === "," ? { decimals, indian } : { decimals: -1 };
}

function isUniform(marks: string): boolean {
  return marks === marks.charAt(0).repeat(marks.length);
}
