import { checkBound } from "../checks/checkBound.js";
import { HIGHEST } from "./cues.js";
import { isCount } from "./isCount.js";
import { nearby } from "./nearby.js";
import { onlyOne } from "./onlyOne.js";
import { periodsNear } from "./periodsNear.js";
import type { Reading } from "./Reading.js";
import type { Relation } from "./Relation.js";

const REACH = 4;
const DAY =
  /(?<![ء-ي])(?:ال)?(?:يوم|ايام|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)(?![ء-ي])|(?<![a-z])(?:day|days|[a-z]{3,6}day)(?![a-z])/;

/** Finds a busiest day that has fewer than a day's part of the total of its sentence: no day had more, so the days cannot add to it. */
export function findPeakDays(reading: Reading): readonly Relation[] {
  return reading.items.flatMap((peak): Relation[] => {
    if (peak.kind !== "count" || !HIGHEST.test(peak.before) || !DAY.test(peak.before)) return [];
    const total = onlyOne(
      nearby(reading.items, peak.start, REACH).filter(
        (item) =>
          isCount(item) &&
          item.noun !== undefined &&
          item.noun === peak.noun &&
          item.start < peak.start &&
          item.sentence === peak.sentence &&
          item.value > peak.value,
      ),
    );
    if (total === undefined) return [];
    const { certain } = periodsNear(reading, total.start, total.end);
    if (certain === undefined || certain < 2 || peak.value * certain >= total.value) return [];
    const most = { units: peak.figure.units * certain, decimals: peak.figure.decimals };
    return [{ kind: "peak", operands: [total, peak], outcome: checkBound([most], ">=", total.figure) }];
  });
}
