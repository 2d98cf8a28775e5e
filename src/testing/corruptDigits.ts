import type { DigitFault } from "./digitFaults.js";

/**
 * All that one slip can make of a number's digits, in order; a number never comes to begin with 0, nor stays the same.
 * The digits are places in a list, so that signs between them can stay where they are.
 */
export function corruptDigits(digits: readonly number[], fault: DigitFault): readonly (readonly number[])[] {
  const before = digits.join("");
  return digits
    .map((digit, place) => corruptAt(digits, digit, place, fault))
    .filter((changed) => changed.length > 0 && changed.join("") !== before && (changed[0] !== 0 || digits[0] === 0));
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
