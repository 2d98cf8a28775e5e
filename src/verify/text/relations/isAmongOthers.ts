import { firstFrom } from "../../common/firstFrom.js";
import type { Item } from "./Relation.js";

/** So many numbers from the start of the sentence of the first are looked at. */
const REACH = 60;

/** Whether numbers are told in several sentences that have others, too. */
export function isAmongOthers(items: readonly Item[], numbers: readonly Item[]): boolean {
  const told = numbers.map(({ sentence }) => sentence);
  const [first, last] = [Math.min(...told), Math.max(...told)];
  if (first === last) return false;
  const from = firstFrom(items, first, ({ sentence }) => sentence);
  return items.slice(from, from + REACH).some((item) => item.sentence <= last && !numbers.includes(item));
}
