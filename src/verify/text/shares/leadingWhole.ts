import { describedCount } from "../clauses/describedCount.js";
import type { Item } from "../relations/Relation.js";

/** "Of the complaints decided on the merits,": what the numbers behind it are of. */
const OF =
  /(?:^|[,،;؛])[^a-zء-ي]*(?:(?:and|while) )?(?:of|among|[وف]?من(?: بين)?) (?:(?:all|the|these|those|جميع|كل|مجموع|اجمالي) )*([^,،؛;:()\d]{4,60})[,،](?:\s[a-zء-ي'’]+){0,6}\s*$/;
/** So many numbers of a sentence may stand behind what they are of. */
const REACH = 6;

/**
 * The only count that the sentence of a percentage names as the whole of its numbers, before the first of them.
 *
 * @param index - the place of the percentage among the items
 * @param counts - those that it may be a share of
 */
export function leadingWhole(items: readonly Item[], index: number, counts: readonly Item[]): Item | undefined {
  const percent = items[index];
  for (let at = index; at >= Math.max(0, index - REACH); at--) {
    const item = items[at];
    if (percent === undefined || item?.sentence !== percent.sentence) return undefined;
    // Behind a count the words are of that one: "2,000 of the resolved complaints, 20 %".
    const isFirst = items[at - 1]?.sentence !== percent.sentence;
    const lead = isFirst ? item.before : item.before.replace(/^[^,،؛;]*/, "");
    const words = at < index || isFirst ? OF.exec(lead)?.[1] : undefined;
    if (words === undefined) continue;
    return describedCount(
      words,
      counts.filter(({ end }) => end <= item.start),
    );
  }
  return undefined;
}
