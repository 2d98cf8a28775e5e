import type { Claims } from "./Claims.js";

/** "We began the month with 126 open tickets": open says when, and opening which. */
export function withOpening(claims: Claims, measures: readonly string[]): Claims {
  if (!claims.measures.includes("open") || !measures.includes("brought")) return claims;
  return { ...claims, measures: [...claims.measures, "brought"] };
}
