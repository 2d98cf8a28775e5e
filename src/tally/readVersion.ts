import { isAbsent } from "./isAbsent.js";

/** The number of a version, 0 where there is none; `undefined` for what is no number, or no exact one. */
export function readVersion(value: unknown): number | undefined {
  if (isAbsent(value)) return 0;
  const isNumeric = typeof value === "string" || typeof value === "number" || typeof value === "bigint";
  const number = isNumeric ? Number(value) : Number.NaN;
  return Number.isSafeInteger(Math.trunc(number)) ? number : undefined;
}
