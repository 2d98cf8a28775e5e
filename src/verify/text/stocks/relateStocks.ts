import type { Relation } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";
import { findAddedStocks } from "./findAddedStocks.js";
import { findHandled } from "./findHandled.js";
import { findYearPairs } from "./findYearPairs.js";

/** What ties the counts of open cases beside a whole account. */
export function relateStocks(reading: Reading): readonly Relation[] {
  return [...findHandled(reading), ...findYearPairs(reading), ...findAddedStocks(reading)];
}
