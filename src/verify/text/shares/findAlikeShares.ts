import { groupBy } from "../../common/groupBy.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { fails } from "../relations/fails.js";
import { isCount } from "../relations/isCount.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Printed, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

/** So many others of a sentence are shares of one whole. */
const OTHERS = 3;

/**
 * Finds the one percentage of a sentence that is a slip of the pen away from the share of its count, where the others stand behind their
 * counts in the same words and are all shares of one whole: "1,572 fires, or 4.5 %, 133 fires, or 0.38 %, and 262 fires, or 0.57 %".
 *
 * @param shares - the shares that were found
 */
export function findAlikeShares({ items }: Reading, shares: readonly Relation[]): readonly Relation[] {
  const places = new Map<number | undefined, Item>(items.map((item) => [item.start, item]));
  const known = new Map(shares.map((share) => [share.operands.at(-1)?.start, share]));
  const pairs = items.flatMap((percent, index): readonly AlikeShare[] => {
    const part = items[index - 1];
    const isPair =
      percent.kind === "percent" && part !== undefined && isCount(part) && part.sentence === percent.sentence;
    return isPair ? [{ percent, part, share: known.get(percent.start) }] : [];
  });
  const alike = groupBy(pairs, ({ percent }) => `${percent.sentence} ${percent.before.replace(/[^a-zء-ي]+/g, " ")}`);
  return [...alike.values()].flatMap((group) => {
    const held = group.filter(({ share }) => share !== undefined && !fails(share));
    const wholes = new Set(held.map(({ share }) => share?.operands[1]?.start));
    const odd = onlyOne(group.filter(({ share }) => share === undefined));
    const [whole] = [...wholes].flatMap((start) => places.get(start) ?? []);
    if (odd === undefined || whole === undefined || wholes.size > 1) return [];
    if (held.length < OTHERS || held.length < group.length - 1) return [];
    const { percent, part } = odd;
    const relation = relate("share", [part, whole], percent);
    const exact = Math.round(((100 * part.value) / whole.value) * 10 ** percent.figure.decimals);
    return fails(relation) && differsByOneSlip(percent.figure.units, exact) ? [relation] : [];
  });
}

interface AlikeShare {
  readonly percent: Item;
  readonly part: Printed;
  readonly share: Relation | undefined;
}
