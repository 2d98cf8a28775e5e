import { findComparisons } from "../changes/findComparisons.js";
import { findDirections } from "../changes/findDirections.js";
import { findSeries } from "../changes/findSeries.js";
import type { Relation } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";
import { findFarHeadline } from "./findFarHeadline.js";
import { findHeadline } from "./findHeadline.js";
import { findRanks } from "./findRanks.js";

/** What the headline, the words of rise and fall, and those of rank claim of the counts of a text. */
export function relateClaims(reading: Reading): readonly Relation[] {
  return [
    ...findHeadline(reading),
    ...findFarHeadline(reading),
    ...findDirections(reading),
    ...findComparisons(reading),
    ...findSeries(reading),
    ...findRanks(reading),
  ];
}
