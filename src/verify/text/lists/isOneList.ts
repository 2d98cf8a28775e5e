import type { Item } from "../relations/Relation.js";

/** Whether a list that says nothing of itself follows its total at once, in one sentence or block, and counts the same. */
export function isOneList(total: Item, parts: readonly Item[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const near = first.sentence - total.sentence;
  const same = parts.every(({ noun }) => noun === undefined || noun === total.noun);
  return same && near >= 0 && near <= 2 && (last.sentence === first.sentence || last.listed);
}
