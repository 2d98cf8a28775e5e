import { formatDecimal } from "../language/formatDecimal.js";
import type { NumberOptions } from "../language/NumberOptions.js";
import { writeNumber } from "../language/writeNumber.js";

/** Money is printed to its cents at least, and to no more decimals than any money has a use for. */
const CENTS = 2;
const MOST = 6;
/** The digits that every number holds exactly. */
const DIGITS = 15;

/** A figure that is a number, as text: a count, a backlog below 0 with its sign, an amount of money with all its decimals. */
export function numberText(value: number, options: NumberOptions): string {
  if (Number.isSafeInteger(value)) return writeNumber({ units: value, decimals: 0 }, options);
  const [whole = "", part = ""] = String(Number(value.toFixed(MOST))).split(".");
  const decimals = Math.min(Math.max(CENTS, part.length), Math.max(0, DIGITS - whole.length));
  return formatDecimal(value, { ...options, decimals });
}
