import { isTimeUnit } from "../../../language/reading/isTimeUnit.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import type { Reading } from "../sums/Reading.js";
import { UNIT_WORDS } from "./unitWords.js";

/** Before the lower end of a range: "ranged from", "varied between", `تراوح عددها بين`, `لم يقل عن`. */
const RANGED =
  /(?:(?<![a-z])(?:rang(?:ed?|ing)|var(?:y|ied|ying)|fluctuat(?:ed?|ing))(?: [a-z]+){0,3} (?:from|between)|(?<![ء-ي])[وف]?[يت]?تراوح[ء-ي]*(?: [ء-ي]+){0,5} (?:بين|من)|(?<![ء-ي])[وف]?لم [يت]قل(?: [ء-ي]+){0,6} عن)\s*\(?$/;
/** Between its ends. */
const TO = /^(?: [a-zء-ي]+)?\s(?:to|and|و|الي|[وف]?(?:لا|لم) [يت]ز[يد]*د (?:عن|علي)|[وف]?الي)\s*$/;
/** Nothing between a range and its mean but what calls it so, and the time it is of. */
const MEAN =
  /^(?: (?:an?|per|each|every) [a-z]+| [ء-ي]+)?[\s,،;؛(–—]*(?:(?:with|and|at|for|the|its|their|an?|daily|weekly|monthly|overall) )*(?:average|mean|averag(?:ing|ed))(?: (?:of|was|is|being|at|about|around|daily))*\s*$|^(?: [ء-ي]+){0,3}[\s،؛(–—]*[وب]?(?:ال)?(?:متوسط|معدل)[هاء]{0,2}(?: (?:اليومي|الشهري|يومي|شهري|عام|العام|قدره|بلغ|كان|هو|مقداره|نحو|حوالي))*\s*$/;
const BEHIND = /^(?: (?:an?|per|each|every) [a-z]+| [ء-ي]+)?[\s,،;؛(–—]*(?:and )?$/;
const ON_AVERAGE = /^(?: [a-zء-ي]+)?\s(?:on average|في المتوسط)/;
/** Nothing follows the mean in its clause but what it counts and the time it is of. */
const ENDS =
  /^(?: [a-zء-ي]+)?(?: (?:an?|per|each|every) [a-z]+| (?:dai|week|month)ly| (?:في ال|كل )[ء-ي]+| (?:يوم|شهر|اسبوع)يا| on average| في المتوسط)?\s*(?:[.,،;؛)\n]|$)/;
/** Where the words of the mean begin. */
const OWN = /[,،;؛(–—]|\s(?:with|and|at)\s|\s[وب]?(?:ال)?(?:متوسط|معدل)/;

/** Finds a mean that its sentence gives right behind the range of what it is the mean of: "from 1,158 to 2,489 a day, 1,749 on average". */
export function findRangedMeans({ items, others }: Reading): readonly Relation[] {
  const all = others.length === 0 ? items : [...items, ...others].sort((a, b) => a.start - b.start);
  return all.flatMap((mean, at): readonly Relation[] => {
    const [least, most] = [all[at - 2], all[at - 1]];
    if (least === undefined || most === undefined || mean.bound !== undefined) return [];
    if (least.sentence !== mean.sentence || least.value >= most.value) return [];
    if (!RANGED.test(least.before) || !TO.test(most.before)) return [];
    const isMean = MEAN.test(mean.before) || (BEHIND.test(mean.before) && ON_AVERAGE.test(mean.after));
    if (!isMean || !ENDS.test(mean.after) || !mayBeSame(mean, least) || !areAlike(mean, most)) return [];
    const isOfUnit =
      mean.per === undefined || UNIT_WORDS[mean.per]?.test(`${least.before} ${most.after.split(OWN, 1)}`) === true;
    return isOfUnit ? [relateBound("extreme", most, ">=", mean), relateBound("extreme", least, "<=", mean)] : [];
  });
}

/** Whether a mean and the upper end of its range are of one kind, and both times or neither. */
function areAlike(mean: Item, most: Item): boolean {
  const isTime = ({ noun }: Item) => noun !== undefined && isTimeUnit(noun);
  return mean.kind === most.kind && mayBeSame(mean, most) && (isTime(most) || !isTime(mean));
}
