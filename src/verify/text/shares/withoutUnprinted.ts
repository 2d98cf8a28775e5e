import { groupBy } from "../../common/groupBy.js";
import { fails } from "../relations/fails.js";
import type { Relation } from "../relations/Relation.js";
import type { SumHit } from "../sums/findSums.js";

/** Shares without those of a whole that several of them miss and none gives, nor the sum of their parts: theirs is another, which is not printed. */
export function withoutUnprinted(shares: readonly Relation[], sums: readonly SumHit[]): readonly Relation[] {
  const added = new Set(sums.map(({ total }) => total.start));
  const ofWhole = groupBy(shares, ({ operands: [, whole] }) => whole?.start);
  return shares.filter((share) => {
    const whole = share.operands[1]?.start;
    if (!fails(share) || whole === undefined || added.has(whole)) return true;
    const others = ofWhole.get(whole) ?? [];
    return others.filter(fails).length < 2 || others.some(({ outcome }) => outcome.outcome === "pass");
  });
}
