import type { Span } from "../../../model/Finding.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { saidOf } from "../clauses/saidOf.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { isOtherShare } from "./isOtherShare.js";
import { namedWhole } from "./namedWhole.js";

const REACH = 24;

/**
 * Finds percentages of a whole that is named, whose own count stands further away and is named again: "the upheld complaints are
 * therefore 28.0 % of those examined". Wrong only if it is that count's share of another whole, to the last of its decimals.
 */
export function findDescribedShares({ items }: Reading, judged: ReadonlySet<Span>): readonly Relation[] {
  return items.flatMap((percent): readonly Relation[] => {
    const isPlain = percent.kind === "percent" && percent.signed === undefined && percent.bound === undefined;
    if (!isPlain || percent.figure.decimals < 1 || judged.has(percent) || isOtherShare(percent)) return [];
    const counts = nearby(items, percent.start, REACH).filter((item) => isCount(item) && item.end <= percent.start);
    const whole = namedWhole(percent, counts);
    if (whole === undefined) return [];
    const smaller = counts.filter(({ value }) => value < whole.value);
    if (smaller.some((part) => holds(relate("share", [part, whole], percent)))) return [];
    const ofWhole = stemsOf(saidOf(whole));
    const clause = `${clauseBefore(percent.before)} ${clauseAfter(percent.after)}`;
    const stems = stemsOf(clause).filter((stem) => !ofWhole.includes(stem));
    const [wrong, ...more] = smaller.filter((part) => isNamed(part, stems) && isOfOther(part, counts, percent));
    return wrong === undefined || more.length > 0 ? [] : [relate("share", [wrong, whole], percent)];
  });
}

function isNamed(part: Item, stems: readonly string[]): boolean {
  const said = stemsOf(saidOf(part));
  return stems.some((stem) => said.includes(stem));
}

function isOfOther(part: Item, counts: readonly Item[], percent: Item): boolean {
  return counts.some((whole) => whole.value > part.value && holds(relate("share", [part, whole], percent)));
}
