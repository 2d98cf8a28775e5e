import type { Item } from "../relations/Relation.js";

const QUARTERS: readonly RegExp[] = [
  /الربع الاول|first quarter|q1/,
  /الثاني|second|q2/,
  /الثالث|third|q3/,
  /الرابع|fourth|q4/,
];

/** Whether the parts of a list are the four quarters, which are all of a year. */
export function areQuarters(parts: readonly Item[]): boolean {
  return parts.length === QUARTERS.length && parts.every(({ before }, at) => QUARTERS[at]?.test(before));
}
