import { isAlike } from "../clauses/isAlike.js";
import { yearOf } from "../clauses/yearOf.js";
import { FALL, RISE } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import type { Reading } from "../sums/Reading.js";
import { judgeDirection } from "./judgeDirection.js";

/** A change that never stopped: "every year", "year after year", `زيادة مطردة`. */
const STEADY =
  /(?<![a-z])(?:(?:every|each) (?:single )?(?:year|month|quarter)|(?:year|month|quarter) (?:after|on) (?:year|month|quarter)|steadily|steady|continuous(?:ly)?|without (?:a )?(?:break|interruption)|consistently)(?![a-z])|(?<![ء-ي])(?:ب?(?:ال)?(?:مطرد|متواصل|مستمر|متتابع)[اه]?|باستمرار|باطراد|(?:عاما|سنه|شهرا) بعد (?:عام|سنه|شهر|اخري?)|كل (?:عام|سنه|شهر)|من (?:عام|سنه) (?:الي|لاخر))(?![ء-ي])/;
const BUT =
  /(?<![a-z])(?:except|but|apart|nearly|almost|with the exception|save|not|until|before)(?![a-z])|(?<![ء-ي])(?:عدا|باستثناء|سوي|لكن|غير ان|لم|قبل ان|ثم (?:انخفض|تراجع|ارتفع|عاد)[ء-ي]*)(?![ء-ي])/;
const FEWEST = 3;
/** Numbers further apart are of other things. */
const FAR = 5;

/** Finds a count of a row of times that goes the other way than the row is said to go "every year". */
export function findSeries({ items }: Reading): readonly Relation[] {
  const rows = runsOf(items.filter(isCount), (last, next) => last.sentence === next.sentence);
  return rows.flatMap((row): readonly Relation[] => {
    const [first] = row;
    if (row.length < FEWEST || first === undefined || !STEADY.test(first.before)) return [];
    const words = row.map(({ before }) => before).join(" ");
    const [up, down] = [RISE.test(first.before), FALL.test(first.before)];
    if (up === down || BUT.test(words) || BUT.test(row.at(-1)?.after ?? "")) return [];
    const years = row.map(yearOf);
    const isLatestFirst = years.every((year, at) => at === 0 || (year ?? 0) < (years[at - 1] ?? 0));
    const told = isLatestFirst ? [...row].reverse() : row;
    const isRow = told.every(
      (count) => isAlike(count, first) && (count.noun ?? first.noun) === first.noun && isNear(count, first),
    );
    if (!isRow) return [];
    return told.flatMap((count, at) => judgeDirection(told[at - 1] ?? count, count, up ? 1 : -1)).slice(0, 1);
  });
}

function isNear(a: Item, b: Item): boolean {
  return a.value < FAR * b.value && b.value < FAR * a.value;
}
