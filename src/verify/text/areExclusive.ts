import { clauseAfter } from "./clauseAfter.js";
import { clauseBefore } from "./clauseBefore.js";
import type { Item } from "./Relation.js";

const AFTER = 20;
/** What may happen to a case, and what may happen instead. */
const INSTEAD: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<![ء-ي])[وفب]?(?:قبلت?(?= (?:منها|منهم|$))|(?:ال)?(?:قبول|مقبول[ء-ي]*))/,
    /(?<![ء-ي])[وفب]?(?:ال)?(?:رفضت?|مرفوض[ء-ي]*)/,
  ],
  [
    /(?<![a-z])(?:accepted|admitted|granted|upheld|approved)/,
    /(?<![a-z])(?:rejected|refused|dismissed|declined|not (?:upheld|accepted))/,
  ],
];

/** Whether two counts are of cases that went one way and of those that went the other: together they are no more than all. */
export function areExclusive(parts: readonly Item[]): boolean {
  const [one, other, ...more] = parts.map(
    ({ before, after }) => `${clauseBefore(before)} ${clauseAfter(after).slice(0, AFTER)}`,
  );
  if (one === undefined || other === undefined || more.length > 0) return false;
  return INSTEAD.some(([a, b]) => a.test(one) && b.test(other));
}
