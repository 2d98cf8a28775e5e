import { clauseAfter } from "../clauses/clauseAfter.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { itemRole } from "../clauses/itemRole.js";
import { PLANNED } from "../passage/cues.js";
import { isYearName } from "../passage/isYearName.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

/** From a part at once to its whole: "of the", `من أصل`. */
const OF =
  /^\s*(?:(?:out )?of (?:the|its|all|all the|these|those|our|their|a total of|the total of)|out of|من (?:اصل|بين|اجمالي|مجموع|جمله|مجمل)(?: (?:عدد|ال[ء-ي]+))?)\s*\(?$/;
/** From a part to the whole that it was taken out of, behind what became of it: "6,820 were closed out of the 5,430". */
const OUT_OF =
  /^(?: (?!and |but |while |[وف])[a-zء-ي]+){0,4} (?:out of(?: (?:the|its|all|all the|our|their|a total of|the total of))?|من (?:اصل|اجمالي))\s*\(?$/;
/** "6,820 of 5,430 complaints", where the part has no noun of its own. */
const OF_COUNTED = /^ of $/;
const COUNTED = /^ [a-z]{4}/;
const NOTHING_COUNTED = /^\s*(?:$|[,،.؛;)])/;
/** Lines that are called by their number. */
const FEWEST = 1000;

/** Finds a part that is more than the whole right behind it: "5,720 of the 4,310 complaints were closed". */
export function findLargerParts({ text, counts }: Reading): readonly Relation[] {
  return counts.flatMap((part, at): Relation[] => {
    const whole = counts[at + 1];
    if (whole === undefined || part.value <= whole.value || whole.sentence !== part.sentence) return [];
    // "94,000; the others had 9 per 1,000 of their 60,000".
    if (/[\d٠-٩]/.test(text.slice(part.end, whole.start))) return [];
    if (!isOf(part, whole)) return [];
    return [part, whole].every((count) => isPlain(text, count)) ? [relate("sum", [part], whole)] : [];
  });
}

function isOf(part: Item, whole: Item): boolean {
  const { before, after, noun } = whole;
  if (PLANNED.test(before) || PLANNED.test(clauseAfter(after))) return false;
  if (OF.test(before)) return (part.noun ?? noun) === noun || isOutOf(part, whole);
  if (OF_COUNTED.test(before)) return part.noun === undefined && COUNTED.test(after);
  return isOutOf(part, whole);
}

/** Whether the whole is of the same noun, or is told without one. */
function isOutOf(part: Item, whole: Item): boolean {
  if (!OUT_OF.test(whole.before)) return false;
  if (whole.noun !== undefined) return (part.noun ?? whole.noun) === whole.noun;
  return NOTHING_COUNTED.test(whole.after) || itemRole(whole) === "received";
}

function isPlain(text: string, count: Item): boolean {
  const { bound, per, value, start, end } = count;
  const isName = isYearName(text.slice(start, end)) || value < FEWEST;
  return bound === undefined && per === undefined && !isIncrement(count) && !isName;
}
