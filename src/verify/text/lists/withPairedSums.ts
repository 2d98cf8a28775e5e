import type { Relation } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";
import { findPairedSums } from "./findPairedSums.js";

/** What was found, with two totals that pairs of numbers give, of which no list is some. */
export function withPairedSums(reading: Reading, found: readonly Relation[]): readonly Relation[] {
  const sums = findPairedSums(reading);
  const paired = new Set(sums.flatMap(({ operands }) => operands));
  const isSome = ({ operands, outcome: { reason } }: Relation) =>
    reason === "not-exhaustive" && operands.some((count) => paired.has(count));
  return [...sums, ...found.filter((relation) => !isSome(relation))];
}
