import { firstFrom } from "../../common/firstFrom.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/** So many numbers before a percentage may have the one that it is of. */
const REACH = 30;

/**
 * Whether a percentage that fails as the change of a count of another sentence is that of no other number before it: "2,070 cases in 2018, with 410 older ones
 * 2,480. The 2018 total was 15 % higher than the 1,800 of 2017".
 *
 * @param items - the numbers of the text
 */
export function isOnlyGrowth(items: readonly Item[]): (relation: Relation) => boolean {
  const places = new Map(items.map((item) => [item.start, item]));
  return (relation) => {
    if (relation.kind !== "growth" || !fails(relation)) return true;
    const [from, to, percent] = relation.operands.map(({ start }) => places.get(start));
    if (from === undefined || to === undefined || percent === undefined) return true;
    if (from.sentence === percent.sentence && to.sentence === percent.sentence) return true;
    const size = { ...percent, figure: { ...percent.figure, units: Math.abs(percent.figure.units) } };
    const sign = { ...size, figure: { ...size.figure, units: -size.figure.units } };
    const at = firstFrom(items, percent.start, ({ start }) => start);
    const others = items
      .slice(Math.max(0, at - REACH), at)
      .filter((item) => isCount(item) && item.figure.decimals >= 0 && item !== from && item !== to);
    const own = [from, to].find(({ sentence }) => sentence === percent.sentence) ?? from;
    return !others.some((other) =>
      [size, sign].some(
        (change) => holds(relate("growth", [own, other], change)) || holds(relate("growth", [other, own], change)),
      ),
    );
  };
}
