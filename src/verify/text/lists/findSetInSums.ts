import { slipOf } from "../../common/slipOf.js";
import { fails } from "../relations/fails.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { runsOf } from "../relations/runsOf.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { slipOfSum } from "./slipOfSum.js";

/** The least rows of a group: a total and two parts. */
const FEWEST = 3;
/** A longer list is not looked at. */
const LONGEST = 60;
/** In a smaller total a gap that looks like one wrong digit may be cases that no row counts. */
const LARGE = 10_000;
/** What a row begins with that stands below another one: a bullet or dash. */
const MARKED = /^\s*[-–—•●○*▪■□◦‣∙·►]/;

/** A total and the rows below it. */
type Group = readonly [Item, ...Item[]];

/** Finds the one total of a list that the rows set in below it miss by a slip of the pen, where other rows are set in below totals that they give. */
export function findSetInSums({ text, counts }: Reading): readonly Relation[] {
  const lists = runsOf(counts, (last, next) => next.line - last.line === 1 && last.listed && next.listed).filter(
    ({ length }) => length >= FEWEST && length <= LONGEST,
  );
  return lists.flatMap((list) => {
    const groups = groupsOf(text, list);
    if (groups.length < 2) return [];
    const sums = groups.map(([total, ...parts]) => ({ relation: relate("sum", parts, total), total, parts }));
    const only = onlyOne(sums.filter(({ relation }) => fails(relation)));
    if (only === undefined) return [];
    const { total, parts, relation } = only;
    const slip = slipOf(total.value, sumOf(parts));
    // A total that gives a larger one with the others is right: one of its parts is not.
    const whole = sumOf(groups.map(([one]) => one));
    const isHeld = list.some(({ value }) => value === whole) && slipOfSum(total, parts).slips.length > 0;
    return isHeld || slip === "swapped-digits" || (slip === "wrong-digit" && total.value >= LARGE) ? [relation] : [];
  });
}

/** The rows that others are set in below, by a bullet that they lack or by blanks, with these. */
function groupsOf(text: string, list: readonly Item[]): readonly Group[] {
  const depths = list.map((count) => depthOf(text, count));
  return list.flatMap((total, at): readonly Group[] => {
    const depth = depths[at] ?? 0;
    const end = depths.findIndex((other, place) => place > at && other <= depth);
    const below = list.slice(at + 1, end < 0 ? list.length : end);
    const isFlat = below.every((_, place) => depths[at + 1 + place] === depths[at + 1]);
    return below.length + 1 >= FEWEST && isFlat ? [[total, ...below]] : [];
  });
}

/** How far the row of a number is set in. */
function depthOf(text: string, { start }: Item): number {
  const row = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return row.length - row.trimStart().length + (MARKED.test(row) ? 1 : 0);
}
