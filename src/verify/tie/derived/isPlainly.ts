import type { Agreement } from "../match/agreementOf.js";

/** Whether a number that is worked out comes out at its decimals, by no rounding but the usual one, of which nobody would be told. */
export function isPlainly(agreement: Agreement | undefined): boolean {
  return agreement !== undefined && agreement !== "truncate" && agreement !== "half-even";
}
