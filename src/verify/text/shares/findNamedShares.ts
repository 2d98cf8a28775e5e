import type { Span } from "../../../model/Finding.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { EARLIER, TOGETHER, YEARS } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Printed, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { settle } from "../relations/settle.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { classShare } from "./classShare.js";
import { isOtherShare } from "./isOtherShare.js";
import { isPlainShare } from "./isPlainShare.js";
import { isSlipOfShare } from "./isSlipOfShare.js";
import { isSlippedShare } from "./isSlippedShare.js";
import { isTold } from "./isTold.js";
import { type NamedList, namedLists } from "./namedLists.js";

/** How many lists before a percentage may be the one it speaks of. */
const NEAR = 8;

const FIRST_TWO =
  /(?:first|top|largest|biggest|leading|main) two|two (?:largest|biggest|leading|main|most (?:common|frequent))(?![a-z])|الاول(?:ان|ين|يان|يين|تان|تين)(?![ء-ي])/;
const FIRST_THREE =
  /(?:first|top|largest|biggest|leading|main) three|three (?:largest|biggest|leading|main|most (?:common|frequent))(?![a-z])|الثلاثه? الاول[يى]/;

/** What a sentence draws from the list that it ends: "so the share of women was", `فكانت حصة النساء`. */
const THUS =
  /^[^.؛;]*[,،–—]\s*(?:so|thus|hence|giving|making|which (?:makes|gives)|اي|وبذلك|[وف](?:كانت?|بلغت?|تكون))(?![a-zء-ي])[^,،؛;.\d]*(?<![a-zء-ي])(?:share|proportion|percentage|[وب]?(?:ال)?(?:حص|نسب)[هت])(?![a-zء-ي])[^,،؛;.\d]{0,40}$/;
/** From a count to the percentage that it is: ", or", `، أي`. */
const SAID =
  /[,،(–—]\s*(?:(?:or|that is|i\.?e\.?|which is|representing|اي|وهو|وهي|ما|ب?نسبه|[وب]?نسبته[ام]?|نحو|حوالي|about)\s*)*$/;
const OF_CLASS = /^\s*(?:of|من) ([^,،؛;:.()\d]{3,40})(?:[,،؛;:.()]|$)/;
/** Those that stand first, and need not be the largest. */
const IN_ORDER = /first|الاول/;

/** Finds percentages of classes that are named, "banking and labour together make up 55.6 %", in a list or table that adds up. */
export function findNamedShares({ items, sums, grids }: Reading, judged: ReadonlySet<Span>): readonly Relation[] {
  const lists = namedLists(sums, grids);
  let before = 0;
  return items.flatMap((percent, index) => {
    while ((lists[before]?.end ?? percent.start) < percent.start) before++;
    if (percent.kind !== "percent" || judged.has(percent) || tellsChange(percent.before)) return [];
    const inside = items[index - 1]?.sentence === percent.sentence;
    const clause = clauseBefore(percent.before);
    const whole = inside ? percent.before.replace(/^[^,،;؛.]*/, "") : percent.before;
    const near = lists.slice(Math.max(0, before - NEAR), before);
    const found = near.flatMap((list) => shareOf(list, percent, namedIn(list, clause) ?? namedIn(list, whole), whole));
    const last = near.at(-1);
    const own = items[index - 1];
    if (inside && own !== undefined) found.push(...near.flatMap((list) => partOf(list, own, percent)));
    if (!found.some(holds) && last !== undefined) {
      if (last.end === items[index - 1]?.end) found.push(...drawnFrom(last, percent));
      if (last.isOnly && !inside) found.push(...saidOf(last, percent));
      if (found.length === 0) found.push(...classShare(sums, items, index));
    }
    return settle(found, () => found.find(fails));
  });
}

/** The parts that words name; `undefined` where there is none. */
function namedIn({ parts, namedBy }: NamedList, words: string): readonly Printed[] | undefined {
  const first = FIRST_TWO.test(words) ? 2 : FIRST_THREE.test(words) ? 3 : 0;
  if (first > 0) return (IN_ORDER.test(words) ? parts : [...parts].sort((a, b) => b.value - a.value)).slice(0, first);
  const named = namedBy(words);
  return named.length > 0 && named.length < parts.length ? named : undefined;
}

/** The share of the one class that a sentence names, which its list leads to; wrong for a slip of the pen or of the point. */
function drawnFrom(list: NamedList, percent: Item): readonly Relation[] {
  const [part, ...more] = namedIn(list, clauseBefore(percent.before)) ?? [];
  if (part === undefined || more.length > 0 || percent.bound !== undefined || !THUS.test(percent.before)) return [];
  if (isOtherShare(percent)) return [];
  return isSlippedShare(percent, (100 * part.value) / list.total.value)
    ? [relate("share", [part, list.total], percent)].filter(fails)
    : [];
}

/** The share that the count before it is of the class that is named behind it: "900 were settled, or 60 % of the medical ones". */
function partOf(list: NamedList, part: Item, percent: Item): readonly Relation[] {
  const words = OF_CLASS.exec(percent.after)?.[1];
  if (words === undefined || !isCount(part) || !SAID.test(percent.before) || EARLIER.test(part.before)) return [];
  if (part.before.match(YEARS) !== null) return [];
  const [whole, ...more] = namedIn(list, words) ?? [];
  if (whole === undefined || more.length > 0 || part.value >= whole.value) return [];
  const relation = relate("share", [part, whole], percent);
  const isMeant = isTold(words, list.about) && ![part, percent].some(({ bound }) => bound !== undefined);
  return holds(relation) || isMeant ? [relation] : [];
}

/** The share of all that a sentence of its own gives the one class that it names, and nothing else: "reports by app made up 67 % of all reports". */
function saidOf(list: NamedList, percent: Item): readonly Relation[] {
  const [part, ...more] = namedIn(list, percent.before) ?? [];
  if (part === undefined || more.length > 0 || percent.bound !== undefined) return [];
  return isPlainShare(percent, list.about) ? [relate("share", [part, list.total], percent)].filter(fails) : [];
}

/** Wrong only for several classes that are said to be taken together, and close to their share. */
function shareOf(
  { total, isOnly }: NamedList,
  percent: Item,
  named: readonly Printed[] | undefined,
  words: string,
): Relation[] {
  if (named === undefined) return [];
  const relation = relate("share", [...named, total], percent);
  if (holds(relation)) return [relation];
  const exact = (100 * sumOf(named)) / total.value;
  const near = Math.abs(exact - percent.value) <= 3 || isSlipOfShare(percent, exact);
  return named.length > 1 && (TOGETHER.test(words) || FIRST_TWO.test(words)) && near && isOnly ? [relation] : [];
}
