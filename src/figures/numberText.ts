import { formatCount } from "../language/formatCount.js";
import { formatDecimal } from "../language/formatDecimal.js";
import { formatSignedCount } from "../language/formatSignedCount.js";
import type { NumberOptions } from "../language/NumberOptions.js";

/** A figure that is a number, as text: a count, a backlog below 0 with its sign, an amount of money with its decimals. */
export function numberText(value: number, options: NumberOptions): string {
  if (!Number.isSafeInteger(value)) return formatDecimal(value, { ...options, decimals: 2 });
  return value < 0 ? formatSignedCount(value, options) : formatCount(value, options);
}
