import type { Identity } from "./deduceHidden.js";

/** The counts of an identity with the signs that make them add to nothing. */
export function termsOf({ whole, parts, minus = [] }: Identity): readonly (readonly [id: string, sign: 1 | -1])[] {
  return [[whole, -1], ...parts.map((id) => [id, 1] as const), ...minus.map((id) => [id, -1] as const)];
}
