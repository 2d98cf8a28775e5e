import { plainText } from "./plainText.js";

/** A whole number from 0, or one in digits, Latin, Arabic-Indic or Persian and with blanks around; `undefined` for anything else, also for nothing. */
export function readWholeNumber(value: unknown): number | undefined {
  const text = typeof value === "string" ? plainText(value) : value;
  const isDigits = typeof text === "bigint" || (typeof text === "string" && /^\d+$/.test(text));
  const count = isDigits ? Number(text) : text;
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
