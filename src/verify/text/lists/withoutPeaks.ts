import type { Item } from "../relations/Relation.js";
import { isMadeTotal } from "./isMadeTotal.js";

/** The number of the busiest month is a part of its own list, if of any; one of the busiest may be told alone. */
const PEAK =
  /(?<![a-zء-ي])(?:(?:busiest|peak|highest|quietest|lowest) (?:month|day|hour|quarter|week)s?|(?<!من )(?:اعلي|اقل|ادني|اكثر) (?:ال)?(?:شهر|اشهر|شهور|يوم|ايام|ساعه|ساعات))(?![a-zء-ي])/;
/** The counts without those of the busiest months and days, but where their sentence ends with what all of its counts make. */
export function withoutPeaks(counts: readonly Item[]): readonly Item[] {
  const summed = new Set(counts.filter(isMadeTotal).map(({ sentence }) => sentence));
  return counts.filter(({ before, sentence }) => summed.has(sentence) || !PEAK.test(before));
}
