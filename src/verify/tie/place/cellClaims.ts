import { type Claims, NO_CLAIMS } from "./Claims.js";

/** What a cell is told to be of below the heading of a period, and the periods that its change is said to be from. */
export function cellClaims(periods: readonly string[], bases: readonly string[]): Claims {
  return periods.length + bases.length > 0 ? { ...NO_CLAIMS, periods, bases } : NO_CLAIMS;
}
