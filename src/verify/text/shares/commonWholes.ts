import { groupBy } from "../../common/groupBy.js";
import type { Item } from "../relations/Relation.js";

/** A percentage and the wholes that some count beside it is that share of. */
interface Try {
  readonly percent: Item;
  readonly found: readonly { readonly whole: Item }[];
}

/** The whole that most percentages of a sentence fit, where one fits more of them than any other: a list is told over one whole. */
export function commonWholes(tries: readonly Try[]): ReadonlyMap<Item, number> {
  return new Map(
    [...groupBy(tries, ({ percent }) => percent.sentence).values()].flatMap((list) => {
      const values = list.flatMap(({ found }) => [...new Set(found.map(({ whole }) => whole.value))]);
      const [[value, first] = [0, []], [, second] = [0, []]] = [...groupBy(values, (one) => one)].sort(
        ([, a], [, b]) => b.length - a.length,
      );
      return first.length > second.length && first.length > 1
        ? list.map(({ percent }) => [percent, value] as const)
        : [];
    }),
  );
}
