import { checkBound } from "../checks/checkBound.js";
import { HIGHEST } from "./cues.js";
import { nearby } from "./nearby.js";
import { periodsNear } from "./periodsNear.js";
import type { Relation } from "./Relation.js";
import type { Passage } from "./readItems.js";

const REACH = 4;
const DAY =
  /(?<![ء-ي])(?:ال)?(?:يوم|ايام|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)(?![ء-ي])|(?<![a-z])(?:day|days|[a-z]{3,6}day)(?![a-z])/;

/** Finds a busiest day that has fewer than a day's part of the total of its sentence: no day had more, so the days cannot add to it. */
export function findPeakDays(passage: Passage): readonly Relation[] {
  const { items } = passage;
  return items.flatMap((peak): Relation[] => {
    if (peak.kind !== "count" || !HIGHEST.test(peak.before) || !DAY.test(peak.before)) return [];
    const [total, ...others] = nearby(items, peak.start, REACH).filter(
      ({ kind, noun, per, start, sentence, value }) =>
        kind === "count" &&
        noun !== undefined &&
        noun === peak.noun &&
        per === undefined &&
        start < peak.start &&
        sentence === peak.sentence &&
        value > peak.value,
    );
    if (total === undefined || others.length > 0) return [];
    const { certain } = periodsNear(passage, total.start, total.end);
    if (certain === undefined || certain < 2 || peak.value * certain >= total.value) return [];
    const most = { units: peak.figure.units * certain, decimals: peak.figure.decimals };
    return [{ kind: "peak", operands: [total, peak], outcome: checkBound([most], ">=", total.figure) }];
  });
}
