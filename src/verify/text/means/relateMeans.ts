import { fails } from "../relations/fails.js";
import { isStatedIn } from "../relations/isStatedIn.js";
import type { Relation } from "../relations/Relation.js";
import { statedIn } from "../relations/statedIn.js";
import type { Reading } from "../sums/Reading.js";
import { findBaseRates } from "./findBaseRates.js";
import { findColumnMeans } from "./findColumnMeans.js";
import { findDayMeans } from "./findDayMeans.js";
import { findExtremes } from "./findExtremes.js";
import { findHeadMeans } from "./findHeadMeans.js";
import { findIntervals } from "./findIntervals.js";
import { findListedMeans } from "./findListedMeans.js";
import { findMeansOfTwo } from "./findMeansOfTwo.js";
import { findNamedRates } from "./findNamedRates.js";
import { findPeaks } from "./findPeaks.js";
import { findPeriodMeans } from "./findPeriodMeans.js";
import { findRangedMeans } from "./findRangedMeans.js";
import { findRates } from "./findRates.js";
import { findToldMeans } from "./findToldMeans.js";
import { findUnitRates } from "./findUnitRates.js";

/** What means, rates and extremes have to satisfy that say of what they are. */
export function relateMeans(reading: Reading): readonly Relation[] {
  const near = [
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
    ...findIntervals(reading),
  ];
  const missed = statedIn(near.filter(fails));
  // What words tie holds where other numbers happen to give the mean.
  const named = [...findToldMeans(reading, missed), ...findNamedRates(reading, missed)];
  const told = [...named, ...findMeansOfTwo(reading, statedIn([...near, ...named]))];
  const tied = statedIn(told);
  return [
    ...near.filter((mean) => !isStatedIn(tied, mean)),
    ...told,
    ...findHeadMeans(reading, statedIn([...near, ...told])),
  ];
}
