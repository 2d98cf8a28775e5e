import { groupBy } from "../../common/groupBy.js";
import { isMadeTotal } from "../clauses/isMadeTotal.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** The number of the busiest month is a part of its own list, if of any; one of the busiest may be told alone. */
const PEAK =
  /(?<![a-zء-ي])(?:(?:busiest|peak|highest|quietest|lowest) (?:month|day|hour|quarter|week)s?|(?<!من )(?:اعلي|اقل|ادني|اكثر) (?:ال)?(?:شهر|اشهر|شهور|يوم|ايام|ساعه|ساعات))(?![a-zء-ي])/;
/**
 * The counts without those of the busiest months and days, but where their sentence has a total of what it lists that its other counts do
 * not give.
 */
export function withoutPeaks(counts: readonly Item[]): readonly Item[] {
  const isPeak = ({ before }: Item) => PEAK.test(before);
  const summed = new Set<number>();
  for (const [sentence, own] of groupBy(counts, (count) => count.sentence)) {
    const total = own.find(isMadeTotal);
    const others = own.filter((count) => count !== total && !isPeak(count));
    if (total !== undefined && sumOf(others) !== total.value) summed.add(sentence);
  }
  return counts.filter((count) => summed.has(count.sentence) || !isPeak(count));
}
