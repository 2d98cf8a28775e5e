import { slipOf } from "../../common/slipOf.js";
import type { ColumnRole } from "../clauses/columnRole.js";
import { MEASURE } from "../clauses/rankCues.js";
import { slipOfSum } from "../lists/slipOfSum.js";
import { RUNNING } from "../passage/cues.js";
import type { GridCell } from "../passage/readGrids.js";
import { sumOf } from "../relations/sumOf.js";

/** Smaller sums are a slip away from any number. */
const LEAST = 100;
/** The same where two digits changed places. */
const LARGE = 1000;
const ONCE = /unique|distinct|unduplicated|without (?:double|dup)|دون (?:ال)?تكرار|فريد/;
/** Who comes in two months is in both. */
const PEOPLE =
  /(?<![a-z])(?:people|persons|individuals|beneficiar|callers|complainants|clients|customers|users|visitors)|(?<![ء-ي])(?:ال)?(?:مستفيد|مشتك|متصلو|متصلي|متعامل|مراجع[وي]ن|عملاء|اشخاص|افراد|زوار)/;
/** So far below the sum people are counted once. */
const FAR = 0.9;
/** Cases, whosever they are. */
const CASES =
  /^(?:number of |total |عدد )?(?:(?:calls|cases|complaints|requests)(?![a-z])|(?:ال)?(?:شكاوي|طلبات|مكالمات|بلاغات)(?![ء-ي]))/;
const YEAR = /^(?:19|20)\d\d(?!\d)/;
const EACH = /(?<![a-zء-ي])(?:per|لكل|نصيب)(?![a-zء-ي])|^مده/;

/**
 * Whether a total, by its size, is not meant for the sum of its parts: no larger than one of them, as means, stocks and running counts are, while what
 * comes in, is closed or is a case is always added; or one of people that are counted once.
 *
 * @param words - what the numbers and their total are called
 * @param overTime - whether each part is of a period
 */
export function isNoSum(
  parts: readonly GridCell[],
  total: GridCell,
  words: string,
  role: ColumnRole | undefined,
  overTime: boolean,
): boolean {
  if (overTime && RUNNING.test(words)) return true;
  const { value } = total;
  const sum = sumOf(parts);
  if (sum >= LEAST && slipOf(value, sum) !== undefined) return false;
  const areCases = CASES.test(words);
  const arePeople = overTime && !areCases && PEOPLE.test(words);
  if (value < sum && (ONCE.test(words) || (arePeople && value < FAR * sum))) return true;
  const isCount = role === "count" && !MEASURE.test(words) && (areCases || (YEAR.test(words) && value > LEAST));
  const isFlow = isCount || role === "received" || role === "resolved";
  if ((isFlow && !EACH.test(words)) || !parts.some((part) => part.value >= value)) return false;
  // What one wrong digit made larger than the total: "200, 6,868 and 10" of 6,678; of two, where two digits changed places.
  const { slips } = slipOfSum(total, parts);
  return sum < LEAST || (parts.length < 3 ? value < LARGE || !slips.includes("swapped-digits") : slips.length === 0);
}
