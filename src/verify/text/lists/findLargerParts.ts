import { isIncrement } from "../clauses/isIncrement.js";
import { isYearName } from "../passage/isYearName.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

/** From a part at once to its whole: "of the", `من أصل`. */
const OF =
  /^\s*(?:(?:out )?of (?:the|its|all|all the|these|those|our|their|a total of|the total of)|out of|من (?:اصل|بين|اجمالي|مجموع|جمله|مجمل)(?: (?:عدد|ال[ء-ي]+))?)\s*\(?$/;
/** Lines that are called by their number. */
const FEWEST = 1000;

/** Finds a part that is more than the whole right behind it: "5,720 of the 4,310 complaints were closed". */
export function findLargerParts({ text, counts }: Reading): readonly Relation[] {
  return counts.flatMap((part, at): Relation[] => {
    const whole = counts[at + 1];
    if (whole === undefined || part.value <= whole.value || whole.sentence !== part.sentence) return [];
    // "94,000; the others had 9 per 1,000 of their 60,000".
    if (/[\d٠-٩]/.test(text.slice(part.end, whole.start))) return [];
    if (!OF.test(whole.before) || (part.noun ?? whole.noun) !== whole.noun) return [];
    return [part, whole].every((count) => isPlain(text, count)) ? [relate("sum", [part], whole)] : [];
  });
}

function isPlain(text: string, count: Item): boolean {
  const { bound, per, value, start, end } = count;
  const isName = isYearName(text.slice(start, end)) || value < FEWEST;
  return bound === undefined && per === undefined && !isIncrement(count) && !isName;
}
