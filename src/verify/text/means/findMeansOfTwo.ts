import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { rootsOf } from "../clauses/rootsOf.js";
import { fails } from "../relations/fails.js";
import { isLimit } from "../relations/isLimit.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import { roundedFigure } from "../relations/roundedFigure.js";
import type { Reading } from "../sums/Reading.js";
import { isMeanOfBoth } from "./isMeanOfBoth.js";
import { isMeanOfOthers } from "./isMeanOfOthers.js";
import { isSlippedRatio } from "./isSlippedRatio.js";

/** Of whom or what a number is one's, behind it and before it: "284 calls per clerk", `نصيب الموظف الواحد`, "each clerk handled". */
const AFTER =
  /^[^,،;؛.()\d]{0,30}?(?:(?<![a-z])(?:per|for (?:each|every))|(?<![ء-ي])(?:لكل|عن كل|في كل))\s([^,،;؛.()\d]{3,30})/;
const BEFORE =
  /(?<![a-zء-ي])(?:per|each|every|لكل|كل|[وف]?(?:نصيب|حصه)|[وفب]?(?:ال)?(?:متوسط|معدل)|averag(?:e|ed|ing)|mean)(?![a-zء-ي])([^,،;؛.()\d]{0,60})$/;
/** "€469 each" */
const EACH = /^(?: [a-z]+)? (?:each|apiece)\s*(?:[.,;)]|$)|^ (?:لكل (?:واحد|منهم|منها)|للواحده?)/;
/** From one number to the next that belongs to it. */
const AND = /^[^,،;؛.\d]{0,40}(?<![a-zء-ي])(?:and|or|plus|و)[^,،;؛.\d]{0,10}$/;
/** Before the rest of a time: "5 minutes and 20 seconds". */
const AND_MORE = /^ (?:دقيقه|دقايق|ساعه|ساعات|يوم|ايام|minutes?|hours?|days?) (?:و|and )$/;
const REACH = 5;
const ROWS = 3;

/** Finds means that the only number of what is counted and the only number of those it is counted by give, in the sentence, the one before it or the rows around: "11,060 minutes. With 2,000 calls, the average call lasted 5.53 minutes". */
export function findMeansOfTwo({ items, others, money }: Reading, known: ReadonlySet<unknown>): readonly Relation[] {
  const paid = new Set(money);
  const all = [...items, ...others, ...money].sort((a, b) => a.start - b.start);
  return all.flatMap((mean): readonly Relation[] => {
    const isEach = EACH.test(mean.after);
    const lead = BEFORE.exec(mean.before)?.[1];
    const one = AFTER.exec(mean.after)?.[1];
    const isOfOne = isEach || one !== undefined;
    const unit = rootsOf(`${one ?? ""} ${lead ?? ""}`);
    const isMean = isEach || lead !== undefined || unit.length > 0 || mean.per !== undefined;
    if (
      known.has(mean) ||
      mean.kind !== "count" ||
      isLimit(mean) ||
      AND_MORE.test(mean.after) ||
      !isMean ||
      isMeanOfOthers({ ...mean, before: clauseBefore(mean.before) })
    )
      return [];
    const near = nearby(all, mean.start, REACH).filter(
      (item) => item.kind === "count" && item !== mean && item.per === undefined && item.bound === undefined,
    );
    const isSame = (item: Item) =>
      paid.has(mean) ? paid.has(item) : !paid.has(item) && (item.noun ?? mean.noun) === (mean.noun ?? item.noun);
    // Amounts are of so many, and calls of so many days: never of their own kind.
    const isOther = (item: Item) =>
      paid.has(mean) ? !paid.has(item) : item.noun === undefined || item.noun !== mean.noun;
    const isOf = (item: Item) => (isEach ? item.noun !== mean.noun || paid.has(mean) : isNamed(item, unit));
    const isTime = ({ noun }: Item) => noun === mean.per || (mean.per === "day" && noun === "working-day");
    const isSize = (item: Item) =>
      item.value > 1 && (mean.per === undefined ? isOther(item) && isOf(item) : isTime(item));
    const isRow = (item: Item) => mean.listed && item.listed && Math.abs(item.line - mean.line) <= ROWS;
    const own = near.filter((item) => item.sentence === mean.sentence || isRow(item));
    const before = near.filter(({ sentence }) => sentence === mean.sentence - 1 || sentence === mean.sentence);
    for (const told of [own, before]) {
      const size = onlyOne(told.filter(isSize));
      const totals = told.filter((item) => item !== size && isSame(item) && item.value > mean.value);
      const words = rootsOf(clauseOf(mean));
      const total = onlyOne(totals) ?? onlyOne(totals.filter((item) => mean.listed && isNamed(item, words)));
      if (size !== undefined && total !== undefined) {
        const isOfBoth = () => isMeanOfBoth(total, size, mean, lead, isOfOne);
        return relationOf(total, size, mean, told, isOfBoth);
      }
    }
    return [];
  });
}

/** Whether the words for what a number counts, those of its label or the two behind it, are among some others, in the plural or not. */
function isNamed({ listed, before, after }: Item, words: readonly string[]): boolean {
  const names = listed ? rootsOf(clauseBefore(before)) : rootsOf(/^\D{0,40}/.exec(after)?.[0] ?? "").slice(0, 2);
  return names.some((name) => words.some((word) => name.startsWith(word) || word.startsWith(name)));
}

function relationOf(
  total: Item,
  size: Item,
  mean: Item,
  told: readonly Item[],
  isOfBoth: () => boolean,
): readonly Relation[] {
  const printed = mean.bound === "about" ? { ...mean, figure: roundedFigure(mean.figure) } : mean;
  const relation = relateMean([total, size], size.figure, printed);
  if (!fails(relation)) return [relation];
  // "The 12 offices and the 14 branches": it is of both.
  const isJoined = told.some((other, at) => {
    const [before = other, after] = [told[at - 1], told[at + 1]];
    const first = after === size ? other : before === size ? size : undefined;
    return other !== total && other !== size && first !== undefined && AND.test(first.after);
  });
  return isOfBoth() && !isJoined && isSlippedRatio(total, size, mean) ? [relation] : [];
}
