import { DIVIDED, OF_WHICH, REST } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Smaller numbers give each other by chance. */
const LARGE = 1000;
const LEADS = /^ [a-zء-ي ]{3,40}: /;

/**
 * Whether a large count is all of the next ones, whatever they are called: a colon leads from it, "1,460 calls: 1,194 people dialled the long number", or
 * "of which" does, "9,580 cases, of which 6,135 patients were moved", or a verb of dividing, "1,224 people were divided into 640 cases of", or the second is
 * what remains of it, "it rang 1,460 times; 1,194 callers waited. The remaining 266".
 */
export function opensList({ value, sentence }: Item, next: Item | undefined, second: Item | undefined): boolean {
  if (value < LARGE || next === undefined) return false;
  const isOfWhich = next.sentence === sentence && OF_WHICH.test(next.before);
  return (
    isOfWhich ||
    DIVIDED.test(next.before) ||
    LEADS.test(next.before) ||
    (second !== undefined && REST.test(second.before))
  );
}
