import type { Span } from "../../../model/Finding.js";
import { isBracketed } from "../clauses/isBracketed.js";
import { REST } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";

/** From a count to the first of what it is divided into: "2,293 were closed, for want of grounds (". */
const LED = /[,،:;؛–—-]\s*[a-zء-ي][^,،:;؛()\d]*\(\s*$/;

/** Whether a share that fails is not of a list of percentages in brackets that divide the count before them: "the other 2,293 were closed, for want of grounds (51.1 %) or of time (48.9 %)". */
export function isNotOfList(all: readonly Relation[], items: readonly Item[]): (relation: Relation) => boolean {
  const places = new Map<Span, number>(items.map((item, at) => [item, at]));
  const divided = all.flatMap((relation): readonly Span[] => {
    if (relation.kind !== "share-list" || !holds(relation)) return [];
    const { operands } = relation;
    const [first] = operands;
    const from = first === undefined ? 0 : (places.get(first) ?? 0);
    const list = items.slice(from, from + operands.length);
    const whole = items[from - 1];
    const isDivided =
      whole !== undefined &&
      isCount(whole) &&
      list.every(
        (item) =>
          operands.includes(item) && item.sentence === whole.sentence && isBracketed(item) && !REST.test(item.before),
      ) &&
      LED.test(list[0]?.before ?? "");
    return isDivided ? list : [];
  });
  const starts = new Set(divided.map(({ start }) => start));
  return (relation) =>
    relation.kind !== "share" || !fails(relation) || !starts.has(relation.operands.at(-1)?.start ?? -1);
}
