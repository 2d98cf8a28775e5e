import { foldText } from "../../../language/foldText.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { groupCounts } from "../clauses/groupCounts.js";
import { sharesStem } from "../clauses/sharesStem.js";
import { COMPARISON, MEAN } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";

/** How far above a list its heading may be, and how far below it the mean of all. */
const LEAD = 200;
const REACH = 400;
const LEAST = 3;
/** No more groups are looked at. */
const MOST = 24;
/** Each row is a mean of what people gave. */
const SCORES = /(?<![a-zء-ي])(?:scores?|ratings?|marks|(?:ال)?(?:درجات|تقييمات|علامات))(?![a-zء-ي])/;
/** A mean that is wanted is no mean of the list. */
const WANTED = /(?<![a-zء-ي])(?:target|standard|goal|limit|مستهدف|المستهدف|هدف|معيار|الحد)(?![a-zء-ي])/;

/** Finds a mean of all that lies outside the means of its groups, which are listed one a line below it or under a heading that calls them means. */
export function findGroupMeans(reading: Reading): readonly Relation[] {
  return [...meansAbove(reading), ...meansBelow(reading)];
}

/** "The overall mean was 62 %:", and the groups in the lines that follow. */
function meansAbove({ items, others }: Reading): readonly Relation[] {
  const all = [...items, ...others].sort((a, b) => a.start - b.start);
  return all.flatMap((mean, place) => {
    const said = clauseBefore(mean.before);
    if (!/:\s*$/.test(mean.after) || !MEAN.test(said) || WANTED.test(said) || COMPARISON.test(said)) return [];
    // "130 a day:" is followed by what was counted.
    if (mean.per !== undefined || (mean.kind === "count" && mean.figure.decimals === 0)) return [];
    const rows = all.slice(place + 1, place + 1 + MOST);
    const end = rows.findIndex(
      ({ kind, listed, line }, at) => !listed || kind !== mean.kind || line !== (rows[0]?.line ?? 0) + at,
    );
    const groups = rows.slice(0, end < 0 ? MOST : end);
    // The answers of one question add to 100, and have no mean.
    const areAnswers = mean.kind === "percent" && Math.abs(sumOf(groups) - 100) < groups.length;
    return groups.length === MOST || areAnswers ? [] : beyondAll(groups, mean);
  });
}

function meansBelow({ text, items, others }: Reading): readonly Relation[] {
  const counts = [...items, ...others].filter(({ kind }) => kind === "count").sort((a, b) => a.start - b.start);
  const lists = groupCounts(counts.filter(({ listed }) => listed));
  const means = counts.filter(({ before }) => MEAN.test(before) && !WANTED.test(before) && !COMPARISON.test(before));
  const places = new Map(counts.map((count, place) => [count, place]));
  let next = 0;
  return lists.flatMap((list): readonly Relation[] => {
    const [first, last] = [list[0], list.at(-1)];
    if (first === undefined || last === undefined) return [];
    while ((means[next]?.start ?? Number.POSITIVE_INFINITY) <= last.end) next++;
    const told = means[next];
    // "The mean of the four services was 8.4" is one of all rows.
    const isCounted = told?.value === list.length && told.noun !== undefined;
    const behind = isCounted ? counts[(places.get(told) ?? -1) + 1] : undefined;
    const ofAll = behind?.sentence === told?.sentence ? behind : undefined;
    const mean = ofAll ?? told;
    const above = foldText(text.slice(Math.max(0, first.start - LEAD), first.start));
    const heading = above.split("\n").findLast((line) => MEAN.test(line) || (ofAll !== undefined && SCORES.test(line)));
    if (heading === undefined || mean === undefined || mean.start > last.end + REACH) return [];
    if (ofAll === undefined && !sharesStem(heading, clauseBefore(mean.before))) return [];
    return beyondAll(list, mean);
  });
}

function beyondAll(list: readonly Item[], mean: Item): readonly Relation[] {
  const [first] = list;
  if (first === undefined || list.length < LEAST) return [];
  const extreme = (sign: 1 | -1) => list.reduce((a, b) => (sign * (b.value - a.value) > 0 ? b : a), first);
  const low = relateBound("extreme", extreme(-1), "<=", mean);
  return [fails(low) ? low : relateBound("extreme", extreme(1), ">=", mean)];
}
