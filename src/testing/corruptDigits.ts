import type { DigitFault } from "./digitFaults.js";

/**
 * All that one slip can make of a number's digits, in order; the number is another one, and begins with 0 only where it did
 * (`0.81`). The digits are places in a list, so that signs between them can stay where they are.
 */
export function corruptDigits(digits: readonly number[], fault: DigitFault): readonly (readonly number[])[] {
  const before = digits.join("");
  const mayBeginWith0 = ({ length }: readonly number[]) => digits[0] === 0 && length === digits.length;
  return digits
    .map((digit, place) => corruptAt(digits, digit, place, fault))
    .filter((changed) => changed.length > 0 && changed.join("") !== before)
    .filter((changed) => changed[0] !== 0 || mayBeginWith0(changed));
}

function corruptAt(digits: readonly number[], digit: number, place: number, fault: DigitFault): readonly number[] {
  const next = digits[place + 1];
  const rest = digits.slice(place + 1);
  const start = digits.slice(0, place);
  if (fault === "wrong-digit") return [...start, (digit + 1) % 10, ...rest];
  if (fault === "dropped-digit") return [...start, ...rest];
  if (fault === "doubled-digit") return [...start, digit, digit, ...rest];
  return next === undefined ? [] : [...start, next, digit, ...rest.slice(1)];
}
