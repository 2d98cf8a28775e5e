import { yearOf } from "../clauses/yearOf.js";
import { COMPARISON } from "../passage/cues.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";
import type { ToldShare } from "./toldShare.js";

/** The words speak of another time themselves. */
const EARLIER = /(?<![a-zء-ي])(?:(?:ال)?(?:سابق|ماضي|منصرم|فايت)[ء-ي]*|last|earlier|preceding)(?![a-zء-ي])/;
/** The percentage is one of what came in this time: "of the year's complaints", `من شكاوى العام`. */
const OF_NOW =
  /^\s*\)?\s*(?:من (?:(?:اجمالي|مجموع|جمله) )?[ء-ي]+ (?:هذ[اه] )?ال(?:عام|سنه|ربع|شهر)(?![ء-ي]| (?:ال|ذات))|of (?:the|this) (?:year|quarter|month)'?s )/;

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
    COMPARISON.test(words) || EARLIER.test(words) || (other !== undefined && words.includes(`${other}`));
  const isCompared = COMPARISON.test(whole.before);
  if (
    isOfOther ||
    percent.bound !== undefined ||
    whole.sentence >= part.sentence ||
    (!isCompared && (year ?? other) === other)
  )
    return undefined;
  return onlyOne(
    candidates.filter(
      (count) =>
        count.value > part.value &&
        count.sentence < part.sentence &&
        !COMPARISON.test(count.before) &&
        ((isCompared && (count === sum || OF_NOW.test(percent.after))) ||
          (year !== undefined && other !== undefined && year !== other && yearOf(count) === year)),
    ),
  );
}
