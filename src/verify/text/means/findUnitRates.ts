import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { FEWEST } from "../clauses/rankCues.js";
import { HIGHEST, ONLY, PLANNED } from "../passage/cues.js";
import { halfStep } from "../relations/halfStep.js";
import { holds } from "../relations/holds.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import { roundedFigure } from "../relations/roundedFigure.js";
import type { Reading } from "../sums/Reading.js";

/** How many of a unit another one has, and the fewest that it is told of: an office is open for some hours of a day, and a line for all. */
const UNITS: Readonly<Record<string, { readonly count: number; readonly fewest: number }>> = {
  "minute hour": { count: 60, fewest: 0 },
  "minute day": { count: 1440, fewest: 1200 },
  "hour day": { count: 24, fewest: 20 },
  "month year": { count: 12, fewest: 0 },
};
/** The second rate comes of the first at once: "12 an hour, or", `12 في كل ساعة، ومجموع ذلك`. */
const THUS =
  /^\s*(?:(?:an?|per|each|every|in (?:an?|each|every)|في كل|في|كل|لكل) [a-zء-ي]+|hourly|daily|monthly|يوميا|شهريا)?(?: on average| في المتوسط)?\s*[,،(:–—]?\s*(?:or|that is|i\.e\.|(?:which|that) (?:is|makes|means|comes to)|making|equivalent to|[وف]?(?:مجموع|اجمالي) ذلك|اي|[وب]?ما (?:[يت]عادل|[يت]عني|[يت]ساوي|مجموعه))(?: (?:an average|a total) of| about| نحو| حوالي| ما| بمعدل| بمتوسط| مجموعه)*\s*$/;
/** The second is no less or no more than: "33,000 calls a day, a minimum of 24 a minute". */
const NO_LESS =
  /^[^.؛;,،]{0,30}[,،]\s*(?:or |that is |and so |[وف]?اي |[وب])?(?:(?:at|a) )?(?:(?:minimum|least)(?: of)?|no(?:t)? (?:less|fewer) than|(?:ما |بما )?لا [يت]قل عن|حد ادني(?: قدره)?)\s*$/;
const NO_MORE =
  /^[^.؛;,،]{0,30}[,،]\s*(?:or |that is |and so |[وف]?اي |[وب])?(?:at most|no(?:t)? more than|(?:ما |بما )?لا [يت](?:زيد|تجاوز) (?:عن|علي)?)\s*$/;
/** From the lower end of a range to the upper one: "between 27,000 and 33,000". */
const TO = /^\s*(?:and|to|[-–]|و|الي)\s*$/;
/** The second is said of some. */
const OF_SOME = /(?<![a-zء-ي])(?:by|from|for|via|about|with|عن|عبر|من|لكل)(?![a-zء-ي])/;
/** One of them is so many times the other by more than a slip: it is a rate of something else. */
const FARTHEST = 12;

/** Finds what is told by the hour and by the day at once, "12 an hour, or 288 a day": one gives the other, or a limit of it. */
export function findUnitRates({ items }: Reading): readonly Relation[] {
  return items.flatMap((second, at): readonly Relation[] => {
    const first = items[at - 1];
    if (first === undefined || first.sentence !== second.sentence) return [];
    if (OF_SOME.test(clauseAfter(second.after))) return [];
    const [low, high] = UNITS[`${first.per} ${second.per}`] === undefined ? [second, first] : [first, second];
    const unit = UNITS[`${low.per} ${high.per}`];
    if (unit === undefined || !isOfAll(low, high)) return [];
    const relation = relateMean([high], { units: unit.count, decimals: 0 }, low);
    const count = high.value / low.value;
    const isNear = count >= unit.fewest && count < FARTHEST * unit.count && unit.count < FARTHEST * count;
    const isBeyond = low === second && high.bound === undefined && isPastLimit(low, high, items[at - 2], unit.count);
    if (isNear && isBeyond) return [relation];
    if (!THUS.test(second.before)) return [];
    const isSure = [low, high].every(({ bound }) => bound === undefined);
    return holds(relation) || (isSure && isNear) ? [relation] : [];
  });
}

/** Whether the least of the smaller unit is more than the upper end of what the larger one has, or the most of it less than the lower end. */
function isPastLimit(low: Item, high: Item, start: Item | undefined, count: number): boolean {
  const bottom = TO.test(high.before) && start !== undefined ? start : high;
  const [step, least, most] = [low, bottom, high].map((one) => halfStep({ ...one, figure: roundedFigure(one.figure) }));
  if (step === undefined || least === undefined || most === undefined) return false;
  return (
    (NO_LESS.test(low.before) && (low.value - step) * count > high.value + most) ||
    (NO_MORE.test(low.before) && (low.value + step) * count < bottom.value - least)
  );
}

/** Whether both are rates of the same, and neither one of its busiest time or a plan. */
function isOfAll(low: Item, high: Item): boolean {
  const isSame = low.noun === undefined || high.noun === undefined || low.noun === high.noun;
  const isPlain = ({ kind, value, before }: Item) =>
    kind === "count" &&
    value > 0 &&
    ![HIGHEST, FEWEST, PLANNED, ONLY].some((cue) => cue.test(clauseBefore(before.replace(NO_LESS, ""))));
  return isSame && isPlain(low) && isPlain(high);
}
