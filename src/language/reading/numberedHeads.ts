import { normalizeArabic } from "../normalizeArabic.js";
import type { Cell } from "./tableCell.js";

/** A number that heads a column: a score, or a part of a year. */
const NUMBERED = /^\(?(\d{1,2})\)?(?: (?:stars?|points?|نجوم|نجم[ةه]|درجات|درج[ةه])| ?[([]\D+[)\]]| ?[-–:] ?\D+)?$/;
/** So many in a row are no counts. */
const LEAST = 3;

/** Whether a row heads its columns by numbers that run from one on, or down to it: the scores of a scale, the quarters of a year. */
export function numberedHeads(row: readonly Cell[]): boolean {
  const places = row.flatMap(({ numeric }, at) => (numeric ? [at] : []));
  const numbers = places.map((at) => Number(NUMBERED.exec(normalizeArabic(row[at]?.text ?? ""))?.[1]));
  const [first = 0, second = 0] = numbers;
  const step = Math.sign(second - first);
  const lowest = Math.min(first, numbers.at(-1) ?? 0);
  if (numbers.length < LEAST || lowest > 1) return false;
  return numbers.every((number, at) => number === first + step * at && places[at] === (places[0] ?? 0) + at);
}
