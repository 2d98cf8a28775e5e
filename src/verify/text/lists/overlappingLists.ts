import { groupBy } from "../../common/groupBy.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { saysSeveral } from "../clauses/saysSeveral.js";
import { openList } from "../relations/openList.js";
import type { Item, Relation } from "../relations/Relation.js";

/** Of two, the words may speak of something else. */
const FEWEST = 3;

/**
 * What a paragraph tells of its first count, where the text says that one case may be in several classes: "417 comments. Many were about opening hours (198), 104
 * about quiet and 61 about heating. Comments may touch on several matters". As many of them as are not more than all.
 */
export function overlappingLists(
  text: string,
  counts: readonly Item[],
  summed: ReadonlySet<Item>,
): readonly Relation[] {
  if (!saysSeveral(text)) return [];
  const paragraphs = groupBy(counts, ({ listed, line }) => (listed ? undefined : line));
  return [...paragraphs.values()].flatMap(([total, ...rest]): readonly Relation[] => {
    if (total?.noun === undefined || total.ofPeople === true) return [];
    let left = total.value;
    const end = rest.findIndex((count) => {
      left -= count.value;
      return left < 0;
    });
    const list = end < 0 ? rest : rest.slice(0, end);
    // One sentence of a list may give no number.
    const isNext = list.every(({ sentence }, at) => sentence - (list[at - 1] ?? total).sentence < (at === 0 ? 2 : 3));
    if (!isNext || list.length < FEWEST || [total, ...rest].some((count) => summed.has(count))) return [];
    if (!mayOverlap(text, list)) return [];
    return [{ ...openList(list, total), said: true }];
  });
}
