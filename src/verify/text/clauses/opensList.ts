import type { Item } from "../relations/Relation.js";

/** Smaller numbers give each other by chance. */
const LARGE = 1000;
const LEADS = /^ [a-zء-ي ]{3,40}: /;

/** Whether a colon leads from a large count to the next: "1,460 calls: 1,194 people dialled the long number". */
export function opensList({ value }: Item, next: Item | undefined): boolean {
  return value >= LARGE && next !== undefined && LEADS.test(next.before);
}
