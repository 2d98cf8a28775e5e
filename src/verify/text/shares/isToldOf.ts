import { OF_WHICH, PART } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** From a part to its whole: "318 of the 402", `318 من القضايا الـ402`, `ضمن`, `مما مجموعه`. */
const OF =
  /(?:(?<![a-z])(?:of|among|from|in)(?: (?:the|all|its|their|our|these|those|some|a total of))*|(?<![ء-ي])(?<!(?:بدلا|بدل|نزولا|صعودا|اكثر|اقل|اعلي|ادني|ازيد|انطلاقا|ابتداء|اعتبارا|قريبا) )[وف]?(?:من|ضمن|مما)(?: (?!و)[ء-ي]+){0,3})\s*\(?$/;
/** Before the whole that a sentence or clause begins with: "of the 402 reports", `من الطلبات الـ402`. */
const FIRST =
  /(?:^[^a-zء-ي]*|[,،:؛;(–—]|(?<![a-zء-ي])(?:that|ان))\s*(?:(?:out )?of|among|from|[وف]?من(?: بين| اصل)?)(?: (?:the|all|these|those|some|its|their|[ء-ي]+)){0,2}\s*$/;
const REACH = 40;

/**
 * Whether the words around two counts say that the smaller is a part of the other.
 *
 * @param isFirst - whether no number of its sentence stands before the whole
 */
export function isToldOf(part: Item, whole: Item, isFirst: boolean): boolean {
  if (part.start < whole.start) return OF.test(whole.before);
  return OF_WHICH.test(part.before.slice(-REACH)) || PART.test(part.after) || (isFirst && FIRST.test(whole.before));
}
