import { yearOf } from "../clauses/yearOf.js";
import { COMPARISON, EARLIER } from "../passage/cues.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";
import type { ToldShare } from "./toldShare.js";

/** The percentage is one of what came in this time: "of the year's complaints", `من شكاوى العام`. */
const OF_NOW =
  /^\s*(?:\)\s*)?(?:من [ء-ي]+ (?:هذ[اه] )?ال(?:عام|سنه|ربع|شهر)(?![ء-ي]| ال)|of (?:the|this) (?:year|quarter|month)'?s )/;

/**
 * The whole of its own time that a part has, though its percentage fits the whole of another: one that both counts of the part's list
 * make up, that is told of the same year, or that words name.
 *
 * @param sum - what the part and others beside it add up to
 */
export function ofOwnTime(
  percent: Item,
  { part, whole }: ToldShare,
  candidates: readonly Item[],
  sum: Item | undefined,
): Item | undefined {
  const [year, other] = [yearOf(part), yearOf(whole)];
  const words = `${part.before} ${part.after} ${percent.before} ${percent.after}`;
  const isOfOther =
    [COMPARISON, EARLIER].some((cue) => cue.test(words)) || (other !== undefined && words.includes(`${other}`));
  if (isOfOther || whole.sentence >= part.sentence) return undefined;
  const isCompared = COMPARISON.test(whole.before) && (sum !== undefined || OF_NOW.test(percent.after));
  const isOfYear = year !== undefined && other !== undefined && year !== other;
  return onlyOne(
    candidates.filter(
      (count) =>
        count.value > part.value &&
        count.sentence < part.sentence &&
        !COMPARISON.test(count.before) &&
        ((isCompared && count === (sum ?? count)) || (isOfYear && yearOf(count) === year)),
    ),
  );
}
