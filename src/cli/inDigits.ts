import { formatCount, type Numerals } from "beneficiary-feedback";

/**
 * An Arabic line of the command in the digits asked for, those of Arabic unless others are. What is set apart is not of the line: keys and values
 * are typed as they stand there.
 */
export function inDigits(line: string, numerals: Numerals = "arab"): string {
  return line.replace(/\u2066[^\u2069]*\u2069|\d/g, (part) =>
    part.length > 1 ? part : formatCount(Number(part), { numerals }),
  );
}
