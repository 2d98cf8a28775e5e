import { type Claims, NO_CLAIMS } from "./Claims.js";

/** What a cell is told to be of below the heading of a period, the periods that its change is said to be from, and its only subject. */
export function cellClaims(periods: readonly string[], bases: readonly string[], only: string | undefined): Claims {
  return periods.length + bases.length > 0 || only !== undefined ? { ...NO_CLAIMS, periods, bases, only } : NO_CLAIMS;
}
