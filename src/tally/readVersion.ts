import { isAbsent } from "./isAbsent.js";
import { plainText } from "./plainText.js";
import { textOf } from "./textOf.js";

/** The number of a version in digits, Latin, Arabic-Indic or Persian, 0 where there is none; `undefined` for what is no number, or no exact one. */
export function readVersion(value: unknown): number | undefined {
  if (isAbsent(value)) return 0;
  const number = Number(/^[+-]?\d+(?:\.\d+)?$/.exec(plainText(textOf(value)))?.[0]);
  return Number.isSafeInteger(Math.trunc(number)) ? number : undefined;
}
