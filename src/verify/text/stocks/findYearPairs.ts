import { EARLIER } from "../passage/cues.js";
import { isLimit } from "../relations/isLimit.js";
import type { Item, Relation } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import type { Reading } from "../sums/Reading.js";
import { accountRoles } from "./accountRoles.js";
import { relateStock } from "./relateStock.js";

/** So many sentences apart, two years are still of one office. */
const APART = 2;
const ROLES = ["received", "resolved", "pending"] as const;

/** Finds what two sentences tell of two years alike, what came in, what went and what was left: what one year left, the next began with. */
export function findYearPairs({ counts }: Reading): readonly Relation[] {
  const told = runsOf(counts, (last, next) => last.sentence === next.sentence).flatMap((run) => {
    const roles = run.length < ROLES.length ? undefined : accountRoles(run);
    const three = ROLES.flatMap((role) => {
      const [own, ...more] = run.filter((count) => roles?.get(count) === role);
      return own === undefined || more.length > 0 || isLimit(own) ? [] : [own];
    });
    const [inflow, outflow, left] = three;
    if (run.length !== ROLES.length || inflow === undefined || outflow === undefined || left === undefined) return [];
    return [{ inflow, outflow, left, isFormer: EARLIER.test(run[0]?.before ?? "") }];
  });
  return told.flatMap((second, at): readonly Relation[] => {
    const first = told[at - 1];
    if (first === undefined || first.isFormer === second.isFormer || isApart(first.left, second.inflow)) return [];
    const [former, now] = first.isFormer ? [first, second] : [second, first];
    return relateStock([former.left, now.inflow, now.outflow], now.left);
  });
}

function isApart(one: Item, other: Item): boolean {
  return other.sentence - one.sentence > APART;
}
