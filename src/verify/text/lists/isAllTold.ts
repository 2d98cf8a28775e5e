import type { Item } from "../relations/Relation.js";

/** Words for what has no number, or for the chief of more. */
const SOME =
  /(?<![a-z])(?:above all|chief[a-z]*|main(?:ly)?|largest|some|few|several|others?|rest|besides)(?![a-z])|(?<![ء-ي])[وف]?(?:اهم|ابرز|بعض|قليل|عدا|سوي|(?:ال)?باقي[ء-ي]*|سواه[امن]|غيره[امن]|[بو]?(?:ال)?اضافه)(?![ء-ي])/;

/** Whether the words around a list after a colon speak of nothing beyond its parts. */
export function isAllTold(total: Item, parts: readonly Item[]): boolean {
  const behind = parts.at(-1)?.after ?? "";
  return !SOME.test(`${total.before} ${total.after} ${behind}`) && !/[,،؛;(]/.test(behind);
}
