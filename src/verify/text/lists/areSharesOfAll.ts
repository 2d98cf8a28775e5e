import { checkSharesTo100 } from "../../checks/checkSharesTo100.js";
import { isBeside } from "../clauses/isBeside.js";
import { OF_WHICH } from "../passage/cues.js";
import { figuresOf } from "../relations/figuresOf.js";
import { holds } from "../relations/holds.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";

/**
 * Whether a percentage stands beside each part, these add up to 100 and all but one at most are shares of the total, so that the parts
 * are all there are: "418,930 calls: pranks 381,226 (91 %), genuine 37,705 (9 %)". A few cases may be in no part within the rounding of these.
 *
 * @param items - the counts and percentages of the text, in order
 * @param places - where each stands among them
 */
export function areSharesOfAll(
  items: readonly Item[],
  places: ReadonlyMap<Item, number>,
  total: Item,
  parts: readonly Item[],
): boolean {
  // "And the rest in person, 120 of it in the capital (20 %)".
  if (parts.slice(1).some(({ before }) => OF_WHICH.test(before))) return false;
  const short = total.value - sumOf(parts);
  return [1, -1].some((step) => {
    const shares = parts.flatMap((part) => {
      const share = items[(places.get(part) ?? items.length) + step];
      return share?.kind === "percent" && share.sentence === part.sentence && isBeside(part, share) ? share : [];
    });
    if (shares.length < parts.length || !holds({ outcome: checkSharesTo100(figuresOf(shares)) })) return false;
    const kept = parts.filter((part, at) => shares[at] && holds(relate("share", [part, total], shares[at])));
    const slack = shares.reduce((sum, { figure }) => sum + 10 ** -figure.decimals / 200, 0);
    return kept.length > 0 && kept.length >= parts.length - 1 && (short < 0 || short > slack * total.value);
  });
}
