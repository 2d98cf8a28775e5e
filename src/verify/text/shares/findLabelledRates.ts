import type { Span } from "../../../model/Finding.js";
import { itemRole } from "../clauses/itemRole.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
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
    const before = nearby(items, percent.start, REACH).filter(({ end }) => end < percent.start);
    // What stands above another rate is of another time.
    const rows = before.slice(before.findLastIndex(({ kind }) => kind === "percent") + 1).filter(isCount);
    const part = rows.findLast((count) => nameOf(count).endsWith(name));
    if (part === undefined) return [];
    const [thing = ""] = name.split(" ");
    const larger = rows.filter((count) => count.value >= part.value && count !== part && nameOf(count).includes(thing));
    const right = larger.map((whole) => relate("share", [part, whole], percent)).find(holds);
    const whole = onlyOne(larger.filter((count) => itemRole(count) === "received"));
    return right ? [right] : whole ? [relate("share", [part, whole], percent)] : [];
  });
}

function nameOf({ before }: Item): string {
  return COUNT.exec(before)?.[1] ?? "";
}
