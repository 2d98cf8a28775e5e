/** A whole number in so many digits of a table of three each. */
export function padDigits(value: number, width: number, table: readonly string[]): string {
  if (width <= 3) return (table[value] ?? "").slice(3 - width);
  const thousands = Math.floor(value / 1000);
  return padDigits(thousands, width - 3, table) + table[value - thousands * 1000];
}
