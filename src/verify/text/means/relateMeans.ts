import type { Relation } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";
import { findBaseRates } from "./findBaseRates.js";
import { findColumnMeans } from "./findColumnMeans.js";
import { findDayMeans } from "./findDayMeans.js";
import { findExtremes } from "./findExtremes.js";
import { findListedMeans } from "./findListedMeans.js";
import { findPeaks } from "./findPeaks.js";
import { findPeriodMeans } from "./findPeriodMeans.js";
import { findRangedMeans } from "./findRangedMeans.js";
import { findRates } from "./findRates.js";
import { findUnitRates } from "./findUnitRates.js";

/** What means, rates and extremes have to satisfy that say of what they are. */
export function relateMeans(reading: Reading): readonly Relation[] {
  return [
    ...findDayMeans(reading),
    ...findPeriodMeans(reading),
    ...findBaseRates(reading),
    ...findRates(reading),
    ...findExtremes(reading),
    ...findPeaks(reading),
    ...findRangedMeans(reading),
    ...findListedMeans(reading),
    ...findColumnMeans(reading),
    ...findUnitRates(reading),
  ];
}
