import { RECEIVED } from "../passage/cues.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

/** How many numbers around it may be what a line is the percentage of. */
const REACH = 8;
const SHARE = /^[^a-zء-ي]*(?:percentage|proportion|share|%|نسبه)(?: of)?(?: the)? (.{6,})$/;
const COUNT = /^[^a-zء-ي]*(?:the )?(?:total )?(?:(?:no\.?|number) of (?:the )?|عدد )?/;

/**
 * Finds lines that give the percentage of what another line counts, by the same words: "Requests received 240 / Requests answered in time 210 /
 * Percentage of requests answered in time 87.5 %". It is of what came in, and wrong where no other count is its whole.
 */
export function findLabelShares({ items }: Reading): readonly Relation[] {
  return items.flatMap((percent): readonly Relation[] => {
    const name = percent.kind === "percent" ? SHARE.exec(labelOf(percent))?.[1] : undefined;
    if (name === undefined || percent.after.trim() !== "") return [];
    const near = nearby(items, percent.start, REACH).filter(
      (count) => isCount(count) && count.line !== percent.line && count.after.trim() === "",
    );
    const part = onlyOne(near.filter((count) => labelOf(count).replace(COUNT, "") === name));
    const whole = near.findLast((count) => count.start < (part?.start ?? 0) && RECEIVED.test(count.before));
    if (part === undefined || whole === undefined || whole.value < part.value) return [];
    const relation = relate("share", [part, whole], percent);
    const isOfOther = near.some((count) => count !== part && holds(relate("share", [part, count], percent)));
    return holds(relation) || !isOfOther ? [relation] : [];
  });
}

/** What the line of a number is called. */
function labelOf({ before }: Item): string {
  return before.replace(/[\s:|(]+$/, "");
}
