import type { Numerals } from "../model/lists.js";

const tables: Partial<Record<Numerals, readonly string[]>> = {};

/** The numbers 000 to 999 in three digits each, built on first use: three digits at a time is what makes writing fast. */
export function digitTable(numerals: Numerals): readonly string[] {
  tables[numerals] ??= buildTable(numerals === "arab" ? 0x660 : 0x30);
  return tables[numerals];
}

function buildTable(zero: number): readonly string[] {
  const digits = Array.from({ length: 10 }, (_, digit) => String.fromCharCode(zero + digit));
  return digits.flatMap((hundreds) => digits.flatMap((tens) => digits.map((ones) => hundreds + tens + ones)));
}
