import { OPEN, OTHER, REST } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Words for what has no number, or for the chief of more. */
const SOME =
  /(?<![a-z])(?:above all|chief[a-z]*|some|few|several|besides)(?![a-z])|(?<![ء-ي])[وف]?(?:قليل|عدا|سوي|غيره[امن]|[بو]?(?:ال)?اضافه)(?![ء-ي])/;

/** Whether the words around a list after a colon speak of nothing beyond its parts. */
export function isAllTold(total: Item, parts: readonly Item[]): boolean {
  const behind = parts.at(-1)?.after ?? "";
  const words = `${total.before} ${total.after} ${behind}`;
  return ![SOME, OPEN, OTHER, REST].some((cue) => cue.test(words)) && !/[,،؛;(]/.test(behind);
}
