import { rootsOf } from "../clauses/rootsOf.js";
import type { Item } from "../relations/Relation.js";

/** The word right behind a number: what it counts, if it is a noun. */
const BEHIND = /^[\s)]*([a-zء-ي]{3,})/;
/** It leads to the class, or tells what became of it. */
const NO_NOUN =
  /^(?:from|by|via|about|for|with|and|were|was|are|had|have|came|went|more|less|fewer|concern[a-z]*|[a-z]{3,}(?:ed|ing)|من|عن|في|الي|علي|عبر|بشان|حول|لدي|عند|others|اخر(?:ون|ين)|منه[امن]|[وفب][ء-ي]+|ال[ء-ي]+)$/;

/** Whether a count is one of a noun that its total does not name: 148 in "20,131 reports. The city keeps 148 gardens". */
export function countsOther({ noun, after }: Item, total: Item): boolean {
  const word = noun === undefined ? BEHIND.exec(after)?.[1] : undefined;
  if (word === undefined || NO_NOUN.test(word)) return false;
  const own = new Set(rootsOf(`${total.before} ${total.after}`));
  return rootsOf(word).every((root) => !own.has(root));
}
