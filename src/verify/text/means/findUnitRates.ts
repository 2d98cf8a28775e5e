import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { FEWEST } from "../clauses/rankCues.js";
import { HIGHEST, ONLY, PLANNED } from "../passage/cues.js";
import { holds } from "../relations/holds.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import type { Reading } from "../sums/Reading.js";

/** How many of a unit the next one has, and the fewest that it is told of: an office is open for some hours of a day, and a line for all. */
const UNITS: Readonly<Record<string, { readonly next: string; readonly count: number; readonly fewest: number }>> = {
  minute: { next: "hour", count: 60, fewest: 0 },
  hour: { next: "day", count: 24, fewest: 20 },
  month: { next: "year", count: 12, fewest: 0 },
};
/** The second rate comes of the first at once: "12 an hour, or", `12 في كل ساعة، ومجموع ذلك`. */
const THUS =
  /^\s*(?:(?:an?|per|each|every|in (?:an?|each|every)|في كل|في|كل|لكل) [a-zء-ي]+|hourly|daily|monthly|يوميا|شهريا)?(?: on average| في المتوسط)?\s*[,،(:–—]?\s*(?:or|that is|i\.e\.|(?:which|that) (?:is|makes|means|comes to)|making|equivalent to|[وف]?(?:مجموع|اجمالي) ذلك|اي|[وب]?ما (?:[يت]عادل|[يت]عني|[يت]ساوي|مجموعه))(?: (?:an average|a total) of| about| نحو| حوالي| ما| بمعدل| بمتوسط| مجموعه)*\s*$/;
/** The second is said of some. */
const OF_SOME = /(?<![a-zء-ي])(?:by|from|for|via|about|with|عن|عبر|من|لكل)(?![a-zء-ي])/;
/** One of them is so many times the other by more than a slip: it is a rate of something else. */
const FARTHEST = 12;

/** Finds what is told by the hour and by the day at once, "12 an hour, or 288 a day": one gives the other. */
export function findUnitRates({ items }: Reading): readonly Relation[] {
  return items.flatMap((second, at): readonly Relation[] => {
    const first = items[at - 1];
    if (first === undefined || first.sentence !== second.sentence || !THUS.test(second.before)) return [];
    if (OF_SOME.test(clauseAfter(second.after))) return [];
    const [low, high] = UNITS[first.per ?? ""]?.next === second.per ? [first, second] : [second, first];
    const unit = UNITS[low.per ?? ""];
    if (unit === undefined || unit.next !== high.per || !isOfAll(low, high)) return [];
    const relation = relateMean([high], { units: unit.count, decimals: 0 }, low);
    const count = high.value / low.value;
    const isSure = [low, high].every(({ bound }) => bound === undefined) && count >= unit.fewest;
    const isNear = count < FARTHEST * unit.count && unit.count < FARTHEST * count;
    return holds(relation) || (isSure && isNear) ? [relation] : [];
  });
}

/** Whether both are rates of the same, and neither one of its busiest time or a plan. */
function isOfAll(low: Item, high: Item): boolean {
  const isSame = low.noun === undefined || high.noun === undefined || low.noun === high.noun;
  const isPlain = ({ kind, value, before }: Item) =>
    kind === "count" && value > 0 && ![HIGHEST, FEWEST, PLANNED, ONLY].some((cue) => cue.test(clauseBefore(before)));
  return isSame && isPlain(low) && isPlain(high);
}
