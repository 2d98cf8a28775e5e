import { findComparisons } from "../changes/findComparisons.js";
import { findDirections } from "../changes/findDirections.js";
import { findSeries } from "../changes/findSeries.js";
import { fails } from "../relations/fails.js";
import type { Relation } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";
import { findHeadline } from "./findHeadline.js";
import { findRanks } from "./findRanks.js";
import { findSaidTwice } from "./findSaidTwice.js";
import { findSpelledOut } from "./findSpelledOut.js";

/** What the headline, the words of rise and fall, and those of rank claim of the counts of a text. */
export function relateClaims(reading: Reading): readonly Relation[] {
  const headed = findHeadline(reading);
  // What the headline is told to miss is not told once more.
  const missed = new Set(headed.filter(fails).flatMap(({ operands }) => operands.map(({ start }) => start)));
  return [
    ...headed,
    ...findDirections(reading),
    ...findComparisons(reading),
    ...findSeries(reading),
    ...findRanks(reading),
    ...findSpelledOut(reading),
    ...findSaidTwice(reading).filter(({ operands }) => !operands.every(({ start }) => missed.has(start))),
  ];
}
