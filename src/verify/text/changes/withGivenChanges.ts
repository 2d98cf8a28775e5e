import { isRestated } from "../clauses/isRestated.js";
import { leadOf } from "../clauses/leadOf.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { TO } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";
import { growthOf } from "./growthOf.js";

/** Before what it was. */
const FROM = /(?<![a-zء-ي])(?:from|than|against|compared (?:to|with)|عن|من|مقابل|مقارنه ب(?:ال)?)\s*\(?$/;

/**
 * Takes a percentage that fails as the change from one count to the other, or as the share of the one in the other, for what it is where the
 * greater rose or fell by the smaller: "46,000, having risen by 15 %, or 6,000 calls".
 */
export function withGivenChanges(items: readonly Item[], relations: readonly Relation[]): readonly Relation[] {
  const places = new Map(items.map((item) => [item.start, item]));
  return relations.map((relation) => {
    const { kind, operands } = relation;
    if ((kind !== "growth" && kind !== "share") || !fails(relation)) return relation;
    const [one, other, percent] = operands.map(({ start }) => places.get(start));
    if (one === undefined || other === undefined || percent === undefined) return relation;
    if (![one, other, percent].some(({ before, after }) => tellsChange(`${before} ${after}`))) return relation;
    const isTold = (count: Item) =>
      isRestated(count, percent) || (!TO.test(count.before) && tellsChange(leadOf(count)));
    const [low, high] = one.value < other.value ? [one, other] : [other, one];
    const ways: readonly Pair[] = [[low, high], ...(isTold(high) ? [[high, low] as const] : [])];
    const given = ways.flatMap(([change, level]): Relation[] => {
      if (kind === "share" && !isTold(change)) return [];
      const changes = [1, -1].map((sign) => growthOf(change, level, withSign(percent, sign)));
      if (!(level === one || FROM.test(level.before)) || !isTold(change)) return changes;
      // "Fell by 97 % (9,510 calls) from 9,828".
      return [...changes, { ...relate("share", [change, level], withSign(percent, 1)), kind: "growth" }];
    });
    return given.find(holds) ?? relation;
  });
}
