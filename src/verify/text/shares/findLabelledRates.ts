import type { Span } from "../../../model/Finding.js";
import { itemRole } from "../clauses/itemRole.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

/** How many numbers before a rate its counts may stand. */
const REACH = 6;
/** Of fewer letters, a name may be that of many things. */
const SHORTEST = 10;
const RATE = /^\s*(?:(?:the )?(?:percentage|proportion|share|rate|%) of|نسبه) (.+?)\s*:?\s*$/;
const COUNT = /^\s*(?:(?:the )?(?:total )?number of|عدد|مجموع|اجمالي) (.+?)\s*:?\s*$/;

/**
 * Finds rows that call a percentage as a row above calls its count, and what came in above that: "Number of requests received 197", "Number of
 * requests answered in 20 days 194", "Percentage of requests answered in 20 days 98%".
 */
export function findLabelledRates({ items }: Reading, judged: ReadonlySet<Span>): readonly Relation[] {
  return items.flatMap((percent): readonly Relation[] => {
    const name = RATE.exec(percent.before)?.[1] ?? "";
    if (percent.kind !== "percent" || name.length < SHORTEST || judged.has(percent) || percent.bound !== undefined)
      return [];
    const rows = nearby(items, percent.start, REACH).filter((item) => isCount(item) && item.end < percent.start);
    const part = rows.findLast((count) => nameOf(count).endsWith(name));
    if (part === undefined) return [];
    const whole = rows.findLast((count) => count.end < part.start && isAllOf(count, name));
    return whole === undefined || whole.value < part.value ? [] : [relate("share", [part, whole], percent)];
  });
}

function nameOf({ before }: Item): string {
  return COUNT.exec(before)?.[1] ?? "";
}

function isAllOf(count: Item, name: string): boolean {
  const [thing = ""] = name.split(" ");
  return itemRole(count) === "received" && nameOf(count).includes(thing);
}
