import type { Span } from "../../model/Finding.js";
import { findOnlyChanges } from "./changes/findOnlyChanges.js";
import { findOnlyShares } from "./findOnlyShares.js";
import { isErrorInPrint } from "./relations/isErrorInPrint.js";
import type { Relation } from "./relations/Relation.js";
import { findTurnedPercentages } from "./shares/findTurnedPercentages.js";
import type { Reading } from "./sums/Reading.js";

/**
 * Finds what is wrong of numbers that no other relation has tied: of shares and changes whose counts the words around leave in no doubt, and of percentages with two digits turned.
 *
 * @param known - the numbers that other relations state, or that take part in what holds
 */
export function findOnlyReadings(reading: Reading, known: ReadonlySet<Span>): readonly Relation[] {
  const found = [...findOnlyShares(reading, known), ...findOnlyChanges(reading, known)];
  return [...findTurnedPercentages(reading, known), ...found.filter(isErrorInPrint(reading.items))];
}
