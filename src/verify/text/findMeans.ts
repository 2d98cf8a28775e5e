import { findDayMeans } from "./findDayMeans.js";
import { findPeriodMeans } from "./findPeriodMeans.js";
import type { Reading } from "./Reading.js";
import type { Relation } from "./Relation.js";

/** Finds rates of a unit of time and the total and period they come from: "64 calls a minute", "48,960 over the year, 4,080 a month". */
export function findMeans(reading: Reading): readonly Relation[] {
  return [...findDayMeans(reading), ...findPeriodMeans(reading)];
}
