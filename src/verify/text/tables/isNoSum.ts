import { slipOf } from "../../common/slipOf.js";
import type { ColumnRole } from "../clauses/columnRole.js";
import type { GridCell } from "../passage/readGrids.js";
import { sumOf } from "../relations/sumOf.js";

/** Smaller sums are a slip away from any number. */
const LEAST = 100;
const ONCE = /unique|distinct|unduplicated|without (?:double|dup)|دون (?:ال)?تكرار|فريد/;
/** Who comes in two months is in both. */
const PEOPLE =
  /(?<![a-z])(?:people|persons|individuals|beneficiar|callers|complainants|clients|customers|users|visitors)|(?<![ء-ي])(?:ال)?(?:مستفيد|مشتك|متصلو|متصلي|متعامل|مراجع|عملاء|اشخاص|افراد|زوار)/;
/** So far below the sum people are counted once. */
const FAR = 0.9;
const EACH = /(?<![a-zء-ي])(?:per|لكل|نصيب)(?![a-zء-ي])|^مده/;

/**
 * Whether a total, by its size, is not meant for the sum of its parts: no larger than one of them, as means and stocks are, while what
 * comes in or is closed is always added; or one of people that are counted once.
 *
 * @param words - what the numbers and their total are called
 * @param overTime - whether each part may be of a period
 */
export function isNoSum(
  parts: readonly GridCell[],
  { value }: GridCell,
  words: string,
  role: ColumnRole | undefined,
  overTime: boolean,
): boolean {
  const sum = sumOf(parts);
  if (sum >= LEAST && slipOf(value, sum) !== undefined) return false;
  if (value < sum && (ONCE.test(words) || (overTime && PEOPLE.test(words) && value < FAR * sum))) return true;
  const isFlow = (role === "received" || role === "resolved") && !EACH.test(words);
  return !isFlow && parts.some((part) => part.value >= value);
}
